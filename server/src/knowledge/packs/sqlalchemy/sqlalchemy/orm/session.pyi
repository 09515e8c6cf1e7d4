from typing import Any, Generic, Self, TypeVar, overload, type_check_only
from sqlalchemy.sql.selectable import Select
from sqlalchemy.engine.base import Connection
from sqlalchemy.engine.cursor import CursorResult
from sqlalchemy.engine.result import ScalarResult
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm.query import Query
_T = TypeVar("_T")
@type_check_only
class _NoAutoflush:
    def __enter__(self) -> Session: ...
    def __exit__(self, *exc: Any) -> None: ...
class SessionTransaction:
    session: Session
    nested: bool
    is_active: bool
    parent: Any
    def commit(self, *args: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/core/exceptions.html
    def rollback(self, *args: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/core/exceptions.html
    def close(self, *args: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/core/exceptions.html
    def prepare(self, *args: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/core/exceptions.html
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); s = Session(create_engine("sqlite://")); t = s.begin(); s.add(A(id=1)); t.__exit__(None, None, None)
class Session:
    bind: Any
    autoflush: bool
    expire_on_commit: bool
    info: dict[Any, Any]
    dirty: Any
    deleted: Any
    new: Any
    identity_map: Any
    is_active: bool
    no_autoflush: _NoAutoflush
    def __init__(self, bind: Any = ..., **kwargs: Any) -> None: ...
    @overload
    def execute(self, statement: Select[_T], params: Any = ..., **kwargs: Any) -> CursorResult[_T]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy.orm import Session; Session(create_engine("sqlite://")).execute(text("bad"))
    @overload
    def execute(self, statement: Any, params: Any = ..., **kwargs: Any) -> CursorResult[Any]:
        raise SQLAlchemyError
    @overload
    def scalar(self, statement: Select[_T], params: Any = ..., **kwargs: Any) -> _T | None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy.orm import Session; Session(create_engine("sqlite://")).scalar(text("bad"))
    @overload
    def scalar(self, statement: Any, params: Any = ..., **kwargs: Any) -> Any:
        raise SQLAlchemyError
    @overload
    def scalars(self, statement: Select[_T], params: Any = ..., **kwargs: Any) -> ScalarResult[_T]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy.orm import Session; Session(create_engine("sqlite://")).scalars(text("bad"))
    @overload
    def scalars(self, statement: Any, params: Any = ..., **kwargs: Any) -> ScalarResult[Any]:
        raise SQLAlchemyError
    def get(self, entity: type[_T], ident: Any, **kwargs: Any) -> _T | None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); Session(create_engine("sqlite://")).get(A, 1)
    def get_one(self, entity: type[_T], ident: Any, **kwargs: Any) -> _T:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); Session(create_engine("sqlite://")).get_one(A, 1)
    def query(self, entity: type[_T], *entities: Any) -> Query[_T]: ...
    def add(self, instance: Any, *args: Any) -> None: ...
    def add_all(self, instances: Any) -> None: ...
    def delete(self, instance: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); Session(create_engine("sqlite://")).delete(A(id=1))
    def delete_all(self, instances: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); Session(create_engine("sqlite://")).delete_all([A(id=1)])
    def merge(self, instance: _T, **kwargs: Any) -> _T:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); Session(create_engine("sqlite://")).merge(A(id=1))
    def merge_all(self, instances: Any, **kwargs: Any) -> Any:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); Session(create_engine("sqlite://")).merge_all([A(id=1)])
    def refresh(self, instance: Any, *args: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); Session(create_engine("sqlite://")).refresh(A(id=1))
    def expire(self, instance: Any, *args: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); Session(create_engine("sqlite://")).expire(A(id=1))
    def expunge(self, instance: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); Session(create_engine("sqlite://")).expunge(A(id=1))
    def expire_all(self) -> None: ...
    def expunge_all(self) -> None: ...
    def flush(self, objects: Any = ...) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); s = Session(create_engine("sqlite://")); s.add(A(id=1)); s.flush()
    def commit(self) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); s = Session(create_engine("sqlite://")); s.add(A(id=1)); s.commit()
    def rollback(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def close(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def reset(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def invalidate(self) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
    def begin(self, *args: Any) -> SessionTransaction:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy.orm import Session; s = Session(create_engine("sqlite:////nonexistent/d/x")); s.begin(); s.begin()
    def begin_nested(self, *args: Any) -> SessionTransaction:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy.orm import Session; s = Session(create_engine("sqlite:////nonexistent/d/x")); s.begin(); s.begin()
    def connection(self, *args: Any, **kwargs: Any) -> Connection:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy.orm import Session; Session(create_engine("sqlite:////nonexistent/d/x")).connection()
    def prepare(self) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy.orm import Session; Session(create_engine("sqlite://")).prepare()
    def bulk_save_objects(self, objects: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); Session(create_engine("sqlite://")).bulk_save_objects([A(id=1)])
    def bulk_insert_mappings(self, mapper: Any, mappings: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy.orm import Session; Session(create_engine("sqlite://")).bulk_insert_mappings(int, [{}])
    def bulk_update_mappings(self, mapper: Any, mappings: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy.orm import Session; Session(create_engine("sqlite://")).bulk_update_mappings(int, [{}])
    def is_modified(self, *args: Any, **kwargs: Any) -> bool: ...
    def in_transaction(self, *args: Any, **kwargs: Any) -> bool: ...
    def in_nested_transaction(self, *args: Any, **kwargs: Any) -> bool: ...
    def get_transaction(self) -> SessionTransaction | None: ...
    def get_nested_transaction(self) -> SessionTransaction | None: ...
    def get_bind(self, *args: Any, **kwargs: Any) -> Any: ...
    def bind_mapper(self, *args: Any) -> None: ...
    def bind_table(self, *args: Any) -> None: ...
    def enable_relationship_loading(self, obj: Any) -> None: ...
    def execution_options(self, **kwargs: Any) -> Any: ...
    @classmethod
    def object_session(cls, instance: Any) -> Session | None: ...
    @classmethod
    def identity_key(cls, *args: Any, **kwargs: Any) -> Any: ...
    def __contains__(self, instance: Any) -> bool: ...
    def __iter__(self) -> Any: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: Any) -> None:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
@type_check_only
class _SessionContext:
    def __enter__(self) -> Session: ...
    def __exit__(self, *exc: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer; from sqlalchemy.orm import Session, declarative_base, sessionmaker; A = type("A", (declarative_base(),), dict(__tablename__="a", id=Column(Integer, primary_key=True))); c = sessionmaker(create_engine("sqlite://")).begin(); c.__enter__().add(A(id=1)); c.__exit__(None, None, None)
class sessionmaker(Generic[_T]):
    kw: dict[str, Any]
    class_: Any
    def __init__(self, bind: Any = ..., **kw: Any) -> None: ...
    def __call__(self, **local_kw: Any) -> Session: ...
    def begin(self) -> _SessionContext: ...
    def configure(self, **new_kw: Any) -> None: ...
def close_all_sessions() -> None:
    raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/orm/session_api.html
def make_transient(instance: Any) -> None: ...
def object_session(instance: Any) -> Session | None: ...
