from collections.abc import AsyncIterator, Awaitable
from typing import Any, Self
from websockets.exceptions import ConnectionClosed
class Connection:
    id: Any
    state: Any
    close_code: int | None
    close_reason: str | None
    latency: float
    local_address: Any
    remote_address: Any
    subprotocol: Any
    @type_check_only
    def request(self) -> Any: ...
    @type_check_only
    def response(self) -> Any: ...
    async def recv(self, decode=...) -> Any:
        raise ConnectionClosed  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
        raise RuntimeError  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
    def recv_streaming(self, decode=...) -> AsyncIterator[Any]:
        raise ConnectionClosed  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
        raise RuntimeError  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
    async def send(self, message, text=...) -> None:
        raise ConnectionClosed  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
    async def close(self, code=..., reason=...) -> None: ...
    async def wait_closed(self) -> None: ...
    async def ping(self, data=...) -> Awaitable[float]:
        raise ConnectionClosed  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
        raise RuntimeError  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
    async def pong(self, data=...) -> None:
        raise ConnectionClosed  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
    def __aiter__(self) -> AsyncIterator[Any]:
        raise ConnectionClosed  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc) -> None: ...
