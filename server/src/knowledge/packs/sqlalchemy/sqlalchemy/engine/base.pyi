from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any, Self, TypeVar, type_check_only
from sqlalchemy.engine.cursor import CursorResult
from sqlalchemy.engine.result import ScalarResult
from sqlalchemy.engine.url import URL
from sqlalchemy.exc import SQLAlchemyError
_T = TypeVar("_T")
@type_check_only
class _ConnectionContext:
    def __enter__(self) -> Connection:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite:////nonexistent/d/x").begin().__enter__()
    def __exit__(self, *exc: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/core/exceptions.html
class Transaction:
    connection: Connection
    is_active: bool
    is_valid: bool
    def close(self) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; c = create_engine("sqlite://").connect(); t = c.begin(); c.invalidate(); t.commit()
    def rollback(self) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; c = create_engine("sqlite://").connect(); t = c.begin(); c.invalidate(); t.commit()
    def commit(self) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; c = create_engine("sqlite://").connect(); t = c.begin(); c.invalidate(); t.commit()
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; c = create_engine("sqlite://").connect(); t = c.begin(); c.invalidate(); t.__exit__(None, None, None)
class RootTransaction(Transaction): ...
class NestedTransaction(Transaction): ...
class Connection:
    closed: bool
    invalidated: bool
    connection: Any
    dialect: Any
    engine: Engine
    info: dict[Any, Any]
    default_isolation_level: Any
    def execute(self, statement: Any, parameters: Any = ..., *, execution_options: Any = ...) -> CursorResult[Any]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().execute(text("bad"))
    def exec_driver_sql(self, statement: str, parameters: Any = ..., execution_options: Any = ...) -> CursorResult[Any]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().exec_driver_sql("bad")
    def scalar(self, statement: Any, parameters: Any = ..., *, execution_options: Any = ...) -> Any:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().scalar(text("bad"))
    def scalars(self, statement: Any, parameters: Any = ..., *, execution_options: Any = ...) -> ScalarResult[Any]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().scalars(text("bad"))
    def begin(self) -> RootTransaction:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; c = create_engine("sqlite://").connect(); c.close(); c.begin()
    def begin_nested(self) -> NestedTransaction:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; c = create_engine("sqlite://").connect(); c.close(); c.begin_nested()
    def commit(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/core/exceptions.html
    def rollback(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/core/exceptions.html
    def close(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/core/exceptions.html
    def detach(self) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; c = create_engine("sqlite://").connect(); c.close(); c.detach()
    def invalidate(self, exception: Any = ...) -> None: ...
    def execution_options(self, **kwargs: Any) -> Self: ...
    def get_execution_options(self) -> Any: ...
    def get_isolation_level(self) -> Any:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/core/exceptions.html
    def get_transaction(self) -> RootTransaction | None: ...
    def get_nested_transaction(self) -> NestedTransaction | None: ...
    def in_transaction(self) -> bool: ...
    def in_nested_transaction(self) -> bool: ...
    def __enter__(self) -> Connection: ...
    def __exit__(self, *exc: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/core/exceptions.html
class Engine:
    url: URL
    pool: Any
    dialect: Any
    name: str
    driver: str
    echo: Any
    engine: Engine
    def begin(self) -> _ConnectionContext: ...
    def connect(self) -> Connection:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite:////nonexistent/d/x").connect()
    def raw_connection(self) -> Any:
        __unresolved__("the errors of the driver itself")
    def dispose(self, close: bool = ...) -> None: ...
    def clear_compiled_cache(self) -> None: ...
    def execution_options(self, **kwargs: Any) -> Engine: ...
    def get_execution_options(self) -> Any: ...
    def update_execution_options(self, **kwargs: Any) -> None: ...
