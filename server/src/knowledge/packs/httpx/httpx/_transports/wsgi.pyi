from typing import Any
from httpx._models import Response
from httpx._transports.base import BaseTransport
class WSGITransport(BaseTransport):
    def __init__(self, app: Any, raise_app_exceptions: bool = ..., script_name: str = ..., remote_addr: str = ...) -> None: ...
    def handle_request(self, request: Any) -> Response:
        __unresolved__("whatever the application raises")
