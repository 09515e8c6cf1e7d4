from asyncio import TimeoutError
from collections.abc import Generator
from typing import Any, Self
from asyncpg.connection import Connection
from asyncpg.exceptions._base import InterfaceError, PostgresError
from asyncpg.protocol.record import Record
class PoolAcquireContext:
    def __await__(self) -> Generator[Any, Any, Connection]:
        raise OSError  # witness: import asyncpg; p = await asyncpg.create_pool("postgresql://u:p@127.0.0.1:9/d", min_size=0); await p.acquire()
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    async def __aenter__(self) -> Connection:
        raise OSError  # witness: import asyncpg; p = await asyncpg.create_pool("postgresql://u:p@127.0.0.1:9/d", min_size=0); await p.acquire().__aenter__()
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    async def __aexit__(self, *exc) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
class Pool:
    async def execute(self, query, *args, **kwargs) -> str:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    async def executemany(self, query, *args, **kwargs) -> str:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    async def fetch(self, query, *args, **kwargs) -> list[Record]:
        raise OSError  # witness: import asyncpg; p = await asyncpg.create_pool("postgresql://u:p@127.0.0.1:9/d", min_size=0); await p.fetch("x")
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    async def fetchrow(self, query, *args, **kwargs) -> Record | None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    async def fetchval(self, *args, **kwargs) -> Any:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    async def fetchmany(self, *args, **kwargs) -> Any:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    async def copy_from_query(self, *args, **kwargs) -> Any:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    async def copy_from_table(self, *args, **kwargs) -> Any:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    async def copy_records_to_table(self, *args, **kwargs) -> Any:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    async def copy_to_table(self, *args, **kwargs) -> Any:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    def acquire(self, *, timeout=...) -> PoolAcquireContext: ...
    async def release(self, connection, *, timeout=...) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
    async def close(self) -> None:
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
    def terminate(self) -> None: ...
    async def expire_connections(self) -> None: ...
    def is_closing(self) -> bool: ...
    def get_size(self) -> int: ...
    def get_min_size(self) -> int: ...
    def get_max_size(self) -> int: ...
    def get_idle_size(self) -> int: ...
    def __await__(self) -> Generator[Any, Any, Pool]:
        raise OSError  # witness: import asyncpg; await asyncpg.create_pool("postgresql://u:p@127.0.0.1:9/d")
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    async def __aenter__(self) -> Self:
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    async def __aexit__(self, *exc) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
def create_pool(dsn=..., **kwargs) -> Pool: ...
