from typing import Any
from kafka.errors import KafkaError
class FutureRecordMetadata:
    is_done: bool
    value: Any
    exception: Any
    def get(self, timeout=...) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def add_callback(self, f, *args, **kwargs) -> Any: ...
    def add_errback(self, f, *args, **kwargs) -> Any: ...
    def add_both(self, f, *args, **kwargs) -> Any: ...
