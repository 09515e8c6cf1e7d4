from collections.abc import Iterator, Sequence
from typing import Any, Generic, Self, TypeVar
from sqlalchemy.engine.row import Row, RowMapping
from sqlalchemy.exc import MultipleResultsFound, NoResultFound, SQLAlchemyError
_T = TypeVar("_T")
class Result(Generic[_T]):
    closed: bool
    rowcount: int
    t: Any
    def all(self) -> Sequence[Row[_T]]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")); r.close(); r.all()
    def fetchall(self) -> Sequence[Row[_T]]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")); r.close(); r.fetchall()
    def fetchmany(self, size: Any = ...) -> Sequence[Row[_T]]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")); r.close(); r.fetchmany()
    def first(self) -> Row[_T] | None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")); r.close(); r.first()
    def fetchone(self) -> Row[_T] | None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")); r.close(); r.fetchone()
    def one(self) -> Row[_T]:
        raise NoResultFound  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().execute(text("select 1 where 0")).one()
        raise MultipleResultsFound  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().execute(text("select 1 union select 2")).one()
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")); r.close(); r.one()
    def one_or_none(self) -> Row[_T] | None:
        raise MultipleResultsFound  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().execute(text("select 1 union select 2")).one_or_none()
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")); r.close(); r.one_or_none()
    def scalar(self) -> _T | None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")); r.close(); r.scalar()
    def scalar_one(self) -> _T:
        raise NoResultFound  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().execute(text("select 1 where 0")).scalar_one()
        raise MultipleResultsFound  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().execute(text("select 1 union select 2")).scalar_one()
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")); r.close(); r.scalar_one()
    def scalar_one_or_none(self) -> _T | None:
        raise MultipleResultsFound  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().execute(text("select 1 union select 2")).scalar_one_or_none()
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")); r.close(); r.scalar_one_or_none()
    def scalars(self, index: Any = ...) -> ScalarResult[_T]: ...
    def mappings(self) -> MappingResult: ...
    def tuples(self) -> Any: ...
    def keys(self) -> Sequence[str]: ...
    def columns(self, *col_expressions: Any) -> Self: ...
    def unique(self, strategy: Any = ...) -> Self: ...
    def yield_per(self, num: int) -> Self: ...
    def partitions(self, size: Any = ...) -> Iterator[Sequence[Row[_T]]]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/core/connections.html
    def freeze(self) -> Any:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")); r.close(); r.freeze()
    def merge(self, *others: Any) -> Any: ...
    def close(self) -> None: ...
    def __iter__(self) -> Iterator[Row[_T]]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")); r.close(); list(r)
    def __next__(self) -> Row[_T]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")); r.close(); next(r)
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: Any) -> None: ...
class ScalarResult(Generic[_T]):
    closed: bool
    def all(self) -> Sequence[_T]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).scalars(); r.close(); r.all()
    def fetchall(self) -> Sequence[_T]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).scalars(); r.close(); r.fetchall()
    def fetchmany(self, size: Any = ...) -> Sequence[_T]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).scalars(); r.close(); r.fetchmany()
    def first(self) -> _T | None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).scalars(); r.close(); r.first()
    def one(self) -> _T:
        raise NoResultFound  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().execute(text("select 1 where 0")).scalars().one()
        raise MultipleResultsFound  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().execute(text("select 1 union select 2")).scalars().one()
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).scalars(); r.close(); r.one()
    def one_or_none(self) -> _T | None:
        raise MultipleResultsFound  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().execute(text("select 1 union select 2")).scalars().one_or_none()
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).scalars(); r.close(); r.one_or_none()
    def unique(self, strategy: Any = ...) -> Self: ...
    def yield_per(self, num: int) -> Self: ...
    def partitions(self, size: Any = ...) -> Iterator[Sequence[_T]]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/core/connections.html
    def close(self) -> None: ...
    def __iter__(self) -> Iterator[_T]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).scalars(); r.close(); list(r)
    def __next__(self) -> _T:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).scalars(); r.close(); next(r)
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: Any) -> None: ...
class MappingResult:
    closed: bool
    def all(self) -> Sequence[RowMapping]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).mappings(); r.close(); r.all()
    def fetchall(self) -> Sequence[RowMapping]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).mappings(); r.close(); r.fetchall()
    def fetchmany(self, size: Any = ...) -> Sequence[RowMapping]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).mappings(); r.close(); r.fetchmany()
    def first(self) -> RowMapping | None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).mappings(); r.close(); r.first()
    def fetchone(self) -> RowMapping | None:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).mappings(); r.close(); r.fetchone()
    def one(self) -> RowMapping:
        raise NoResultFound  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().execute(text("select 1 where 0")).mappings().one()
        raise MultipleResultsFound  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().execute(text("select 1 union select 2")).mappings().one()
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).mappings(); r.close(); r.one()
    def one_or_none(self) -> RowMapping | None:
        raise MultipleResultsFound  # witness: from sqlalchemy import create_engine, text; create_engine("sqlite://").connect().execute(text("select 1 union select 2")).mappings().one_or_none()
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).mappings(); r.close(); r.one_or_none()
    def unique(self, strategy: Any = ...) -> Self: ...
    def columns(self, *col_expressions: Any) -> Self: ...
    def keys(self) -> Sequence[str]: ...
    def yield_per(self, num: int) -> Self: ...
    def partitions(self, size: Any = ...) -> Iterator[Sequence[RowMapping]]:
        raise SQLAlchemyError  # documented: https://docs.sqlalchemy.org/en/20/core/connections.html
    def close(self) -> None: ...
    def __iter__(self) -> Iterator[RowMapping]:
        raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, text; r = create_engine("sqlite://").connect().execute(text("select 1")).mappings(); r.close(); list(r)
