from json import JSONValue
from collections.abc import AsyncIterator, ItemsView, Iterator, KeysView, MutableMapping, ValuesView
from datetime import timedelta
from json.decoder import JSONDecodeError
from typing import Any
from httpx._exceptions import CookieConflict, HTTPStatusError, InvalidURL, RequestError
from httpx._urls import URL
class Headers(MutableMapping[str, str]):
    encoding: str
    raw: list[tuple[bytes, bytes]]
    def __init__(self, headers: Any = ..., encoding: Any = ...) -> None: ...
    def keys(self) -> KeysView[str]: ...
    def values(self) -> ValuesView[str]: ...
    def items(self) -> ItemsView[str, str]: ...
    def multi_items(self) -> list[tuple[str, str]]: ...
    def get(self, key: str, default: Any = ...) -> Any: ...
    def get_list(self, key: str, split_commas: bool = ...) -> list[str]: ...
    def update(self, headers: Any = ...) -> None: ...
    def copy(self) -> Headers: ...
    def __getitem__(self, key: str) -> str:
        raise KeyError  # witness: import httpx; httpx.Headers()["x"]
    def __setitem__(self, key: str, value: str) -> None: ...
    def __delitem__(self, key: str) -> None:
        raise KeyError  # witness: import httpx; del httpx.Headers()["x"]
    def __contains__(self, key: Any) -> bool: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
class Request:
    method: str
    url: URL
    headers: Headers
    extensions: dict[str, Any]
    stream: Any
    content: bytes
    def __init__(self, method: str, url: Any, **kwargs: Any) -> None:
        raise InvalidURL  # witness: import httpx; httpx.Request("GET", "http://a:b/")
    def read(self) -> bytes: ...
    async def aread(self) -> bytes: ...
class Response:
    status_code: int
    headers: Headers
    request: Request
    next_request: Request | None
    extensions: dict[str, Any]
    history: list[Response]
    is_closed: bool
    is_stream_consumed: bool
    default_encoding: Any
    elapsed: timedelta
    http_version: str
    reason_phrase: str
    url: URL
    content: bytes
    text: str
    encoding: str | None
    charset_encoding: str | None
    is_informational: bool
    is_success: bool
    is_redirect: bool
    is_client_error: bool
    is_server_error: bool
    is_error: bool
    has_redirect_location: bool
    cookies: Cookies
    links: dict[str | None, dict[str, str]]
    num_bytes_downloaded: int
    stream: Any
    def __init__(self, status_code: int, **kwargs: Any) -> None: ...
    def raise_for_status(self) -> Response:
        raise HTTPStatusError  # witness: import httpx; httpx.Response(500, request=httpx.Request("GET", "http://x")).raise_for_status()
    def json(self, **kwargs: Any) -> JSONValue:
        raise JSONDecodeError  # witness: import httpx; httpx.Response(200, text="<html>").json()
        raise UnicodeDecodeError  # witness: import httpx; httpx.Response(200, content=b"\x22\xff\x22").json()
    def read(self) -> bytes:
        raise RequestError  # documented: https://www.python-httpx.org/exceptions/
    async def aread(self) -> bytes:
        raise RequestError  # documented: https://www.python-httpx.org/exceptions/
    def iter_bytes(self, chunk_size: Any = ...) -> Iterator[bytes]:
        raise RequestError  # documented: https://www.python-httpx.org/exceptions/
    def iter_text(self, chunk_size: Any = ...) -> Iterator[str]:
        raise RequestError  # documented: https://www.python-httpx.org/exceptions/
    def iter_lines(self) -> Iterator[str]:
        raise RequestError  # documented: https://www.python-httpx.org/exceptions/
    def iter_raw(self, chunk_size: Any = ...) -> Iterator[bytes]:
        raise RequestError  # documented: https://www.python-httpx.org/exceptions/
    def aiter_bytes(self, chunk_size: Any = ...) -> AsyncIterator[bytes]:
        raise RequestError  # documented: https://www.python-httpx.org/exceptions/
    def aiter_text(self, chunk_size: Any = ...) -> AsyncIterator[str]:
        raise RequestError  # documented: https://www.python-httpx.org/exceptions/
    def aiter_lines(self) -> AsyncIterator[str]:
        raise RequestError  # documented: https://www.python-httpx.org/exceptions/
    def aiter_raw(self, chunk_size: Any = ...) -> AsyncIterator[bytes]:
        raise RequestError  # documented: https://www.python-httpx.org/exceptions/
    def close(self) -> None: ...
    async def aclose(self) -> None: ...
class Cookies(MutableMapping[str, str]):
    jar: Any
    def __init__(self, cookies: Any = ...) -> None: ...
    def extract_cookies(self, response: Any) -> None: ...
    def set_cookie_header(self, request: Any) -> None: ...
    def set(self, name: str, value: str, domain: str = ..., path: str = ...) -> None: ...
    def get(self, name: str, default: Any = ..., domain: Any = ..., path: Any = ...) -> str | None:
        raise CookieConflict  # witness: import httpx; c = httpx.Cookies(); c.set("a", "1", "x.org"); c.set("a", "2", "y.org"); c.get("a")
    def delete(self, name: str, domain: Any = ..., path: Any = ...) -> None: ...
    def clear(self, domain: Any = ..., path: Any = ...) -> None: ...
    def update(self, cookies: Any = ...) -> None: ...
    def __setitem__(self, name: str, value: str) -> None: ...
    def __getitem__(self, name: str) -> str:
        raise KeyError  # witness: import httpx; httpx.Cookies()["a"]
        raise CookieConflict  # witness: import httpx; c = httpx.Cookies(); c.set("a", "1", "x.org"); c.set("a", "2", "y.org"); c["a"]
    def __delitem__(self, name: str) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[str]: ...
    def __bool__(self) -> bool: ...
