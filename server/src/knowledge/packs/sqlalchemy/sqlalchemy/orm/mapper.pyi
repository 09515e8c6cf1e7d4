from collections.abc import Callable
from typing import Any, Generic, TypeVar
from sqlalchemy.exc import SQLAlchemyError
_F = TypeVar("_F")
_T = TypeVar("_T")
class Mapper(Generic[_T]):
    class_: type[_T]
    attrs: Any
    c: Any
    columns: Any
    column_attrs: Any
    relationships: Any
    primary_key: Any
    local_table: Any
    persist_selectable: Any
def configure_mappers() -> None:
    raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; exec("from sqlalchemy.orm import *\nclass B(DeclarativeBase): pass\nclass A(B):\n __tablename__ = 'a'\n id: Mapped[int] = mapped_column(primary_key=True)\n b = relationship('Nope')\nconfigure_mappers()")
def validates(*names: str, **kwargs: Any) -> Callable[[_F], _F]: ...
def reconstructor(fn: _F) -> _F: ...  # keeps: import sqlalchemy.orm; sqlalchemy.orm.reconstructor
