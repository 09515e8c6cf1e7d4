from typing import Any
from kombu.exceptions import DecodeError, MessageStateError, ContentDisallowed
class Message:
    body: Any
    headers: Any
    properties: Any
    content_type: Any
    delivery_tag: Any
    delivery_info: Any
    acknowledged: bool
    @property
    def payload(self) -> Any:
        raise DecodeError  # witness: from kombu.message import Message; Message(b"{", content_type="application/json", content_encoding="utf-8").payload
        raise ContentDisallowed  # witness: from kombu.message import Message; Message(b"", content_type="application/x-python-serialize", content_encoding="binary", accept=["json"]).payload
    def decode(self) -> Any:
        raise DecodeError  # witness: from kombu.message import Message; Message(b"{", content_type="application/json", content_encoding="utf-8").decode()
        raise ContentDisallowed  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def ack(self, *args) -> None:
        raise MessageStateError  # witness: from kombu.message import Message; from unittest.mock import MagicMock; m = Message(b"", channel=MagicMock(), delivery_tag=1); m._state = "ACK"; m.ack()
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def reject(self, *args) -> None:
        raise MessageStateError  # witness: from kombu.message import Message; from unittest.mock import MagicMock; m = Message(b"", channel=MagicMock(), delivery_tag=1); m._state = "ACK"; m.reject()
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def requeue(self, *args) -> None:
        raise MessageStateError  # witness: from kombu.message import Message; from unittest.mock import MagicMock; m = Message(b"", channel=MagicMock(), delivery_tag=1); m._state = "ACK"; m.requeue()
        raise OSError  # documented: https://docs.celeryq.dev/projects/kombu/en/stable/reference/kombu.exceptions.html
    def ack_log_error(self, *args) -> None: ...
    def reject_log_error(self, *args) -> None: ...
