from asyncio import TimeoutError
from collections.abc import AsyncIterator, Generator
from typing import Any
from websockets.asyncio.connection import Connection
from websockets.exceptions import WebSocketException
class ClientConnection(Connection): ...
class connect:
    def __init__(self, uri, **kwargs) -> None: ...
    def __await__(self) -> Generator[Any, None, ClientConnection]:
        raise OSError  # witness: import websockets; await websockets.connect("ws://127.0.0.1:9/")
        raise WebSocketException  # witness: import websockets; await websockets.connect("http://127.0.0.1:9/")
        raise TimeoutError  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
    async def __aenter__(self) -> ClientConnection:
        raise OSError  # witness: import websockets; await websockets.connect("ws://127.0.0.1:9/").__aenter__()
        raise WebSocketException  # witness: import websockets; await websockets.connect("http://127.0.0.1:9/").__aenter__()
        raise TimeoutError  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
    async def __aexit__(self, *exc) -> None: ...
    def __aiter__(self) -> AsyncIterator[ClientConnection]:
        raise OSError  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
        raise WebSocketException  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
        raise TimeoutError  # documented: https://websockets.readthedocs.io/en/stable/reference/exceptions.html
