from collections.abc import AsyncIterator
from typing import Any, Self
from psycopg.errors import Error
class AsyncCursor:
    rowcount: int
    rownumber: int | None
    description: Any
    statusmessage: str | None
    arraysize: int
    closed: bool
    connection: Any
    row_factory: Any
    format: Any
    async def execute(self, query, params=..., *, prepare=..., binary=...) -> Self:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def executemany(self, query, params_seq, *, returning=...) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def fetchone(self, *args) -> Any:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def fetchall(self, *args) -> Any:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def fetchmany(self, *args) -> Any:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def scroll(self, value, mode=...) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
        raise IndexError  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def stream(self, *args, **kwargs) -> Any:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def copy(self, *args, **kwargs) -> Any:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def nextset(self, *args) -> Any: ...
    def setinputsizes(self, *args) -> Any: ...
    def setoutputsize(self, *args) -> Any: ...
    async def close(self) -> None: ...
    def __aiter__(self) -> AsyncIterator[Any]:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc) -> None: ...
