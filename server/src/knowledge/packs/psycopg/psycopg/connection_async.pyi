from typing import Any, AsyncIterator, Self, type_check_only
from psycopg.cursor_async import AsyncCursor
from psycopg.errors import Error
@type_check_only
class _Transaction:
    async def __aenter__(self) -> Any:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def __aexit__(self, *exc) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
class AsyncConnection:
    autocommit: bool
    closed: bool
    broken: bool
    info: Any
    isolation_level: Any
    read_only: Any
    deferrable: Any
    row_factory: Any
    adapters: Any
    pgconn: Any
    @classmethod
    async def connect(cls, conninfo=..., **kwargs) -> Self:
        raise Error  # witness: import psycopg; await psycopg.AsyncConnection.connect("host=127.0.0.1 port=9")
    async def execute(self, query, params=..., *, prepare=..., binary=...) -> AsyncCursor:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def cursor(self, *args, **kwargs) -> AsyncCursor:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def commit(self) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def rollback(self) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def close(self) -> None: ...
    def transaction(self, *args, **kwargs) -> _Transaction: ...
    def pipeline(self, *args, **kwargs) -> Any: ...
    def notifies(self, *args, **kwargs) -> AsyncIterator[Any]:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/advanced/async.html#asynchronous-notifications
    def cancel(self) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def set_autocommit(self, value) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def set_isolation_level(self, value) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def set_read_only(self, value) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def set_deferrable(self, value) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def add_notice_handler(self, *args) -> Any: ...
    def remove_notice_handler(self, *args) -> Any: ...
    def add_notify_handler(self, *args) -> Any: ...
    def remove_notify_handler(self, *args) -> Any: ...
    def fileno(self, *args) -> Any: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
