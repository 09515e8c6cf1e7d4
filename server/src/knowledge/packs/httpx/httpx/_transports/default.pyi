from typing import Any
from httpx._exceptions import TransportError
from httpx._models import Response
from httpx._transports.base import AsyncBaseTransport, BaseTransport
class HTTPTransport(BaseTransport):
    def __init__(self, **kwargs: Any) -> None: ...
    def __enter__(self) -> HTTPTransport: ...
    def handle_request(self, request: Any) -> Response:
        raise TransportError  # witness: import httpx; httpx.HTTPTransport().handle_request(httpx.Request("GET", "http://127.0.0.1:9/"))
class AsyncHTTPTransport(AsyncBaseTransport):
    def __init__(self, **kwargs: Any) -> None: ...
    async def __aenter__(self) -> AsyncHTTPTransport: ...
    async def handle_async_request(self, request: Any) -> Response:
        raise TransportError  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncHTTPTransport().handle_async_request(httpx.Request("GET", "http://127.0.0.1:9/")))
