# pack: confluent_kafka; distribution: confluent-kafka; witnessed with 2.16.1
from typing import Any
from confluent_kafka.cimpl import Message as Message
class KafkaException(Exception): ...  # family
class Producer:
    def __init__(self, *args, **kwargs) -> None:
        raise KafkaException  # witness: import confluent_kafka; confluent_kafka.Producer({"nope": 1})
    def produce(self, topic, value=..., key=..., *args, **kwargs) -> None:
        raise BufferError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def poll(self, timeout=...) -> int:
        __unresolved__("runs the delivery callbacks")
    def flush(self, timeout=...) -> int:
        __unresolved__("runs the delivery callbacks")
    def list_topics(self, *args, **kwargs) -> Any:
        raise KafkaException  # witness: import confluent_kafka; confluent_kafka.Producer({"bootstrap.servers": "127.0.0.1:9"}).list_topics(timeout=0.1)
    def init_transactions(self, *args) -> None:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def begin_transaction(self, *args) -> None:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def commit_transaction(self, *args) -> None:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def abort_transaction(self, *args) -> None:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def send_offsets_to_transaction(self, *args) -> None:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def purge(self, *args, **kwargs) -> None: ...
    def __len__(self) -> int: ...
class Consumer:
    def __init__(self, *args, **kwargs) -> None:
        raise KafkaException  # witness: import confluent_kafka; confluent_kafka.Consumer({"group.id": "a", "nope": 1})
    def subscribe(self, *args, **kwargs) -> None:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def unsubscribe(self, *args, **kwargs) -> None:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def assign(self, *args, **kwargs) -> None:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def unassign(self, *args, **kwargs) -> None:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def pause(self, *args, **kwargs) -> None:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def resume(self, *args, **kwargs) -> None:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def seek(self, *args, **kwargs) -> None:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def store_offsets(self, *args, **kwargs) -> None:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def poll(self, timeout=...) -> Message | None:
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def consume(self, num_messages=..., timeout=...) -> list[Message]:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def commit(self, *args, **kwargs) -> Any:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def committed(self, *args, **kwargs) -> Any:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def position(self, *args, **kwargs) -> Any:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def list_topics(self, *args, **kwargs) -> Any:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def get_watermark_offsets(self, *args, **kwargs) -> Any:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def offsets_for_times(self, *args, **kwargs) -> Any:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def assignment(self, *args, **kwargs) -> Any:
        raise KafkaException  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
    def close(self) -> None:
        raise RuntimeError  # documented: https://docs.confluent.io/platform/current/clients/confluent-kafka-python/html/index.html
