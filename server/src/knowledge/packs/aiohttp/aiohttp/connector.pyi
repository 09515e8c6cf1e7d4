from typing import Any
class BaseConnector:
    closed: bool
    force_close: bool
    limit: int
    limit_per_host: int
    def __init__(self, **kwargs) -> None: ...
    async def close(self, **kwargs) -> None: ...
    async def connect(self, req, traces, timeout) -> Any:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
class TCPConnector(BaseConnector):
    def clear_dns_cache(self, host=..., port=...) -> None: ...
class UnixConnector(BaseConnector):
    def __init__(self, path, **kwargs) -> None: ...
from aiohttp.client_exceptions import ClientError
