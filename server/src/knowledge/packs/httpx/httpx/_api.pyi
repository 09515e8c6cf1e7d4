# A header, cookie or auth value that is not ASCII raises UnicodeEncodeError: not stated, it depends on the argument alone.
from typing import Any, type_check_only
from httpx._exceptions import InvalidURL, RequestError
from httpx._models import Response
@type_check_only
class _StreamContext:
    def __enter__(self) -> Response:
        raise RequestError  # witness: import httpx; httpx.stream("GET", "http://127.0.0.1:9/").__enter__()
        raise InvalidURL  # witness: import httpx; httpx.stream("GET", "http://a:b/").__enter__()
    def __exit__(self, *exc: Any) -> None: ...
def request(method: str, url: Any, **kwargs: Any) -> Response:
    raise RequestError  # witness: import httpx; httpx.request("GET", "http://127.0.0.1:9/")
    raise InvalidURL  # witness: import httpx; httpx.request("GET", "http://a:b/")
def get(url: Any, **kwargs: Any) -> Response:
    raise RequestError  # witness: import httpx; httpx.get("http://127.0.0.1:9/")
    raise InvalidURL  # witness: import httpx; httpx.get("http://a:b/")
def options(url: Any, **kwargs: Any) -> Response:
    raise RequestError  # witness: import httpx; httpx.options("http://127.0.0.1:9/")
    raise InvalidURL  # witness: import httpx; httpx.options("http://a:b/")
def head(url: Any, **kwargs: Any) -> Response:
    raise RequestError  # witness: import httpx; httpx.head("http://127.0.0.1:9/")
    raise InvalidURL  # witness: import httpx; httpx.head("http://a:b/")
def post(url: Any, **kwargs: Any) -> Response:
    raise RequestError  # witness: import httpx; httpx.post("http://127.0.0.1:9/")
    raise InvalidURL  # witness: import httpx; httpx.post("http://a:b/")
def put(url: Any, **kwargs: Any) -> Response:
    raise RequestError  # witness: import httpx; httpx.put("http://127.0.0.1:9/")
    raise InvalidURL  # witness: import httpx; httpx.put("http://a:b/")
def patch(url: Any, **kwargs: Any) -> Response:
    raise RequestError  # witness: import httpx; httpx.patch("http://127.0.0.1:9/")
    raise InvalidURL  # witness: import httpx; httpx.patch("http://a:b/")
def delete(url: Any, **kwargs: Any) -> Response:
    raise RequestError  # witness: import httpx; httpx.delete("http://127.0.0.1:9/")
    raise InvalidURL  # witness: import httpx; httpx.delete("http://a:b/")
def stream(method: str, url: Any, **kwargs: Any) -> _StreamContext:
    raise InvalidURL  # witness: import httpx; httpx.stream("GET", "http://a:b/").__enter__()
