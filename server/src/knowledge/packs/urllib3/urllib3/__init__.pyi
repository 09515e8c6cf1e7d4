# pack: urllib3; distribution: urllib3; witnessed with 2.8.0
from urllib3 import exceptions as exceptions
from urllib3._collections import HTTPHeaderDict as HTTPHeaderDict
from urllib3.connectionpool import HTTPConnectionPool as HTTPConnectionPool, HTTPSConnectionPool as HTTPSConnectionPool, connection_from_url as connection_from_url
from urllib3.poolmanager import PoolManager as PoolManager, ProxyManager as ProxyManager, proxy_from_url as proxy_from_url
from urllib3.response import BaseHTTPResponse as BaseHTTPResponse, HTTPResponse as HTTPResponse
from urllib3.util.request import make_headers as make_headers
from urllib3.util.retry import Retry as Retry
from urllib3.util.timeout import Timeout as Timeout
def disable_warnings(category=...) -> None: ...
def add_stderr_logger(level=...) -> None: ...
def request(method, url, **kwargs) -> BaseHTTPResponse:
    raise HTTPError  # witness: import urllib3; urllib3.request("GET", "http://127.0.0.1:9/", retries=False)
from urllib3.exceptions import HTTPError
