from asyncpg.exceptions._base import InterfaceError, PostgresError
class Transaction:
    async def start(self) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
    async def commit(self) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
    async def rollback(self) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
    async def __aenter__(self) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
    async def __aexit__(self, extype, ex, tb) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/
