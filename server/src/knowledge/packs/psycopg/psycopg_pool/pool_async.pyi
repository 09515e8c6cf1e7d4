from typing import Any, Self, type_check_only
from psycopg.connection_async import AsyncConnection
from psycopg.errors import Error
from psycopg_pool.errors import PoolTimeout
@type_check_only
class _Acquired:
    async def __aenter__(self) -> AsyncConnection:
        raise PoolTimeout  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
    async def __aexit__(self, *exc) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
class AsyncConnectionPool:
    name: str
    closed: bool
    min_size: int
    max_size: int
    def __init__(self, conninfo=..., **kwargs) -> None: ...
    def connection(self, timeout=...) -> _Acquired: ...
    async def getconn(self, timeout=...) -> AsyncConnection:
        raise PoolTimeout  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
    async def putconn(self, conn) -> None:
        raise ValueError  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
    async def open(self, *args, **kwargs) -> None:
        raise PoolTimeout  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
    async def close(self, timeout=...) -> None: ...
    async def wait(self, timeout=...) -> None:
        raise PoolTimeout  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
    async def check(self) -> None: ...
    async def resize(self, *args) -> None: ...
    def get_stats(self) -> dict[str, int]: ...
    def pop_stats(self) -> dict[str, int]: ...
    async def __aenter__(self) -> Self:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
    async def __aexit__(self, *exc) -> None: ...
