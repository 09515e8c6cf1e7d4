from collections.abc import Generator
from typing import Any, type_check_only
from websockets.asyncio.connection import Connection
class ServerConnection(Connection):
    username: str
    def respond(self, status, text) -> Any: ...
class Server:
    sockets: Any
    connections: Any
    def close(self, *args, **kwargs) -> None: ...
    async def wait_closed(self) -> None: ...
    async def serve_forever(self) -> None: ...
@type_check_only
class _Serving:
    def __await__(self) -> Generator[Any, None, Server]:
        raise OSError  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
    async def __aenter__(self) -> Server:
        raise OSError  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
    async def __aexit__(self, *exc) -> None: ...
def serve(handler, host=..., port=..., **kwargs) -> _Serving: ...
