from asyncpg.exceptions._base import InterfaceError, PostgresError
class Transaction:
    async def start(self) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
    async def commit(self) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
    async def rollback(self) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
    async def __aenter__(self) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
    async def __aexit__(self, extype, ex, tb) -> None:
        raise PostgresError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
        raise InterfaceError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
        raise OSError  # documented: https://magicstack.github.io/asyncpg/current/api/index.html
