from collections.abc import Awaitable
from typing import Any, Self
from aiokafka.errors import KafkaError
class AIOKafkaProducer:
    def __init__(self, *, bootstrap_servers=..., **kwargs) -> None: ...
    async def start(self) -> None:
        raise KafkaError  # witness: import aiokafka; await aiokafka.AIOKafkaProducer(bootstrap_servers="127.0.0.1:9").start()
    async def stop(self) -> None:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def flush(self) -> None:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def send(self, topic, value=..., key=..., partition=..., timestamp_ms=..., headers=...) -> Awaitable[Any]:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
        __unresolved__("runs the serializers")
    async def send_and_wait(self, topic, value=..., key=..., partition=..., timestamp_ms=..., headers=...) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
        __unresolved__("runs the serializers")
    async def send_batch(self, *args) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def partitions_for(self, *args) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def begin_transaction(self, *args) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def commit_transaction(self, *args) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def abort_transaction(self, *args) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def send_offsets_to_transaction(self, *args) -> Any:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    def create_batch(self) -> Any: ...
    def transaction(self) -> Any: ...
    async def __aenter__(self) -> Self:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
    async def __aexit__(self, *exc) -> None:
        raise KafkaError  # documented: https://aiokafka.readthedocs.io/en/stable/api.html
