from json import JSONValue
from collections.abc import Iterator
from typing import Any
from json.decoder import JSONDecodeError
from urllib3._collections import HTTPHeaderDict
from urllib3.exceptions import HTTPError
class BaseHTTPResponse:
    status: int
    reason: str | None
    version: int
    headers: HTTPHeaderDict
    data: bytes
    url: str | None
    closed: bool
    connection: Any
    retries: Any
    def json(self) -> JSONValue:
        raise JSONDecodeError  # witness: import urllib3; urllib3.HTTPResponse(b"{").json()
        raise UnicodeDecodeError  # witness: import urllib3; urllib3.HTTPResponse(b"\xff").json()
        raise HTTPError  # documented: https://urllib3.readthedocs.io/en/stable/reference/urllib3.exceptions.html
    def read(self, *args, **kwargs) -> bytes:
        raise HTTPError  # documented: https://urllib3.readthedocs.io/en/stable/reference/urllib3.exceptions.html
    def read1(self, *args) -> bytes:
        raise HTTPError  # documented: https://urllib3.readthedocs.io/en/stable/reference/urllib3.exceptions.html
    def stream(self, amt=..., decode_content=...) -> Iterator[bytes]:
        raise HTTPError  # documented: https://urllib3.readthedocs.io/en/stable/reference/urllib3.exceptions.html
    def read_chunked(self, amt=..., decode_content=...) -> Iterator[bytes]:
        raise HTTPError  # documented: https://urllib3.readthedocs.io/en/stable/reference/urllib3.exceptions.html
    def readinto(self, b) -> int:
        raise HTTPError  # documented: https://urllib3.readthedocs.io/en/stable/reference/urllib3.exceptions.html
    def release_conn(self) -> None: ...
    def drain_conn(self) -> None: ...
    def close(self) -> None: ...
    def get_redirect_location(self) -> Any: ...
    def geturl(self) -> Any: ...
    def info(self) -> Any: ...
    def getheaders(self) -> Any: ...
    def getheader(self, name, default=...) -> str | None: ...
class HTTPResponse(BaseHTTPResponse):
    def __init__(self, body=..., headers=..., status=..., **kw) -> None: ...
    def isclosed(self) -> bool: ...
    def tell(self) -> int: ...
