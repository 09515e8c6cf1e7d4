from json import JSONValue
from collections.abc import MutableMapping
from json.decoder import JSONDecodeError
from typing import Any
from aiohttp.web_app import Application
from aiohttp.web_exceptions import HTTPRequestEntityTooLarge
from aiohttp.web_protocol import RequestPayloadError
class FileField:
    name: str
    filename: str
    file: Any
    content_type: str
    headers: Any
class BaseRequest(MutableMapping[str, Any]):
    method: str
    version: Any
    rel_url: Any
    url: Any
    scheme: str
    host: str
    remote: str | None
    path: str
    path_qs: str
    raw_path: str
    query: Any
    query_string: str
    headers: Any
    raw_headers: Any
    cookies: Any
    content: Any
    content_type: str
    charset: str | None
    content_length: int | None
    body_exists: bool
    can_read_body: bool
    has_body: bool
    keep_alive: bool
    secure: bool
    transport: Any
    protocol: Any
    task: Any
    loop: Any
    def get(self, key, default=...) -> Any: ...
    def __getitem__(self, key) -> Any:
        raise KeyError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
    def __setitem__(self, key, value) -> None: ...
    def __contains__(self, key) -> bool: ...
    def clone(self, **kwargs) -> Any: ...
    def get_extra_info(self, name, default=...) -> Any: ...
    async def read(self) -> bytes:
        raise HTTPRequestEntityTooLarge  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise ConnectionError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise RequestPayloadError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
    async def text(self) -> str:
        raise HTTPRequestEntityTooLarge  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise UnicodeDecodeError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise ConnectionError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise RequestPayloadError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise LookupError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
    async def json(self, *, loads=...) -> JSONValue:
        raise HTTPRequestEntityTooLarge  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise JSONDecodeError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise UnicodeDecodeError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise ConnectionError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise RequestPayloadError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise LookupError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
    async def post(self) -> Any:
        raise HTTPRequestEntityTooLarge  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise ValueError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise ConnectionError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise RequestPayloadError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
    async def multipart(self) -> Any:
        raise ValueError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
        raise AssertionError  # documented: https://docs.aiohttp.org/en/stable/web_reference.html
    async def release(self) -> None: ...
class Request(BaseRequest):
    app: Application
    match_info: Any
    config_dict: Any
