from collections.abc import AsyncIterator
from enum import Enum
from json.decoder import JSONDecodeError
from typing import Any
from starlette.requests import HTTPConnection
class WebSocketState(Enum):
    CONNECTING = 0
    CONNECTED = 1
    DISCONNECTED = 2
    RESPONSE = 3
class WebSocketDisconnect(Exception):
    code: int
    reason: str
    def __init__(self, code: int = ..., reason: Any = ...) -> None: ...
class WebSocket(HTTPConnection):
    client_state: WebSocketState
    application_state: WebSocketState
    def __init__(self, scope: Any, receive: Any, send: Any) -> None: ...
    async def receive(self) -> Any:
        raise RuntimeError  # witness: from starlette.websockets import WebSocket, WebSocketState; w = WebSocket({"type": "websocket"}, None, None); w.client_state = WebSocketState.DISCONNECTED; await w.receive()
    async def send(self, message: Any) -> None:
        raise RuntimeError  # witness: from starlette.websockets import WebSocket; await WebSocket({"type": "websocket"}, None, None).send({"type": "x"})
        raise WebSocketDisconnect  # witness: from starlette.websockets import WebSocket, WebSocketState; from unittest.mock import AsyncMock; w = WebSocket({"type": "websocket"}, None, AsyncMock(side_effect=OSError)); w.application_state = WebSocketState.CONNECTED; await w.send({"type": "websocket.send"})
    async def accept(self, subprotocol: Any = ..., headers: Any = ...) -> None:
        raise RuntimeError  # witness: from starlette.websockets import WebSocket, WebSocketState; w = WebSocket({"type": "websocket"}, None, None); w.client_state = WebSocketState.DISCONNECTED; w.application_state = WebSocketState.DISCONNECTED; await w.accept()
        raise WebSocketDisconnect  # documented: https://www.starlette.io/websockets/
    async def receive_text(self) -> None:
        raise WebSocketDisconnect  # witness: from starlette.websockets import WebSocket, WebSocketState; from unittest.mock import AsyncMock; w = WebSocket({"type": "websocket"}, AsyncMock(return_value={"type": "websocket.disconnect", "code": 1006}), None); w.application_state = w.client_state = WebSocketState.CONNECTED; await w.receive_text()
        raise RuntimeError  # witness: from starlette.websockets import WebSocket; await WebSocket({"type": "websocket"}, None, None).receive_text()
    async def receive_bytes(self) -> None:
        raise WebSocketDisconnect  # witness: from starlette.websockets import WebSocket, WebSocketState; from unittest.mock import AsyncMock; w = WebSocket({"type": "websocket"}, AsyncMock(return_value={"type": "websocket.disconnect", "code": 1006}), None); w.application_state = w.client_state = WebSocketState.CONNECTED; await w.receive_bytes()
        raise RuntimeError  # witness: from starlette.websockets import WebSocket; await WebSocket({"type": "websocket"}, None, None).receive_bytes()
    async def receive_json(self, mode: str = ...) -> Any:
        raise WebSocketDisconnect  # witness: from starlette.websockets import WebSocket, WebSocketState; from unittest.mock import AsyncMock; w = WebSocket({"type": "websocket"}, AsyncMock(return_value={"type": "websocket.disconnect", "code": 1006}), None); w.application_state = w.client_state = WebSocketState.CONNECTED; await w.receive_json()
        raise RuntimeError  # witness: from starlette.websockets import WebSocket; await WebSocket({"type": "websocket"}, None, None).receive_json()
        raise JSONDecodeError  # witness: from starlette.websockets import WebSocket, WebSocketState; from unittest.mock import AsyncMock; w = WebSocket({"type": "websocket"}, AsyncMock(return_value={"type": "websocket.receive", "text": "{"}), None); w.application_state = w.client_state = WebSocketState.CONNECTED; await w.receive_json()
    def iter_text(self) -> AsyncIterator[str]:
        raise RuntimeError  # documented: https://www.starlette.io/websockets/
    def iter_bytes(self) -> AsyncIterator[bytes]:
        raise RuntimeError  # documented: https://www.starlette.io/websockets/
    def iter_json(self) -> AsyncIterator[Any]:
        raise RuntimeError  # documented: https://www.starlette.io/websockets/
        raise JSONDecodeError  # documented: https://www.starlette.io/websockets/
    async def send_text(self, data: str) -> None:
        raise WebSocketDisconnect  # witness: from starlette.websockets import WebSocket, WebSocketState; from unittest.mock import AsyncMock; w = WebSocket({"type": "websocket"}, None, AsyncMock(side_effect=OSError)); w.application_state = WebSocketState.CONNECTED; await w.send_text("x")
        raise RuntimeError  # witness: from starlette.websockets import WebSocket; await WebSocket({"type": "websocket"}, None, None).send_text("x")
    async def send_bytes(self, data: bytes) -> None:
        raise WebSocketDisconnect  # witness: from starlette.websockets import WebSocket, WebSocketState; from unittest.mock import AsyncMock; w = WebSocket({"type": "websocket"}, None, AsyncMock(side_effect=OSError)); w.application_state = WebSocketState.CONNECTED; await w.send_bytes("x")
        raise RuntimeError  # witness: from starlette.websockets import WebSocket; await WebSocket({"type": "websocket"}, None, None).send_bytes("x")
    async def send_json(self, data: Any, mode: str = ...) -> None:
        raise WebSocketDisconnect  # witness: from starlette.websockets import WebSocket, WebSocketState; from unittest.mock import AsyncMock; w = WebSocket({"type": "websocket"}, None, AsyncMock(side_effect=OSError)); w.application_state = WebSocketState.CONNECTED; await w.send_json("x")
        raise RuntimeError  # witness: from starlette.websockets import WebSocket; await WebSocket({"type": "websocket"}, None, None).send_json("x")
    async def close(self, code: int = ..., reason: Any = ...) -> None:
        raise RuntimeError  # witness: from starlette.websockets import WebSocket, WebSocketState; w = WebSocket({"type": "websocket"}, None, None); w.application_state = WebSocketState.DISCONNECTED; await w.close()
        raise WebSocketDisconnect  # witness: from starlette.websockets import WebSocket, WebSocketState; from unittest.mock import AsyncMock; w = WebSocket({"type": "websocket"}, None, AsyncMock(side_effect=OSError)); w.application_state = WebSocketState.CONNECTED; await w.close()
    async def send_denial_response(self, response: Any) -> None:
        raise RuntimeError  # witness: from starlette.websockets import WebSocket; await WebSocket({"type": "websocket"}, None, None).send_denial_response(None)
