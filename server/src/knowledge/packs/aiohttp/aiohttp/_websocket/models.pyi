from enum import IntEnum
from json.decoder import JSONDecodeError
from typing import Any
class WSCloseCode(IntEnum):
    OK = 1000
    GOING_AWAY = 1001
    INTERNAL_ERROR = 1011
class WSMsgType(IntEnum):
    CONTINUATION = 0
    TEXT = 1
    BINARY = 2
    PING = 9
    PONG = 10
    CLOSE = 8
    CLOSING = 256
    CLOSED = 257
    ERROR = 258
class WebSocketError(Exception):
    code: int
    def __init__(self, code, message) -> None: ...
WSMessage: Any
