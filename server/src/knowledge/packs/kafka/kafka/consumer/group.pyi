from typing import Any
from kafka.errors import KafkaError
class KafkaConsumer:
    config: Any
    def __init__(self, *topics, **configs) -> None:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def poll(self, timeout_ms=..., max_records=..., **kwargs) -> dict[Any, list[Any]]:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
        __unresolved__("runs the deserializers")
    def commit(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def commit_async(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def committed(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def position(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def seek(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def seek_to_beginning(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def seek_to_end(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def subscribe(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def assign(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def topics(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def partitions_for_topic(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def beginning_offsets(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def end_offsets(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def offsets_for_times(self, *args, **kwargs) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def pause(self, *args) -> Any: ...
    def resume(self, *args) -> Any: ...
    def paused(self, *args) -> Any: ...
    def assignment(self, *args) -> Any: ...
    def subscription(self, *args) -> Any: ...
    def unsubscribe(self, *args) -> Any: ...
    def metrics(self, *args) -> Any: ...
    def bootstrap_connected(self, *args) -> Any: ...
    def highwater(self, *args) -> Any: ...
    def close(self, *args, **kwargs) -> None:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def __iter__(self) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
    def __next__(self) -> Any:
        raise KafkaError  # documented: https://kafka-python.readthedocs.io/en/master/apidoc/modules.html
        __unresolved__("runs the deserializers")
