from collections.abc import MutableMapping
from typing import Any
class StreamResponse(MutableMapping[str, Any]):
    status: int
    reason: str
    headers: Any
    cookies: Any
    content_type: str
    content_length: int | None
    charset: str | None
    prepared: bool
    keep_alive: bool | None
    chunked: bool
    def __init__(self, *, status=..., reason=..., headers=..., **kwargs) -> None: ...
    def set_status(self, *args, **kwargs) -> None: ...
    def set_cookie(self, *args, **kwargs) -> None: ...
    def del_cookie(self, *args, **kwargs) -> None: ...
    def enable_chunked_encoding(self, *args, **kwargs) -> None: ...
    def enable_compression(self, *args, **kwargs) -> None: ...
    def force_close(self, *args, **kwargs) -> None: ...
    async def prepare(self, request) -> Any:
        raise ConnectionError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
    async def write(self, data) -> None:
        raise ConnectionError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
    async def write_eof(self, data=...) -> None:
        raise ConnectionError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
    async def drain(self) -> None:
        raise ConnectionError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
class Response(StreamResponse):
    body: Any
    text: str | None
    def __init__(self, *, body=..., status=..., reason=..., text=..., headers=..., content_type=..., **kwargs) -> None: ...
def json_response(data=..., **kwargs) -> Response:
    raise TypeError  # witness: from aiohttp.web import json_response; json_response(object())
    raise ValueError  # witness: from aiohttp.web import json_response; a = []; a.append(a); json_response(a)
