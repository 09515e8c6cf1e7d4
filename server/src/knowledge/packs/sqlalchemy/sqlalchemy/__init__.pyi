# pack: sqlalchemy; distribution: sqlalchemy; witnessed with 2.1.9
# A driver's own error can escape from connecting (asyncpg's InvalidPasswordError is not wrapped): it depends on the driver.
from sqlalchemy.engine.base import Connection as Connection, Engine as Engine, NestedTransaction as NestedTransaction, RootTransaction as RootTransaction, Transaction as Transaction
from sqlalchemy.engine.create import create_engine as create_engine, engine_from_config as engine_from_config
from sqlalchemy.engine.cursor import CursorResult as CursorResult
from sqlalchemy.engine.result import MappingResult as MappingResult, Result as Result, ScalarResult as ScalarResult
from sqlalchemy.engine.row import Row as Row, RowMapping as RowMapping
from sqlalchemy.engine.url import URL as URL, make_url as make_url
from sqlalchemy.inspection import inspect as inspect
from sqlalchemy.pool.impl import AsyncAdaptedQueuePool as AsyncAdaptedQueuePool, NullPool as NullPool, QueuePool as QueuePool, SingletonThreadPool as SingletonThreadPool, StaticPool as StaticPool
from sqlalchemy.sql._dml_constructors import delete as delete, insert as insert, update as update
from sqlalchemy.sql._elements_constructors import all_ as all_, and_ as and_, any_ as any_, asc as asc, between as between, bindparam as bindparam, case as case, cast as cast, collate as collate, column as column, desc as desc, distinct as distinct, extract as extract, false as false, funcfilter as funcfilter, label as label, not_ as not_, null as null, nulls_first as nulls_first, nulls_last as nulls_last, or_ as or_, over as over, text as text, true as true, tuple_ as tuple_, type_coerce as type_coerce, within_group as within_group
from sqlalchemy.sql._selectable_constructors import alias as alias, cte as cte, except_ as except_, except_all as except_all, exists as exists, intersect as intersect, intersect_all as intersect_all, join as join, lateral as lateral, outerjoin as outerjoin, select as select, table as table, union as union, union_all as union_all, values as values
from sqlalchemy.sql.dml import Delete as Delete, Insert as Insert, Update as Update
from sqlalchemy.sql.elements import ColumnElement as ColumnElement, Label as Label, TextClause as TextClause, literal as literal, literal_column as literal_column
from sqlalchemy.sql.functions import Function as Function, func as func
from sqlalchemy.sql.schema import CheckConstraint as CheckConstraint, Column as Column, Computed as Computed, Constraint as Constraint, ForeignKey as ForeignKey, ForeignKeyConstraint as ForeignKeyConstraint, Identity as Identity, Index as Index, MetaData as MetaData, PrimaryKeyConstraint as PrimaryKeyConstraint, Sequence as Sequence, Table as Table, UniqueConstraint as UniqueConstraint
from sqlalchemy.sql.selectable import CTE as CTE, Exists as Exists, FromClause as FromClause, Join as Join, ScalarSelect as ScalarSelect, Select as Select, Subquery as Subquery
from sqlalchemy.sql.sqltypes import ARRAY as ARRAY, BIGINT as BIGINT, BigInteger as BigInteger, BINARY as BINARY, BLOB as BLOB, BOOLEAN as BOOLEAN, Boolean as Boolean, CHAR as CHAR, CLOB as CLOB, DATE as DATE, Date as Date, DATETIME as DATETIME, DateTime as DateTime, DECIMAL as DECIMAL, DOUBLE as DOUBLE, Double as Double, DOUBLE_PRECISION as DOUBLE_PRECISION, Enum as Enum, FLOAT as FLOAT, Float as Float, INT as INT, INTEGER as INTEGER, Integer as Integer, Interval as Interval, JSON as JSON, LargeBinary as LargeBinary, NCHAR as NCHAR, NUMERIC as NUMERIC, Numeric as Numeric, NVARCHAR as NVARCHAR, PickleType as PickleType, REAL as REAL, SMALLINT as SMALLINT, SmallInteger as SmallInteger, String as String, TEXT as TEXT, Text as Text, TIME as TIME, Time as Time, TIMESTAMP as TIMESTAMP, TupleType as TupleType, Unicode as Unicode, UnicodeText as UnicodeText, UUID as UUID, Uuid as Uuid, VARBINARY as VARBINARY, VARCHAR as VARCHAR
from sqlalchemy.sql.type_api import TypeDecorator as TypeDecorator
