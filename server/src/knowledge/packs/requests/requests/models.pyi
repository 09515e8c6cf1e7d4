from json import JSONValue
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Self
from requests.exceptions import HTTPError, JSONDecodeError, RequestException
from requests.structures import CaseInsensitiveDict
class Request:
    method: Any
    url: Any
    headers: Any
    def __init__(self, method=..., url=..., **kwargs) -> None: ...
    def prepare(self) -> PreparedRequest:
        raise RequestException  # witness: import requests; requests.Request("GET", "x").prepare()
class PreparedRequest:
    method: str | None
    url: str | None
    headers: CaseInsensitiveDict
    body: Any
    path_url: str
    def __init__(self) -> None: ...
    def prepare(self, *args, **kwargs) -> None:
        raise RequestException  # witness: import requests; requests.PreparedRequest().prepare("GET", "x")
    def prepare_url(self, url, params) -> None:
        raise RequestException  # witness: import requests; requests.PreparedRequest().prepare_url("x", None)
    def copy(self) -> PreparedRequest: ...
class Response:
    status_code: int
    headers: CaseInsensitiveDict
    url: str
    reason: str
    encoding: str | None
    history: list[Response]
    elapsed: timedelta
    request: PreparedRequest
    cookies: Any
    raw: Any
    ok: bool
    is_redirect: bool
    is_permanent_redirect: bool
    next: PreparedRequest | None
    apparent_encoding: str
    content: bytes
    text: str
    links: dict[Any, Any]
    def __init__(self) -> None: ...
    def json(self, **kwargs) -> JSONValue:
        raise JSONDecodeError  # witness: import requests; r = requests.Response(); r._content = b"{"; r.json()
    def raise_for_status(self) -> None:
        raise HTTPError  # witness: import requests; r = requests.Response(); r.status_code = 500; r.raise_for_status()
    def iter_content(self, chunk_size=..., decode_unicode=...) -> Iterator[bytes]:
        raise RequestException  # documented: https://requests.readthedocs.io/en/latest/api/
    def iter_lines(self, chunk_size=..., decode_unicode=..., delimiter=...) -> Iterator[bytes]:
        raise RequestException  # documented: https://requests.readthedocs.io/en/latest/api/
    def close(self) -> None: ...
    def __bool__(self) -> bool: ...
    def __iter__(self) -> Iterator[bytes]:
        raise RequestException  # documented: https://requests.readthedocs.io/en/latest/api/
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
