from typing import Any, type_check_only, overload
from httpx._auth import Auth
from httpx._config import Timeout
from httpx._exceptions import InvalidURL, RequestError
from httpx._models import Cookies, Headers, Request, Response
from httpx._urls import URL, QueryParams
USE_CLIENT_DEFAULT: Any
@type_check_only
class _StreamContext:
    def __enter__(self) -> Response:
        raise RequestError  # witness: import httpx; httpx.stream("GET", "http://127.0.0.1:9/").__enter__()
        raise InvalidURL  # witness: import httpx; httpx.stream("GET", "http://a:b/").__enter__()
    def __exit__(self, *exc: Any) -> None: ...
@type_check_only
class _AsyncStreamContext:
    async def __aenter__(self) -> Response:
        raise RequestError  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().stream("GET", "http://127.0.0.1:9/").__aenter__())
        raise InvalidURL  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().stream("GET", "http://a:b/").__aenter__())
    async def __aexit__(self, *exc: Any) -> None: ...
class BaseClient:
    auth: Auth | None
    base_url: URL
    cookies: Cookies
    event_hooks: dict[str, list[Any]]
    follow_redirects: bool
    headers: Headers
    is_closed: bool
    max_redirects: int
    params: QueryParams
    timeout: Timeout
    trust_env: bool
    def build_request(self, method: str, url: Any, **kwargs: Any) -> Request:
        raise InvalidURL  # witness: import httpx; httpx.Client().build_request("GET", "http://a:b/")
class Client(BaseClient):
    @overload
    def __init__(self, *, event_hooks: Any, **kwargs: Any) -> None:
        __unresolved__("its event hooks run with every request")
    @overload
    def __init__(self, **kwargs: Any) -> None: ...
    def request(self, method: str, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import httpx; httpx.Client().request("GET", "http://127.0.0.1:9/")
        raise InvalidURL  # witness: import httpx; httpx.Client().request("GET", "http://a:b/")
    def get(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import httpx; httpx.Client().get("http://127.0.0.1:9/")
        raise InvalidURL  # witness: import httpx; httpx.Client().get("http://a:b/")
    def options(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import httpx; httpx.Client().options("http://127.0.0.1:9/")
        raise InvalidURL  # witness: import httpx; httpx.Client().options("http://a:b/")
    def head(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import httpx; httpx.Client().head("http://127.0.0.1:9/")
        raise InvalidURL  # witness: import httpx; httpx.Client().head("http://a:b/")
    def post(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import httpx; httpx.Client().post("http://127.0.0.1:9/")
        raise InvalidURL  # witness: import httpx; httpx.Client().post("http://a:b/")
    def put(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import httpx; httpx.Client().put("http://127.0.0.1:9/")
        raise InvalidURL  # witness: import httpx; httpx.Client().put("http://a:b/")
    def patch(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import httpx; httpx.Client().patch("http://127.0.0.1:9/")
        raise InvalidURL  # witness: import httpx; httpx.Client().patch("http://a:b/")
    def delete(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import httpx; httpx.Client().delete("http://127.0.0.1:9/")
        raise InvalidURL  # witness: import httpx; httpx.Client().delete("http://a:b/")
    def send(self, request: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import httpx; c = httpx.Client(); c.send(c.build_request("GET", "http://127.0.0.1:9/"))
    def stream(self, method: str, url: Any, **kwargs: Any) -> _StreamContext: ...
    def close(self) -> None: ...
    def __enter__(self) -> Client: ...
    def __exit__(self, *exc: Any) -> None: ...
class AsyncClient(BaseClient):
    @overload
    def __init__(self, *, event_hooks: Any, **kwargs: Any) -> None:
        __unresolved__("its event hooks run with every request")
    @overload
    def __init__(self, **kwargs: Any) -> None: ...
    async def request(self, method: str, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().request("GET", "http://127.0.0.1:9/"))
        raise InvalidURL  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().request("GET", "http://a:b/"))
    async def get(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().get("http://127.0.0.1:9/"))
        raise InvalidURL  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().get("http://a:b/"))
    async def options(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().options("http://127.0.0.1:9/"))
        raise InvalidURL  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().options("http://a:b/"))
    async def head(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().head("http://127.0.0.1:9/"))
        raise InvalidURL  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().head("http://a:b/"))
    async def post(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().post("http://127.0.0.1:9/"))
        raise InvalidURL  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().post("http://a:b/"))
    async def put(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().put("http://127.0.0.1:9/"))
        raise InvalidURL  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().put("http://a:b/"))
    async def patch(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().patch("http://127.0.0.1:9/"))
        raise InvalidURL  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().patch("http://a:b/"))
    async def delete(self, url: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().delete("http://127.0.0.1:9/"))
        raise InvalidURL  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().delete("http://a:b/"))
    async def send(self, request: Any, **kwargs: Any) -> Response:
        raise RequestError  # witness: import asyncio, httpx; asyncio.run(httpx.AsyncClient().send(httpx.Request("GET", "http://127.0.0.1:9/")))
    def stream(self, method: str, url: Any, **kwargs: Any) -> _AsyncStreamContext: ...
    async def aclose(self) -> None: ...
    async def __aenter__(self) -> AsyncClient: ...
    async def __aexit__(self, *exc: Any) -> None: ...
