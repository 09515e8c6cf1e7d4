from asyncio import TimeoutError
from typing import Any
from asyncpg.exceptions._base import InterfaceError, PostgresError
from asyncpg.protocol.record import Record
from asyncpg.transaction import Transaction
class Connection:
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
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
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
    async def prepare(self, *args, **kwargs) -> Any:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    def cursor(self, query, *args, **kwargs) -> Any: ...
    def transaction(self, *, isolation=..., readonly=..., deferrable=...) -> Transaction: ...
    async def add_listener(self, *args, **kwargs) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
    async def remove_listener(self, *args, **kwargs) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
    async def reset(self, *args, **kwargs) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
    async def reload_schema_state(self, *args, **kwargs) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
    async def close(self, *, timeout=...) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
        raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
    def is_closed(self) -> bool: ...
    def is_in_transaction(self) -> bool: ...
    def terminate(self) -> None: ...
    def get_server_pid(self) -> Any: ...
    def get_server_version(self) -> Any: ...
    def get_settings(self) -> Any: ...
    def get_reset_query(self) -> Any: ...
    async def set_type_codec(self, *args, **kwargs) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
    async def set_builtin_type_codec(self, *args, **kwargs) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
    async def reset_type_codec(self, *args, **kwargs) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
async def connect(dsn=..., **kwargs) -> Connection:
    raise OSError  # witness: import asyncpg; await asyncpg.connect("postgresql://u:p@127.0.0.1:9/d")
    raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
    raise InterfaceError  # witness: import asyncpg; await asyncpg.connect("x://y")
    raise TimeoutError  # documented: https://magicstack.github.io/asyncpg/current/
