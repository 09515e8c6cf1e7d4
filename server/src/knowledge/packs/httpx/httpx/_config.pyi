from typing import Any
from ssl import SSLContext
def create_ssl_context(verify: Any = ..., cert: Any = ..., trust_env: bool = ...) -> SSLContext:
    raise OSError  # witness: import httpx; httpx.create_ssl_context("/nonexistent/ca.pem")
class Timeout:
    connect: float | None
    read: float | None
    write: float | None
    pool: float | None
    def __init__(self, timeout: Any = ..., **kwargs: Any) -> None: ...
    def as_dict(self) -> dict[str, float | None]: ...
class Limits:
    max_connections: int | None
    max_keepalive_connections: int | None
    keepalive_expiry: float | None
    def __init__(self, **kwargs: Any) -> None: ...
class Proxy:
    def __init__(self, url: Any, **kwargs: Any) -> None:
        raise ValueError  # witness: import httpx; httpx.Proxy("ftp://127.0.0.1")
        raise InvalidURL  # witness: import httpx; httpx.Proxy("http://a:b/")
from httpx._exceptions import InvalidURL
