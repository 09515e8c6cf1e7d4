from collections.abc import Callable, Generator
from typing import Any, Self, TypeVar, type_check_only
from sqlalchemy.engine.base import Engine
from sqlalchemy.engine.cursor import CursorResult
from sqlalchemy.engine.result import ScalarResult
from sqlalchemy.engine.url import URL
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.ext.asyncio.result import AsyncResult, AsyncScalarResult
_T = TypeVar("_T")
@type_check_only
class _BeginContext:
    async def __aenter__(self) -> AsyncConnection:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("sqlite+aiosqlite:////nonexistent/d/x").begin().__aenter__()
        raise OSError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d").begin().__aenter__()
    async def __aexit__(self, *exc: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
class AsyncTransaction:
    is_active: bool
    is_valid: bool
    async def start(self, *args: Any) -> AsyncTransaction:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def commit(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def rollback(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def close(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def __aenter__(self) -> AsyncTransaction:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def __aexit__(self, *exc: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def __await__(self) -> Generator[Any, Any, AsyncTransaction]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
class AsyncConnection:
    closed: bool
    invalidated: bool
    dialect: Any
    engine: AsyncEngine
    info: dict[Any, Any]
    sync_connection: Any
    sync_engine: Any
    default_isolation_level: Any
    async def start(self, is_ctxmanager: bool = ...) -> AsyncConnection:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("sqlite+aiosqlite:////nonexistent/d/x").connect()
        raise OSError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d").connect()
    async def execute(self, statement: Any, parameters: Any = ..., **kwargs: Any) -> CursorResult[Any]:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); await c.execute(text("bad"))
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def exec_driver_sql(self, statement: str, parameters: Any = ..., **kwargs: Any) -> CursorResult[Any]:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); await c.exec_driver_sql("bad")
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def scalar(self, statement: Any, parameters: Any = ..., **kwargs: Any) -> Any:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); await c.scalar(text("bad"))
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def scalars(self, statement: Any, parameters: Any = ..., **kwargs: Any) -> ScalarResult[Any]:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); await c.scalars(text("bad"))
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def stream(self, statement: Any, parameters: Any = ..., **kwargs: Any) -> AsyncResult[Any]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def stream_scalars(self, statement: Any, parameters: Any = ..., **kwargs: Any) -> AsyncScalarResult[Any]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def begin(self) -> AsyncTransaction: ...
    def begin_nested(self) -> AsyncTransaction: ...
    async def commit(self, *args: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("sqlite+aiosqlite://").connect().commit()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def rollback(self, *args: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("sqlite+aiosqlite://").connect().rollback()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def close(self, *args: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("sqlite+aiosqlite://").connect().close()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def aclose(self, *args: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("sqlite+aiosqlite://").connect().aclose()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def invalidate(self, *args: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("sqlite+aiosqlite://").connect().invalidate()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def execution_options(self, **kwargs: Any) -> Self: ...
    async def get_raw_connection(self) -> Any:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("sqlite+aiosqlite://").connect().get_raw_connection()
    async def get_isolation_level(self) -> Any:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("sqlite+aiosqlite://").connect().get_isolation_level()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def in_transaction(self) -> bool: ...
    def in_nested_transaction(self) -> bool: ...
    def get_transaction(self) -> AsyncTransaction | None: ...
    def get_nested_transaction(self) -> AsyncTransaction | None: ...
    async def run_sync(self, fn: Callable[..., _T], *args: Any, **kwargs: Any) -> _T:
        fn(*args, **kwargs)
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("sqlite+aiosqlite://").connect().run_sync(print)
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def __await__(self) -> Generator[Any, Any, AsyncConnection]:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("sqlite+aiosqlite:////nonexistent/d/x").connect()
        raise OSError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d").connect()
    async def __aenter__(self) -> AsyncConnection:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("sqlite+aiosqlite:////nonexistent/d/x").connect()
        raise OSError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; await create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d").connect()
    async def __aexit__(self, *exc: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
class AsyncEngine:
    url: URL
    pool: Any
    dialect: Any
    name: Any
    driver: Any
    echo: Any
    sync_engine: Engine
    def __init__(self, sync_engine: Any) -> None: ...
    def begin(self) -> _BeginContext: ...
    def connect(self) -> AsyncConnection: ...
    async def raw_connection(self) -> Any:
        __unresolved__("the errors of the driver itself")
    async def dispose(self, close: bool = ...) -> None: ...
    def clear_compiled_cache(self) -> None: ...
    def execution_options(self, **kwargs: Any) -> AsyncEngine: ...
    def get_execution_options(self) -> Any: ...
    def update_execution_options(self, **kwargs: Any) -> None: ...
def create_async_engine(url: Any, **kwargs: Any) -> AsyncEngine:
    raise ArgumentError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; create_async_engine("x")
    raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; create_async_engine("sqlite://")
    raise ValueError  # witness: from sqlalchemy.ext.asyncio import create_async_engine; create_async_engine("mysql+aiomysql://u@h:x/d")
    raise ImportError  # witness: import sys; sys.modules["aiomysql"] = None; from sqlalchemy.ext.asyncio import create_async_engine; create_async_engine("mysql+aiomysql://u@h/d")
def async_engine_from_config(configuration: Any, prefix: str = ..., **kwargs: Any) -> AsyncEngine:
    raise ArgumentError  # witness: from sqlalchemy.ext.asyncio import async_engine_from_config; async_engine_from_config({"sqlalchemy.url": "x"})
