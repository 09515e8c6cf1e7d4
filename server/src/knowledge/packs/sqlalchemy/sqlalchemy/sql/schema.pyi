from typing import Any, Generic, TypeVar, overload, type_check_only
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.sql.dml import Delete, Insert, Update
from sqlalchemy.sql.elements import ColumnClause
from sqlalchemy.sql.selectable import FromClause
_T = TypeVar("_T")
class MetaData:
    tables: Any
    sorted_tables: list[Table]
    schema: str | None
    naming_convention: Any
    info: dict[Any, Any]
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def create_all(self, bind: Any, *args: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import Column, Integer, MetaData, Table, create_engine; m = MetaData(); Table("t", m, Column("i", Integer)); m.create_all(create_engine("sqlite:////nonexistent/d/x"))
    def drop_all(self, bind: Any, *args: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import Column, Integer, MetaData, Table, create_engine; m = MetaData(); Table("t", m, Column("i", Integer)); m.drop_all(create_engine("sqlite:////nonexistent/d/x"))
    def reflect(self, bind: Any, *args: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import MetaData; MetaData().reflect(create_engine("sqlite:////nonexistent/d/x"))
    def clear(self, *args: Any) -> None: ...
    def remove(self, *args: Any) -> None: ...
class Table(FromClause):
    metadata: MetaData
    schema: str | None
    indexes: Any
    constraints: Any
    fullname: str
    def __init__(self, name: str, metadata: Any, *args: Any, **kwargs: Any) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import MetaData, Table; Table("t", MetaData(), autoload_with=create_engine("sqlite://"))
    def insert(self) -> Insert: ...
    def update(self) -> Update: ...
    def delete(self) -> Delete: ...
    def create(self, bind: Any, checkfirst: Any = ...) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer, MetaData, Table; Table("t", MetaData(), Column("i", Integer)).create(create_engine("sqlite:////nonexistent/d/x"))
    def drop(self, bind: Any, checkfirst: Any = ...) -> None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; from sqlalchemy import Column, Integer, MetaData, Table; Table("t", MetaData(), Column("i", Integer)).drop(create_engine("sqlite:////nonexistent/d/x"))
class Column(ColumnClause[_T]):
    primary_key: bool
    nullable: bool | None
    unique: bool | None
    index: bool | None
    default: Any
    onupdate: Any
    server_default: Any
    foreign_keys: Any
    comment: str | None
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @overload
    @type_check_only
    def __get__(self, instance: None, owner: Any) -> Column[_T]: ...
    @overload
    @type_check_only
    def __get__(self, instance: object, owner: Any) -> _T: ...
class Constraint:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class CheckConstraint(Constraint): ...
class ForeignKeyConstraint(Constraint): ...
class PrimaryKeyConstraint(Constraint): ...
class UniqueConstraint(Constraint): ...
class ForeignKey:
    def __init__(self, column: Any, **kwargs: Any) -> None: ...
class Index:
    def __init__(self, name: Any, *expressions: Any, **kwargs: Any) -> None: ...
class Sequence:
    def __init__(self, name: str, *args: Any, **kwargs: Any) -> None: ...
    def next_value(self) -> Any: ...
class Identity:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class Computed:
    def __init__(self, sqltext: Any, *args: Any, **kwargs: Any) -> None: ...
