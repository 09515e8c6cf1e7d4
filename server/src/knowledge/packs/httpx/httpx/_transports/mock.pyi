from typing import Any
from httpx._models import Response
from httpx._transports.base import AsyncBaseTransport, BaseTransport
class MockTransport(AsyncBaseTransport, BaseTransport):
    def __init__(self, handler: Any) -> None: ...
    def handle_request(self, request: Any) -> Response:
        __unresolved__("whatever the handler raises")
    async def handle_async_request(self, request: Any) -> Response:
        __unresolved__("whatever the handler raises")
