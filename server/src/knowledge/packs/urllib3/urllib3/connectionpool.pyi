from typing import Any, Self
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse
class HTTPConnectionPool:
    host: str
    port: int | None
    def __init__(self, host, port=..., **kw) -> None: ...
    def request(self, method, url, *args, **kw) -> BaseHTTPResponse:
        raise HTTPError  # witness: import urllib3; urllib3.HTTPConnectionPool("127.0.0.1", 9, retries=False).request("GET", "/")
    def urlopen(self, method, url, *args, **kw) -> BaseHTTPResponse:
        raise HTTPError  # witness: import urllib3; urllib3.HTTPConnectionPool("127.0.0.1", 9, retries=False).urlopen("GET", "/")
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
class HTTPSConnectionPool(HTTPConnectionPool): ...
def connection_from_url(url, **kw) -> HTTPConnectionPool:
    raise HTTPError  # witness: import urllib3; urllib3.connection_from_url("http://a:b/")
