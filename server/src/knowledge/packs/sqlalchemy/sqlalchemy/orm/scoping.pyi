from typing import Any, Generic, TypeVar, overload
from sqlalchemy.sql.selectable import Select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.engine.base import Connection
from sqlalchemy.engine.cursor import CursorResult
from sqlalchemy.engine.result import ScalarResult
from sqlalchemy.orm.query import Query
from sqlalchemy.orm.session import Session, SessionTransaction
_S = TypeVar("_S")
_T = TypeVar("_T")
class scoped_session(Generic[_S]):
    bind: Any
    info: dict[Any, Any]
    dirty: Any
    deleted: Any
    new: Any
    is_active: bool
    @overload
    def execute(self, statement: Select[_T], params: Any = ..., **kwargs: Any) -> CursorResult[_T]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    @overload
    def execute(self, statement: Any, params: Any = ..., **kwargs: Any) -> CursorResult[Any]:
        raise SQLAlchemyError
    @overload
    def scalar(self, statement: Select[_T], params: Any = ..., **kwargs: Any) -> _T | None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    @overload
    def scalar(self, statement: Any, params: Any = ..., **kwargs: Any) -> Any:
        raise SQLAlchemyError
    @overload
    def scalars(self, statement: Select[_T], params: Any = ..., **kwargs: Any) -> ScalarResult[_T]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    @overload
    def scalars(self, statement: Any, params: Any = ..., **kwargs: Any) -> ScalarResult[Any]:
        raise SQLAlchemyError
    def get(self, entity: type[_T], ident: Any, **kwargs: Any) -> _T | None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def get_one(self, entity: type[_T], ident: Any, **kwargs: Any) -> _T:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def query(self, entity: type[_T], *entities: Any) -> Query[_T]: ...
    def add(self, instance: Any, *args: Any) -> None: ...
    def add_all(self, instances: Any) -> None: ...
    def delete(self, instance: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def merge(self, instance: _T, **kwargs: Any) -> _T:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def refresh(self, instance: Any, *args: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def expire(self, instance: Any, *args: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def expunge(self, instance: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def expire_all(self) -> None: ...
    def expunge_all(self) -> None: ...
    def flush(self, objects: Any = ...) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def commit(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def rollback(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def close(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def reset(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def begin(self, *args: Any) -> SessionTransaction:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def begin_nested(self, *args: Any) -> SessionTransaction:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def connection(self, *args: Any, **kwargs: Any) -> Connection:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def bulk_save_objects(self, objects: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def bulk_insert_mappings(self, mapper: Any, mappings: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def bulk_update_mappings(self, mapper: Any, mappings: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def is_modified(self, *args: Any, **kwargs: Any) -> bool: ...
    def get_bind(self, *args: Any, **kwargs: Any) -> Any: ...
    @classmethod
    def object_session(cls, instance: Any) -> Session | None: ...
    @classmethod
    def identity_key(cls, *args: Any, **kwargs: Any) -> Any: ...
    def __contains__(self, instance: Any) -> bool: ...
    def __iter__(self) -> Any: ...
    session_factory: Any
    registry: Any
    def __init__(self, session_factory: Any, scopefunc: Any = ...) -> None: ...
    def __call__(self, **kw: Any) -> Session: ...
    def remove(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def configure(self, **kwargs: Any) -> None: ...
    def query_property(self, query_cls: Any = ...) -> Any: ...
