from typing import Any
from httpx import Response
class WebSocketTestSession:
    accepted_subprotocol: Any
    def __enter__(self) -> WebSocketTestSession:
        __unresolved__("runs the application")
    def __exit__(self, *exc: Any) -> None:
        __unresolved__("runs the application")
    def send(self, *args: Any, **kwargs: Any) -> None:
        __unresolved__("runs the application")
    def close(self, *args: Any, **kwargs: Any) -> None:
        __unresolved__("runs the application")
    def send_text(self, data: Any, *args: Any) -> None:
        __unresolved__("runs the application")
    def send_bytes(self, data: Any, *args: Any) -> None:
        __unresolved__("runs the application")
    def send_json(self, data: Any, *args: Any) -> None:
        __unresolved__("runs the application")
    def receive(self) -> Any:
        __unresolved__("runs the application")
    def receive_text(self) -> str:
        __unresolved__("runs the application")
    def receive_bytes(self) -> bytes:
        __unresolved__("runs the application")
    def receive_json(self, mode: str = ...) -> Any:
        __unresolved__("runs the application")
class TestClient:
    app: Any
    headers: Any
    cookies: Any
    base_url: Any
    def close(self) -> None: ...
    def __init__(self, app: Any, *args: Any, **kwargs: Any) -> None: ...
    def request(self, *args: Any, **kwargs: Any) -> Response:
        __unresolved__("runs the application")
    def get(self, *args: Any, **kwargs: Any) -> Response:
        __unresolved__("runs the application")
    def options(self, *args: Any, **kwargs: Any) -> Response:
        __unresolved__("runs the application")
    def head(self, *args: Any, **kwargs: Any) -> Response:
        __unresolved__("runs the application")
    def post(self, *args: Any, **kwargs: Any) -> Response:
        __unresolved__("runs the application")
    def put(self, *args: Any, **kwargs: Any) -> Response:
        __unresolved__("runs the application")
    def patch(self, *args: Any, **kwargs: Any) -> Response:
        __unresolved__("runs the application")
    def delete(self, *args: Any, **kwargs: Any) -> Response:
        __unresolved__("runs the application")
    def websocket_connect(self, url: str, subprotocols: Any = ..., **kwargs: Any) -> WebSocketTestSession:
        __unresolved__("runs the application")
    def __enter__(self) -> TestClient:
        __unresolved__("runs the application")
    def __exit__(self, *exc: Any) -> None:
        __unresolved__("runs the application")
