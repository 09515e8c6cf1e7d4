from typing import Any
from httpx._models import Response
from httpx._transports.base import AsyncBaseTransport
class ASGITransport(AsyncBaseTransport):
    def __init__(self, app: Any, raise_app_exceptions: bool = ..., root_path: str = ..., client: Any = ...) -> None: ...
    async def handle_async_request(self, request: Any) -> Response:
        __unresolved__("whatever the application raises")
