from typing import Any, overload
from kafka.errors import KafkaError
from kafka.producer.future import FutureRecordMetadata
class KafkaProducer:
    config: Any
    @overload
    def __init__(self, *, compression_type, **configs) -> None:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
        raise ValueError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/KafkaProducer.html
        raise RuntimeError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/KafkaProducer.html
        raise AssertionError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/KafkaProducer.html
    @overload
    def __init__(self, **configs) -> None:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def send(self, topic, value=..., key=..., headers=..., partition=..., timestamp_ms=...) -> FutureRecordMetadata:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
        __unresolved__("runs the serializers")
    def flush(self, timeout=...) -> None:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def partitions_for(self, topic) -> set[int]:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def close(self, timeout=..., **kwargs) -> None: ...
    def bootstrap_connected(self) -> bool: ...
    def metrics(self, raw=...) -> Any: ...
    def init_transactions(self, *args) -> None:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def begin_transaction(self, *args) -> None:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def commit_transaction(self, *args) -> None:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def abort_transaction(self, *args) -> None:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def send_offsets_to_transaction(self, *args) -> None:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
