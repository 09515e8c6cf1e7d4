from typing import Any, Self, type_check_only
from psycopg.connection import Connection
from psycopg.errors import Error
from psycopg_pool.errors import PoolTimeout
@type_check_only
class _Acquired:
    def __enter__(self) -> Connection:
        raise PoolTimeout  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
    def __exit__(self, *exc) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
class ConnectionPool:
    name: str
    closed: bool
    min_size: int
    max_size: int
    def __init__(self, conninfo=..., **kwargs) -> None: ...
    def connection(self, timeout=...) -> _Acquired: ...
    def getconn(self, timeout=...) -> Connection:
        raise PoolTimeout  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
    def putconn(self, conn) -> None:
        raise ValueError  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
    def open(self, *args, **kwargs) -> None:
        raise PoolTimeout  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
    def close(self, timeout=...) -> None: ...
    def wait(self, timeout=...) -> None:
        raise PoolTimeout  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
    def check(self) -> None: ...
    def resize(self, *args) -> None: ...
    def get_stats(self) -> dict[str, int]: ...
    def pop_stats(self) -> dict[str, int]: ...
    def __enter__(self) -> Self:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/pool.html
    def __exit__(self, *exc) -> None: ...
