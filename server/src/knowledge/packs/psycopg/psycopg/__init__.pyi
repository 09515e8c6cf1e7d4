# pack: psycopg; distribution: psycopg; witnessed with 3.3.9
from typing import Any
from psycopg import errors as errors, rows as rows, sql as sql
from psycopg._connection_info import ConnectionInfo as ConnectionInfo
from psycopg.connection import Connection as Connection
from psycopg.connection_async import AsyncConnection as AsyncConnection
from psycopg.cursor import Cursor as Cursor
from psycopg.cursor_async import AsyncCursor as AsyncCursor
from psycopg.errors import DataError as DataError, DatabaseError as DatabaseError, Error as Error, IntegrityError as IntegrityError, InterfaceError as InterfaceError, InternalError as InternalError, NotSupportedError as NotSupportedError, OperationalError as OperationalError, ProgrammingError as ProgrammingError, Warning as Warning
def connect(conninfo=..., **kwargs) -> Connection:
    raise Error  # witness: import psycopg; psycopg.connect("host=127.0.0.1 port=9")
