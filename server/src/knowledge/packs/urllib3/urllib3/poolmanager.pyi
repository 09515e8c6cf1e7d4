from typing import Any, Self
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse
class PoolManager:
    headers: Any
    def __init__(self, num_pools=..., headers=..., **kw) -> None: ...
    def request(self, method, url, *args, **kw) -> BaseHTTPResponse:
        raise HTTPError  # witness: import urllib3; urllib3.PoolManager().request("GET", "http://127.0.0.1:9/", retries=False)
    def urlopen(self, method, url, redirect=..., **kw) -> BaseHTTPResponse:
        raise HTTPError  # witness: import urllib3; urllib3.PoolManager().urlopen("GET", "http://127.0.0.1:9/", retries=False)
    def request_encode_url(self, method, url, *args, **kw) -> BaseHTTPResponse:
        raise HTTPError  # witness: import urllib3; urllib3.PoolManager().request_encode_url("GET", "http://127.0.0.1:9/", retries=False)
    def request_encode_body(self, method, url, *args, **kw) -> BaseHTTPResponse:
        raise HTTPError  # witness: import urllib3; urllib3.PoolManager().request_encode_body("GET", "http://127.0.0.1:9/", retries=False)
    def connection_from_host(self, *args, **kw) -> HTTPConnectionPool:
        raise HTTPError  # witness: import urllib3; urllib3.PoolManager().connection_from_url("http://a:b/")
    def connection_from_url(self, *args, **kw) -> HTTPConnectionPool:
        raise HTTPError  # witness: import urllib3; urllib3.PoolManager().connection_from_url("http://a:b/")
    def clear(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
class ProxyManager(PoolManager):
    def __init__(self, proxy_url, **kw) -> None:
        raise HTTPError  # witness: import urllib3; urllib3.ProxyManager("x://y")
def proxy_from_url(url, **kw) -> ProxyManager:
    raise HTTPError  # witness: import urllib3; urllib3.proxy_from_url("x://y")
