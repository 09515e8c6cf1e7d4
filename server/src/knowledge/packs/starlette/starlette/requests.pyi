from json import JSONValue
from collections.abc import AsyncGenerator, Iterator, Mapping
from json.decoder import JSONDecodeError
from typing import Any
from starlette.datastructures import URL, Address, FormData, Headers, QueryParams, State
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
class ClientDisconnect(Exception): ...
class HTTPConnection(Mapping[str, Any]):
    scope: dict[str, Any]
    app: Any
    url: URL
    base_url: URL
    headers: Headers
    query_params: QueryParams
    path_params: dict[str, Any]
    cookies: dict[str, str]
    client: Address | None
    session: dict[str, Any]
    auth: Any
    user: Any
    state: State
    def __init__(self, scope: Any, receive: Any = ...) -> None: ...
    def __getitem__(self, key: str) -> Any:
        raise KeyError  # witness: from starlette.requests import HTTPConnection; HTTPConnection({"type": "http"})["x"]
    def get(self, key: str, default: Any = ...) -> Any: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def url_for(self, name: str, /, **path_params: Any) -> URL:
        raise RuntimeError  # witness: from starlette.requests import Request; Request({"type": "http"}).url_for("x")
        raise NoMatchFound  # witness: from starlette.requests import Request; from starlette.routing import Router; Request({"type": "http", "router": Router()}).url_for("x")
class Request(HTTPConnection):
    method: str
    receive: Any
    def __init__(self, scope: Any, receive: Any = ..., send: Any = ...) -> None: ...
    def stream(self) -> AsyncGenerator[bytes, None]:
        raise ClientDisconnect  # witness: from starlette.requests import Request; from unittest.mock import AsyncMock; await anext(Request({"type": "http", "headers": []}, AsyncMock(return_value={"type": "http.disconnect"})).stream())
    async def body(self) -> bytes:
        raise ClientDisconnect  # witness: from starlette.requests import Request; from unittest.mock import AsyncMock; await Request({"type": "http", "headers": []}, AsyncMock(return_value={"type": "http.disconnect"})).body()
    async def json(self) -> JSONValue:
        raise ClientDisconnect  # witness: from starlette.requests import Request; from unittest.mock import AsyncMock; await Request({"type": "http", "headers": []}, AsyncMock(return_value={"type": "http.disconnect"})).json()
        raise JSONDecodeError  # witness: from starlette.requests import Request; r = Request({"type": "http"}); r._body = b"{"; await r.json()
        raise UnicodeDecodeError  # witness: from starlette.requests import Request; r = Request({"type": "http"}); r._body = b'"\xff"'; await r.json()
    async def form(self, *, max_files: Any = ..., max_fields: Any = ..., max_part_size: int = ...) -> FormData:
        raise ClientDisconnect  # witness: from starlette.requests import Request; from unittest.mock import AsyncMock; await Request({"type": "http", "headers": [(b"content-type", b"application/x-www-form-urlencoded")]}, AsyncMock(return_value={"type": "http.disconnect"})).form()
        raise MultiPartException  # witness: from starlette.requests import Request; from unittest.mock import AsyncMock; await Request({"type": "http", "headers": [(b"content-type", b"multipart/form-data")]}, AsyncMock()).form()
        raise HTTPException  # witness: from starlette.requests import Request; from unittest.mock import AsyncMock; await Request({"type": "http", "app": 1, "headers": [(b"content-type", b"multipart/form-data")]}, AsyncMock()).form()
    async def close(self) -> None: ...
    async def is_disconnected(self) -> bool: ...
    async def send_push_promise(self, path: str) -> None: ...
from starlette.routing import NoMatchFound
