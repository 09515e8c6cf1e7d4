from typing import Any, Generic, TypeVar, overload
from sqlalchemy.sql.selectable import Select
from sqlalchemy.exc import SQLAlchemyError
from collections.abc import Callable
from sqlalchemy.engine.cursor import CursorResult
from sqlalchemy.engine.result import ScalarResult
from sqlalchemy.ext.asyncio.engine import AsyncConnection
from sqlalchemy.ext.asyncio.result import AsyncResult, AsyncScalarResult
from sqlalchemy.ext.asyncio.session import AsyncSession, AsyncSessionTransaction
from sqlalchemy.orm.session import Session
_S = TypeVar("_S")
_T = TypeVar("_T")
class async_scoped_session(Generic[_S]):
    sync_session: Session
    bind: Any
    binds: Any
    info: dict[Any, Any]
    dirty: Any
    deleted: Any
    new: Any
    is_active: bool
    @overload
    async def execute(self, statement: Select[_T], params: Any = ..., **kw: Any) -> CursorResult[_T]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    @overload
    async def execute(self, statement: Any, params: Any = ..., **kw: Any) -> CursorResult[Any]:
        raise SQLAlchemyError
        raise OSError
    @overload
    async def scalar(self, statement: Select[_T], params: Any = ..., **kw: Any) -> _T | None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    @overload
    async def scalar(self, statement: Any, params: Any = ..., **kw: Any) -> Any:
        raise SQLAlchemyError
        raise OSError
    @overload
    async def scalars(self, statement: Select[_T], params: Any = ..., **kw: Any) -> ScalarResult[_T]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    @overload
    async def scalars(self, statement: Any, params: Any = ..., **kw: Any) -> ScalarResult[Any]:
        raise SQLAlchemyError
        raise OSError
    async def stream(self, statement: Any, params: Any = ..., **kw: Any) -> AsyncResult[Any]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def stream_scalars(self, statement: Any, params: Any = ..., **kw: Any) -> AsyncScalarResult[Any]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def get(self, entity: type[_T], ident: Any, **kwargs: Any) -> _T | None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def get_one(self, entity: type[_T], ident: Any, **kwargs: Any) -> _T:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def add(self, instance: Any, *args: Any) -> None: ...
    def add_all(self, instances: Any) -> None: ...
    async def delete(self, instance: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def merge(self, instance: _T, **kwargs: Any) -> _T:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def refresh(self, instance: Any, *args: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    async def flush(self, objects: Any = ...) -> None:
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
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def expire(self, instance: Any, *args: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def expunge(self, instance: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def expire_all(self) -> None: ...
    def expunge_all(self) -> None: ...
    def is_modified(self, *args: Any, **kwargs: Any) -> bool: ...
    @classmethod
    def object_session(cls, instance: Any) -> Session | None: ...
    @classmethod
    def identity_key(cls, *args: Any, **kwargs: Any) -> Any: ...
    def __contains__(self, instance: Any) -> bool: ...
    def __iter__(self) -> Any: ...
    def __init__(self, session_factory: Any, scopefunc: Any) -> None: ...
    def __call__(self, **kw: Any) -> AsyncSession: ...
    async def remove(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
        raise OSError  # documented: https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html
    def configure(self, **kwargs: Any) -> None: ...
