from typing import Any, Self
from psycopg.errors import Error
class Cursor:
    rowcount: int
    rownumber: int | None
    description: Any
    statusmessage: str | None
    arraysize: int
    closed: bool
    connection: Any
    row_factory: Any
    format: Any
    def execute(self, query, params=..., *, prepare=..., binary=...) -> Self:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def executemany(self, query, params_seq, *, returning=...) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def fetchone(self, *args) -> Any:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def fetchall(self, *args) -> Any:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def fetchmany(self, *args) -> Any:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def scroll(self, value, mode=...) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
        raise IndexError  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def stream(self, *args, **kwargs) -> Any:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def copy(self, *args, **kwargs) -> Any:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def nextset(self, *args) -> Any: ...
    def setinputsizes(self, *args) -> Any: ...
    def setoutputsize(self, *args) -> Any: ...
    def close(self) -> None: ...
    def __iter__(self) -> Self:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def __next__(self) -> Any:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc) -> None: ...
