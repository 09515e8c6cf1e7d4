from typing import Any, Self
import psycopg2.extensions
from psycopg2 import DatabaseError, Error, InterfaceError
class cursor:
    rowcount: int
    rownumber: int
    description: Any
    lastrowid: int
    arraysize: int
    itersize: int
    closed: bool
    name: str | None
    query: bytes | None
    statusmessage: str | None
    connection: psycopg2.extensions.connection
    def execute(self, *args, **kwargs) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def executemany(self, *args, **kwargs) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def callproc(self, *args, **kwargs) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def copy_from(self, *args, **kwargs) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def copy_to(self, *args, **kwargs) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def copy_expert(self, *args, **kwargs) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def scroll(self, *args, **kwargs) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def nextset(self, *args, **kwargs) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def fetchone(self, *args) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def fetchall(self, *args) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def fetchmany(self, *args) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def mogrify(self, query, vars=...) -> bytes:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def close(self) -> None:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def cast(self, *args) -> Any: ...
    def setinputsizes(self, *args) -> Any: ...
    def setoutputsize(self, *args) -> Any: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, type, name, tb) -> None:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def __iter__(self) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
class connection:
    closed: int
    autocommit: bool
    dsn: str
    encoding: str
    isolation_level: Any
    notices: list[str]
    notifies: list[Any]
    status: int
    info: Any
    server_version: int
    cursor_factory: Any
    def cursor(self, *args, **kwargs) -> psycopg2.extensions.cursor:
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def commit(self) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def rollback(self) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def reset(self) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def cancel(self) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def poll(self) -> Any:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def close(self) -> None: ...
    def set_session(self, *args, **kwargs) -> None:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def set_isolation_level(self, *args, **kwargs) -> None:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def set_client_encoding(self, *args, **kwargs) -> None:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def fileno(self, *args) -> Any: ...
    def get_backend_pid(self, *args) -> Any: ...
    def get_transaction_status(self, *args) -> Any: ...
    def get_parameter_status(self, *args) -> Any: ...
    def get_dsn_parameters(self, *args) -> Any: ...
    def isexecuting(self, *args) -> Any: ...
    def __enter__(self) -> Self:
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def __exit__(self, type, name, tb) -> None:
        raise DatabaseError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise InterfaceError  # documented: https://www.psycopg.org/docs/module.html#exceptions
