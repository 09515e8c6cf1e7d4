from asyncio import TimeoutError
from json.decoder import JSONDecodeError
from typing import Any, Self
from aiohttp.web_response import StreamResponse
class WebSocketResponse(StreamResponse):
    closed: bool
    close_code: int | None
    ws_protocol: str | None
    compress: Any
    def __init__(self, **kwargs) -> None: ...
    async def prepare(self, request) -> Any:
        raise HTTPException  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise ConnectionError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
    def can_prepare(self, request) -> Any: ...
    async def send_str(self, *args, **kwargs) -> None:
        raise ConnectionResetError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise RuntimeError  # witness: from aiohttp import web; await web.WebSocketResponse().send_str("x")
    async def send_bytes(self, *args, **kwargs) -> None:
        raise ConnectionResetError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise RuntimeError  # witness: from aiohttp import web; await web.WebSocketResponse().send_str("x")
    async def send_json(self, *args, **kwargs) -> None:
        raise ConnectionResetError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise RuntimeError  # witness: from aiohttp import web; await web.WebSocketResponse().send_str("x")
    async def send_frame(self, *args, **kwargs) -> None:
        raise ConnectionResetError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise RuntimeError  # witness: from aiohttp import web; await web.WebSocketResponse().send_str("x")
    async def ping(self, *args, **kwargs) -> None:
        raise ConnectionResetError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise RuntimeError  # witness: from aiohttp import web; await web.WebSocketResponse().send_str("x")
    async def pong(self, *args, **kwargs) -> None:
        raise ConnectionResetError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise RuntimeError  # witness: from aiohttp import web; await web.WebSocketResponse().send_str("x")
    async def receive(self, timeout=...) -> Any:
        raise RuntimeError  # witness: from aiohttp import web; await web.WebSocketResponse().receive()
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
    async def receive_str(self, *, timeout=...) -> str:
        raise RuntimeError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise TypeError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
    async def receive_bytes(self, *, timeout=...) -> bytes:
        raise RuntimeError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise TypeError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
    async def receive_json(self, *, loads=..., timeout=...) -> Any:
        raise RuntimeError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise TypeError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise JSONDecodeError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
    async def close(self, *, code=..., message=..., drain=...) -> bool:
        raise RuntimeError  # witness: from aiohttp import web; await web.WebSocketResponse().close()
    def exception(self) -> BaseException | None: ...
    def get_extra_info(self, name, default=...) -> Any: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Any:
        raise RuntimeError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html#websocketresponse
from aiohttp.web_exceptions import HTTPException
