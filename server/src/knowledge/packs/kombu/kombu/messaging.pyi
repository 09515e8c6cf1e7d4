from typing import Any, Self
from kombu.exceptions import EncodeError, OperationalError
class Producer:
    exchange: Any
    routing_key: str
    def __init__(self, channel, *args, **kwargs) -> None: ...
    def publish(self, body, routing_key=..., **kwargs) -> Any:
        raise OperationalError  # witness: from kombu import Connection; Connection("amqp://127.0.0.1:9//", transport_options=dict(max_retries=1, interval_start=0, interval_step=0)).Producer().publish({})
        raise EncodeError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def declare(self, *args) -> Any:
        raise OperationalError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def maybe_declare(self, *args) -> Any:
        raise OperationalError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def close(self) -> None: ...
    def release(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc) -> None: ...
class Consumer:
    def __init__(self, channel, queues=..., **kwargs) -> None: ...
    def consume(self, *args, **kwargs) -> Any:
        raise OperationalError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def cancel(self, *args, **kwargs) -> Any:
        raise OperationalError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def declare(self, *args, **kwargs) -> Any:
        raise OperationalError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def purge(self, *args, **kwargs) -> Any:
        raise OperationalError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def flow(self, *args, **kwargs) -> Any:
        raise OperationalError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def qos(self, *args, **kwargs) -> Any:
        raise OperationalError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def recover(self, *args, **kwargs) -> Any:
        raise OperationalError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def register_callback(self, *args) -> Any: ...
    def add_queue(self, *args) -> Any: ...
    def __enter__(self) -> Self:
        raise OperationalError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def __exit__(self, *exc) -> None:
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
