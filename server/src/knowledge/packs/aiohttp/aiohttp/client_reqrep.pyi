from json import JSONValue
from asyncio import TimeoutError
from json.decoder import JSONDecodeError
from typing import Any, Self
from aiohttp.client_exceptions import ClientError, ClientResponseError, ContentTypeError
from aiohttp.streams import StreamReader
class RequestInfo:
    url: Any
    method: str
    headers: Any
    real_url: Any
class ClientRequest: ...
class Fingerprint:
    def __init__(self, fingerprint) -> None:
        raise ValueError  # witness: import aiohttp; aiohttp.Fingerprint(b"")
class ClientResponse:
    status: int
    reason: str | None
    method: str
    version: Any
    headers: Any
    raw_headers: Any
    cookies: Any
    content: StreamReader
    content_type: str
    charset: str | None
    content_length: int | None
    content_disposition: Any
    history: tuple[ClientResponse, ...]
    host: str
    links: Any
    ok: bool
    real_url: Any
    request_info: RequestInfo
    url: Any
    closed: bool
    connection: Any
    async def read(self) -> bytes:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
    async def text(self, encoding=..., errors=...) -> str:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise UnicodeDecodeError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
    async def json(self, *, encoding=..., loads=..., content_type=...) -> JSONValue:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise JSONDecodeError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise UnicodeDecodeError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
    def raise_for_status(self) -> None:
        raise ClientResponseError  # witness: import aiohttp; from unittest.mock import Mock; import asyncio; r = aiohttp.ClientResponse.__new__(aiohttp.ClientResponse); r.status = 500; r.reason = "x"; r._headers = {}; r._cache = {}; r._history = (); r._in_context = True; r._released = True; r._request_info = None; r._closed = True; r.raise_for_status()
    def close(self) -> None: ...
    def release(self) -> Any: ...
    async def wait_for_close(self) -> None: ...
    def get_encoding(self) -> str: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc) -> None: ...
