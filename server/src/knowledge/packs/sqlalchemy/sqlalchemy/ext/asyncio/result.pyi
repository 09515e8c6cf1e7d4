from collections.abc import AsyncIterator, Sequence
from typing import Any, Generic, Self, TypeVar
from sqlalchemy.engine.row import Row, RowMapping
from sqlalchemy.exc import MultipleResultsFound, NoResultFound, SQLAlchemyError
_T = TypeVar("_T")
class AsyncResult(Generic[_T]):
    closed: bool
    async def all(self, *args: Any) -> Sequence[Row[_T]]:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1")); await r.close(); await r.all()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def fetchall(self, *args: Any) -> Sequence[Row[_T]]:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1")); await r.close(); await r.fetchall()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def fetchmany(self, *args: Any) -> Sequence[Row[_T]]:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1")); await r.close(); await r.fetchmany()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def first(self) -> Row[_T] | None:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1")); await r.close(); await r.first()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def fetchone(self) -> Row[_T] | None:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1")); await r.close(); await r.fetchone()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def one(self) -> Row[_T]:
        raise NoResultFound  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1 where 0")); await r.one()
        raise MultipleResultsFound  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1 union select 2")); await r.one()
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1")); await r.close(); await r.one()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def one_or_none(self) -> Row[_T] | None:
        raise MultipleResultsFound  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1 union select 2")); await r.one_or_none()
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1")); await r.close(); await r.one_or_none()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def scalar(self) -> _T | None:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1")); await r.close(); await r.scalar()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def scalar_one(self) -> _T:
        raise NoResultFound  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1 where 0")); await r.scalar_one()
        raise MultipleResultsFound  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1 union select 2")); await r.scalar_one()
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1")); await r.close(); await r.scalar_one()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def scalar_one_or_none(self) -> _T | None:
        raise MultipleResultsFound  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1 union select 2")); await r.scalar_one_or_none()
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1")); await r.close(); await r.scalar_one_or_none()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def scalars(self, index: Any = ...) -> AsyncScalarResult[_T]: ...
    def mappings(self) -> AsyncMappingResult: ...
    def columns(self, *args: Any) -> Self: ...
    def unique(self, strategy: Any = ...) -> Self: ...
    def keys(self) -> Any: ...
    def yield_per(self, num: int) -> Self: ...
    def partitions(self, size: Any = ...) -> AsyncIterator[Sequence[Row[_T]]]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def close(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def __aiter__(self) -> AsyncResult[_T]: ...
    async def __anext__(self) -> Row[_T]:
        raise SQLAlchemyError  # witness: from sqlalchemy import text; from sqlalchemy.ext.asyncio import create_async_engine; c = await create_async_engine("sqlite+aiosqlite://").connect(); r = await c.stream(text("select 1")); await r.close(); await r.__anext__()
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
class AsyncScalarResult(Generic[_T]):
    closed: bool
    async def all(self, *args: Any) -> Sequence[_T]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def fetchall(self, *args: Any) -> Sequence[_T]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def fetchmany(self, *args: Any) -> Sequence[_T]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def first(self) -> _T | None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def one_or_none(self) -> _T | None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def one(self) -> _T:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def unique(self, strategy: Any = ...) -> Self: ...
    def yield_per(self, num: int) -> Self: ...
    def partitions(self, size: Any = ...) -> AsyncIterator[Sequence[_T]]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def close(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def __aiter__(self) -> AsyncScalarResult[_T]: ...
    async def __anext__(self) -> _T:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
class AsyncMappingResult:
    closed: bool
    async def all(self, *args: Any) -> Sequence[RowMapping]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def fetchall(self, *args: Any) -> Sequence[RowMapping]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def fetchmany(self, *args: Any) -> Sequence[RowMapping]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def first(self) -> RowMapping | None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def fetchone(self) -> RowMapping | None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def one_or_none(self) -> RowMapping | None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def one(self) -> RowMapping:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def close(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def __aiter__(self) -> AsyncMappingResult: ...
    async def __anext__(self) -> RowMapping:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
