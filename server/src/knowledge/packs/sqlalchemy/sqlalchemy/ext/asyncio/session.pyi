from collections.abc import Callable, Generator
from typing import Any, Generic, Self, TypeVar, overload, type_check_only
from sqlalchemy.sql.selectable import Select
from sqlalchemy.engine.cursor import CursorResult
from sqlalchemy.engine.result import ScalarResult
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio.engine import AsyncConnection
from sqlalchemy.ext.asyncio.result import AsyncResult, AsyncScalarResult
from sqlalchemy.orm.session import Session
_T = TypeVar("_T")
@type_check_only
class _NoAutoflush:
    def __enter__(self) -> AsyncSession: ...
    def __exit__(self, *exc: Any) -> None: ...
class AsyncAttrs:
    awaitable_attrs: Any
class AsyncSessionTransaction:
    session: AsyncSession
    nested: bool
    is_active: bool
    async def start(self, *args: Any) -> AsyncSessionTransaction:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def commit(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def rollback(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def __await__(self) -> Generator[Any, Any, AsyncSessionTransaction]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def __aenter__(self) -> AsyncSessionTransaction:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def __aexit__(self, *exc: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); s = AsyncSession(create_async_engine("sqlite+aiosqlite://")); t = await s.begin(); s.add(A(id=1)); await t.__aexit__(None, None, None)
        raise OSError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); s = AsyncSession(create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d")); t = await s.begin(); s.add(A(id=1)); await t.__aexit__(None, None, None)
class AsyncSession(Generic[_T]):
    sync_session: Session
    bind: Any
    binds: Any
    autoflush: bool
    info: dict[Any, Any]
    dirty: Any
    deleted: Any
    new: Any
    identity_map: Any
    is_active: bool
    no_autoflush: _NoAutoflush
    def __init__(self, bind: Any = ..., **kw: Any) -> None: ...
    @overload
    async def execute(self, statement: Select[_T], params: Any = ..., **kw: Any) -> CursorResult[_T]:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine; await AsyncSession(create_async_engine("sqlite+aiosqlite://")).execute(text("bad"))
        raise OSError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine; await AsyncSession(create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d")).execute(text("x"))
    @overload
    async def execute(self, statement: Any, params: Any = ..., **kw: Any) -> CursorResult[Any]:
        raise SQLAlchemyError
        raise OSError
    @overload
    async def scalar(self, statement: Select[_T], params: Any = ..., **kw: Any) -> _T | None:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine; await AsyncSession(create_async_engine("sqlite+aiosqlite://")).scalar(text("bad"))
        raise OSError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine; await AsyncSession(create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d")).scalar(text("x"))
    @overload
    async def scalar(self, statement: Any, params: Any = ..., **kw: Any) -> Any:
        raise SQLAlchemyError
        raise OSError
    @overload
    async def scalars(self, statement: Select[_T], params: Any = ..., **kw: Any) -> ScalarResult[_T]:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine; await AsyncSession(create_async_engine("sqlite+aiosqlite://")).scalars(text("bad"))
        raise OSError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine; await AsyncSession(create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d")).scalars(text("x"))
    @overload
    async def scalars(self, statement: Any, params: Any = ..., **kw: Any) -> ScalarResult[Any]:
        raise SQLAlchemyError
        raise OSError
    async def stream(self, statement: Any, params: Any = ..., **kw: Any) -> AsyncResult[Any]:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine; await AsyncSession(create_async_engine("sqlite+aiosqlite://")).stream(text("bad"))
        raise OSError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine; await AsyncSession(create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d")).stream(text("x"))
    async def stream_scalars(self, statement: Any, params: Any = ..., **kw: Any) -> AsyncScalarResult[Any]:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine; await AsyncSession(create_async_engine("sqlite+aiosqlite://")).stream_scalars(text("bad"))
        raise OSError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine; await AsyncSession(create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d")).stream_scalars(text("x"))
    async def get(self, entity: type[_T], ident: Any, **kwargs: Any) -> _T | None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); await AsyncSession(create_async_engine("sqlite+aiosqlite://")).get(A, 1)
        raise OSError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); await AsyncSession(create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d")).get(A, 1)
    async def get_one(self, entity: type[_T], ident: Any, **kwargs: Any) -> _T:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); await AsyncSession(create_async_engine("sqlite+aiosqlite://")).get_one(A, 1)
        raise OSError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); await AsyncSession(create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d")).get_one(A, 1)
    def add(self, instance: Any, *args: Any) -> None: ...
    def add_all(self, instances: Any) -> None: ...
    async def delete(self, instance: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); await AsyncSession(create_async_engine("sqlite+aiosqlite://")).delete(A(id=1))
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def delete_all(self, instances: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); await AsyncSession(create_async_engine("sqlite+aiosqlite://")).delete_all([A(id=1)])
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def merge(self, instance: _T, **kwargs: Any) -> _T:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); await AsyncSession(create_async_engine("sqlite+aiosqlite://")).merge(A(id=1))
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def merge_all(self, instances: Any, **kwargs: Any) -> Any:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); await AsyncSession(create_async_engine("sqlite+aiosqlite://")).merge_all([A(id=1)])
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def refresh(self, instance: Any, *args: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); await AsyncSession(create_async_engine("sqlite+aiosqlite://")).refresh(A(id=1))
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def flush(self, objects: Any = ...) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); s = AsyncSession(create_async_engine("sqlite+aiosqlite://")); s.add(A(id=1)); await s.flush()
        raise OSError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); s = AsyncSession(create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d")); s.add(A(id=1)); await s.flush()
    async def commit(self) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); s = AsyncSession(create_async_engine("sqlite+aiosqlite://")); s.add(A(id=1)); await s.commit()
        raise OSError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); s = AsyncSession(create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d")); s.add(A(id=1)); await s.commit()
    async def rollback(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def close(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def aclose(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def reset(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def invalidate(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    @classmethod
    async def close_all(cls) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def begin(self) -> AsyncSessionTransaction: ...
    def begin_nested(self) -> AsyncSessionTransaction: ...
    async def connection(self, **kw: Any) -> AsyncConnection:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; await AsyncSession(create_async_engine("sqlite+aiosqlite:////nonexistent/d/x")).connection()
        raise OSError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; await AsyncSession(create_async_engine("postgresql+asyncpg://u:p@127.0.0.1:9/d")).connection()
    async def run_sync(self, fn: Callable[..., _T], *args: Any, **kwargs: Any) -> _T:
        fn(*args, **kwargs)
    def expire(self, instance: Any, *args: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); AsyncSession(create_async_engine("sqlite+aiosqlite://")).expire(A(id=1))
    def expunge(self, instance: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); AsyncSession(create_async_engine("sqlite+aiosqlite://")).expunge(A(id=1))
    def expire_all(self) -> None: ...
    def expunge_all(self) -> None: ...
    def is_modified(self, *args: Any, **kwargs: Any) -> bool: ...
    def in_transaction(self, *args: Any, **kwargs: Any) -> bool: ...
    def in_nested_transaction(self, *args: Any, **kwargs: Any) -> bool: ...
    def get_transaction(self) -> AsyncSessionTransaction | None: ...
    def get_nested_transaction(self) -> AsyncSessionTransaction | None: ...
    def get_bind(self, *args: Any, **kwargs: Any) -> Any: ...
    def get_async_bind(self, *args: Any, **kwargs: Any) -> Any: ...
    def bind_mapper(self, *args: Any) -> None: ...
    def bind_table(self, *args: Any) -> None: ...
    @classmethod
    def object_session(cls, instance: Any) -> Session | None: ...
    @classmethod
    def identity_key(cls, *args: Any, **kwargs: Any) -> Any: ...
    def __contains__(self, instance: Any) -> bool: ...
    def __iter__(self) -> Any: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
@type_check_only
class _SessionContext:
    async def __aenter__(self) -> AsyncSession: ...
    async def __aexit__(self, *exc: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); c = async_sessionmaker(create_async_engine("sqlite+aiosqlite://")).begin(); s = await c.__aenter__(); s.add(A(id=1)); await c.__aexit__(None, None, None)
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
class async_sessionmaker(Generic[_T]):
    kw: dict[str, Any]
    class_: Any
    def __init__(self, bind: Any = ..., **kw: Any) -> None: ...
    def __call__(self, **local_kw: Any) -> AsyncSession: ...
    def begin(self) -> _SessionContext: ...
    def configure(self, **new_kw: Any) -> None: ...
def async_object_session(instance: Any) -> AsyncSession | None: ...
