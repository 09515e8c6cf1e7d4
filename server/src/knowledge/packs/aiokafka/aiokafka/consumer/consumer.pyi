from typing import Any, Self
from aiokafka.errors import ConsumerStoppedError, KafkaError
class AIOKafkaConsumer:
    def __init__(self, *topics, **kwargs) -> None: ...
    async def start(self) -> None:
        raise KafkaError  # witness: import aiokafka; await aiokafka.AIOKafkaConsumer("t", bootstrap_servers="127.0.0.1:9").start()
    async def stop(self) -> None:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def getone(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
        raise ConsumerStoppedError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
        __unresolved__("runs the deserializers")
    async def getmany(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
        raise ConsumerStoppedError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
        __unresolved__("runs the deserializers")
    async def commit(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def committed(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def position(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def seek_to_beginning(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def seek_to_end(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def seek_to_committed(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def beginning_offsets(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def end_offsets(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def offsets_for_times(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def topics(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    def subscribe(self, *args, **kwargs) -> None:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
        raise ValueError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    def assign(self, *args, **kwargs) -> None:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
        raise ValueError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    def seek(self, *args, **kwargs) -> None:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
        raise ValueError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    def assignment(self, *args) -> Any: ...
    def subscription(self, *args) -> Any: ...
    def unsubscribe(self, *args) -> Any: ...
    def pause(self, *args) -> Any: ...
    def paused(self, *args) -> Any: ...
    def resume(self, *args) -> Any: ...
    def partitions_for_topic(self, *args) -> Any: ...
    def highwater(self, *args) -> Any: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
        __unresolved__("runs the deserializers")
    async def __aenter__(self) -> Self:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def __aexit__(self, *exc) -> None:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
