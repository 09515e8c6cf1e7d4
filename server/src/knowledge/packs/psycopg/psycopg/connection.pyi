from typing import Any, Iterator, Self, type_check_only
from psycopg.cursor import Cursor
from psycopg.errors import Error
@type_check_only
class _Transaction:
    def __enter__(self) -> Any:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def __exit__(self, *exc) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
class Connection:
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
    def connect(cls, conninfo=..., **kwargs) -> Self:
        raise Error  # witness: import psycopg; psycopg.Connection.connect("host=127.0.0.1 port=9")
    def execute(self, query, params=..., *, prepare=..., binary=...) -> Cursor:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def cursor(self, *args, **kwargs) -> Cursor:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def commit(self) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def rollback(self) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def close(self) -> None: ...
    def transaction(self, *args, **kwargs) -> _Transaction: ...
    def pipeline(self, *args, **kwargs) -> Any: ...
    def notifies(self, *args, **kwargs) -> Iterator[Any]:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/advanced/async.html#asynchronous-notifications
    def cancel(self) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def set_autocommit(self, value) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def set_isolation_level(self, value) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def set_read_only(self, value) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def set_deferrable(self, value) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
    def add_notice_handler(self, *args) -> Any: ...
    def remove_notice_handler(self, *args) -> Any: ...
    def add_notify_handler(self, *args) -> Any: ...
    def remove_notify_handler(self, *args) -> Any: ...
    def fileno(self, *args) -> Any: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc) -> None:
        raise Error  # documented: https://www.psycopg.org/psycopg3/docs/api/errors.html
