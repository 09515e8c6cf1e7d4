from asyncio import TimeoutError
from json.decoder import JSONDecodeError
from typing import Any, Self
from aiohttp.client_exceptions import ClientError
class ClientWebSocketResponse:
    closed: bool
    close_code: int | None
    protocol: str | None
    compress: int
    client_notakeover: bool
    async def send_str(self, *args, **kwargs) -> None:
        raise ConnectionResetError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
    async def send_bytes(self, *args, **kwargs) -> None:
        raise ConnectionResetError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
    async def send_json(self, *args, **kwargs) -> None:
        raise ConnectionResetError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
    async def send_frame(self, *args, **kwargs) -> None:
        raise ConnectionResetError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
    async def ping(self, *args, **kwargs) -> None:
        raise ConnectionResetError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
    async def pong(self, *args, **kwargs) -> None:
        raise ConnectionResetError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
    async def receive(self, timeout=...) -> Any:
        raise RuntimeError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
    async def receive_str(self, *, timeout=...) -> str:
        raise RuntimeError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
        raise TypeError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
    async def receive_bytes(self, *, timeout=...) -> bytes:
        raise RuntimeError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
        raise TypeError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
    async def receive_json(self, *, loads=..., timeout=...) -> Any:
        raise RuntimeError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
        raise TypeError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
        raise JSONDecodeError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
    async def close(self, *, code=..., message=...) -> bool: ...
    def exception(self) -> BaseException | None: ...
    def get_extra_info(self, name, default=...) -> Any: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Any:
        raise RuntimeError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html#clientwebsocketresponse
