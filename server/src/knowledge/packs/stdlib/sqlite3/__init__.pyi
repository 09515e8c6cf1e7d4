from typing import Any, Iterator, Self, overload, type_check_only
from datetime import date as Date, time as Time, datetime as Timestamp


class Warning(Exception): ...

class Error(Exception):
    sqlite_errorcode: int
    sqlite_errorname: str
class InterfaceError(Error): ...
class DatabaseError(Error): ...
class DataError(DatabaseError): ...
class OperationalError(DatabaseError): ...
class IntegrityError(DatabaseError): ...
class InternalError(DatabaseError): ...
class ProgrammingError(DatabaseError): ...
class NotSupportedError(DatabaseError): ...

class Connection:
    def __init__(self, *args, **kwargs) -> None:
        raise Error  # witness: import sqlite3; sqlite3.connect("no/such")
    isolation_level: str | None
    row_factory: Any
    text_factory: Any
    total_changes: int
    in_transaction: bool
    def execute(self, *args, **kwargs) -> Cursor:
        raise Error  # witness: import sqlite3; sqlite3.connect(":memory:").execute("x")
        raise OverflowError  # witness: import sqlite3; sqlite3.connect(":memory:").execute("select ?", (2 ** 70,))
        raise UnicodeEncodeError  # witness: import sqlite3; sqlite3.connect(":memory:").execute("\udc80")
    def executemany(self, sql, parameters, /) -> Cursor:
        raise Error  # witness: import sqlite3; sqlite3.connect(":memory:").executemany("x", [])
        raise OverflowError  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.execute("create table t (a)"); c.executemany("insert into t values (?)", [(2 ** 70,)])
    def executescript(self, sql_script, /) -> Cursor:
        raise Error  # witness: import sqlite3; sqlite3.connect(":memory:").executescript("x")
        raise ValueError  # witness: import sqlite3; sqlite3.connect(":memory:").executescript("\0")
    def commit(self) -> None:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); c.commit()
    def rollback(self) -> None:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); c.rollback()
    def close(self) -> None:
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Connection.close
    def cursor(self, *args, **kwargs) -> Cursor:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); c.cursor()
    def interrupt(self) -> None:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); c.interrupt()
    def iterdump(self) -> Iterator[str]:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); list(c.iterdump())
    @overload
    def backup(self, target, *, pages=..., name=..., sleep=...) -> None:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); sqlite3.connect(":memory:").backup(c)
        raise ValueError  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.backup(c)
    @overload
    def backup(self, target, *, pages=..., progress=..., name=..., sleep=...) -> None:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); sqlite3.connect(":memory:").backup(c)
        raise ValueError  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.backup(c)
        progress()
    def blobopen(self, table, column, row, /, *, readonly=..., name=...) -> Blob:
        raise Error  # witness: import sqlite3; sqlite3.connect(":memory:").blobopen("a", "b", 1)
    def create_function(self, name, narg, func, *, deterministic=...) -> None:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); c.create_function("a", 1, max)
    def create_aggregate(self, name, n_arg, aggregate_class) -> None:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); c.create_function("a", 1, max)
    def create_window_function(self, name, num_params, aggregate_class, /) -> None:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); c.create_function("a", 1, max)
    def create_collation(self, name, callback, /) -> None:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); c.create_function("a", 1, max)
    def set_authorizer(self, authorizer_callback) -> None:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); c.create_function("a", 1, max)
    def set_progress_handler(self, progress_handler, n) -> None:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); c.create_function("a", 1, max)
    def set_trace_callback(self, trace_callback) -> None:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); c.create_function("a", 1, max)
    @type_check_only
    def enable_load_extension(self, enable, /) -> None:
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Connection.enable_load_extension
    @type_check_only
    def load_extension(self, name, /, *, entrypoint=...) -> None:
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Connection.load_extension
    def serialize(self, *, name=...) -> bytes:
        raise Error  # witness: import sqlite3; sqlite3.connect(":memory:").serialize(name="no")
    def deserialize(self, data, /, *, name=...) -> None:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.close(); c.deserialize(b"")
    def getlimit(self, category, /) -> int:
        raise Error  # witness: import sqlite3; sqlite3.connect(":memory:").getlimit(999)
    def setlimit(self, category, limit, /) -> int:
        raise Error  # witness: import sqlite3; sqlite3.connect(":memory:").getlimit(999)
    def __enter__(self) -> Self: ...
    def __exit__(self, type, value, traceback, /) -> None:
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#how-to-use-the-connection-context-manager
    def __call__(self, *args, **kwargs) -> Any:
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Connection

class Cursor:
    def __init__(self, cursor, /) -> None:
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Cursor
    connection: Connection
    description: Any
    lastrowid: int | None
    rowcount: int
    arraysize: int
    row_factory: Any
    def execute(self, sql, parameters=..., /) -> Self:
        raise Error  # witness: import sqlite3; sqlite3.connect(":memory:").cursor().execute("x")
        raise OverflowError  # witness: import sqlite3; sqlite3.connect(":memory:").cursor().execute("select ?", (2 ** 70,))
        raise UnicodeEncodeError  # witness: import sqlite3; sqlite3.connect(":memory:").cursor().execute("\udc80")
    def executemany(self, sql, seq_of_parameters, /) -> Self:
        raise Error  # witness: import sqlite3; sqlite3.connect(":memory:").cursor().executemany("x", [])
        raise OverflowError  # witness: import sqlite3; c = sqlite3.connect(":memory:").cursor(); c.execute("create table t (a)"); c.executemany("insert into t values (?)", [(2 ** 70,)])
    def executescript(self, sql_script, /) -> Self:
        raise Error  # witness: import sqlite3; sqlite3.connect(":memory:").cursor().executescript("x")
        raise ValueError  # witness: import sqlite3; sqlite3.connect(":memory:").cursor().executescript("\0")
    def fetchone(self) -> Any:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); u = c.cursor(); c.close(); u.fetchone()
    def fetchall(self) -> list[Any]:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); u = c.cursor(); c.close(); u.fetchall()
    def fetchmany(self, size=...) -> list[Any]:
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); u = c.cursor(); c.close(); u.fetchall()
    def close(self) -> None:
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Cursor.close
    def setinputsizes(self, sizes, /) -> None: ...
    def setoutputsize(self, size, column=..., /) -> None: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> Any:
        raise StopIteration  # witness: import sqlite3; next(sqlite3.connect(":memory:").cursor())
        raise Error  # witness: import sqlite3; c = sqlite3.connect(":memory:"); u = c.cursor(); c.close(); next(u)

class Row:
    def __new__(cls, cursor, data, /) -> Self: ...
    def keys(self) -> list[str]: ...
    def __getitem__(self, key) -> Any:
        raise IndexError  # witness: import sqlite3; c = sqlite3.connect(":memory:"); c.row_factory = sqlite3.Row; c.execute("select 1 a").fetchone()["b"]
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...
    def __eq__(self, other) -> bool: ...

class Blob:
    def __getitem__(self, key) -> Any:
        raise IndexError  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob
    def __setitem__(self, key, value) -> None:
        raise IndexError  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob
        raise ValueError  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob
    def __len__(self) -> int:
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob
    def read(self, length=..., /) -> Any:
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob
        raise ValueError  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob.seek
    def tell(self) -> Any:
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob
        raise ValueError  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob.seek
    def seek(self, offset, origin=..., /) -> Any:
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob
        raise ValueError  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob.seek
    def write(self, data, /) -> None:
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob
        raise ValueError  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob.write
    def close(self) -> None:
        raise Error  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob
        raise ValueError  # documented: https://docs.python.org/3/library/sqlite3.html#sqlite3.Blob.write
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
def connect(*args, **kwargs) -> Connection:
    raise Error  # witness: import sqlite3; sqlite3.connect("no/such")
def register_adapter(type, adapter, /) -> None: ...
def register_converter(typename, converter, /) -> None: ...
def complete_statement(statement) -> bool: ...
def enable_callback_tracebacks(enable, /) -> None: ...
def adapt(*args, **kwargs) -> Any:
    raise Error  # witness: import sqlite3; sqlite3.adapt(object())
Binary = memoryview
PrepareProtocol: Any
paramstyle: str
apilevel: str
sqlite_version: str
threadsafety: int
PARSE_COLNAMES: int
PARSE_DECLTYPES: int
SQLITE_ABORT: int
SQLITE_ABORT_ROLLBACK: int
SQLITE_ALTER_TABLE: int
SQLITE_ANALYZE: int
SQLITE_ATTACH: int
SQLITE_AUTH: int
SQLITE_AUTH_USER: int
SQLITE_BUSY: int
SQLITE_BUSY_RECOVERY: int
SQLITE_BUSY_SNAPSHOT: int
SQLITE_BUSY_TIMEOUT: int
SQLITE_CANTOPEN: int
SQLITE_CANTOPEN_CONVPATH: int
SQLITE_CANTOPEN_DIRTYWAL: int
SQLITE_CANTOPEN_FULLPATH: int
SQLITE_CANTOPEN_ISDIR: int
SQLITE_CANTOPEN_NOTEMPDIR: int
SQLITE_CANTOPEN_SYMLINK: int
SQLITE_CONSTRAINT: int
SQLITE_CONSTRAINT_CHECK: int
SQLITE_CONSTRAINT_COMMITHOOK: int
SQLITE_CONSTRAINT_FOREIGNKEY: int
SQLITE_CONSTRAINT_FUNCTION: int
SQLITE_CONSTRAINT_NOTNULL: int
SQLITE_CONSTRAINT_PINNED: int
SQLITE_CONSTRAINT_PRIMARYKEY: int
SQLITE_CONSTRAINT_ROWID: int
SQLITE_CONSTRAINT_TRIGGER: int
SQLITE_CONSTRAINT_UNIQUE: int
SQLITE_CONSTRAINT_VTAB: int
SQLITE_CORRUPT: int
SQLITE_CORRUPT_INDEX: int
SQLITE_CORRUPT_SEQUENCE: int
SQLITE_CORRUPT_VTAB: int
SQLITE_CREATE_INDEX: int
SQLITE_CREATE_TABLE: int
SQLITE_CREATE_TEMP_INDEX: int
SQLITE_CREATE_TEMP_TABLE: int
SQLITE_CREATE_TEMP_TRIGGER: int
SQLITE_CREATE_TEMP_VIEW: int
SQLITE_CREATE_TRIGGER: int
SQLITE_CREATE_VIEW: int
SQLITE_CREATE_VTABLE: int
SQLITE_DELETE: int
SQLITE_DENY: int
SQLITE_DETACH: int
SQLITE_DONE: int
SQLITE_DROP_INDEX: int
SQLITE_DROP_TABLE: int
SQLITE_DROP_TEMP_INDEX: int
SQLITE_DROP_TEMP_TABLE: int
SQLITE_DROP_TEMP_TRIGGER: int
SQLITE_DROP_TEMP_VIEW: int
SQLITE_DROP_TRIGGER: int
SQLITE_DROP_VIEW: int
SQLITE_DROP_VTABLE: int
SQLITE_EMPTY: int
SQLITE_ERROR: int
SQLITE_ERROR_MISSING_COLLSEQ: int
SQLITE_ERROR_RETRY: int
SQLITE_ERROR_SNAPSHOT: int
SQLITE_FORMAT: int
SQLITE_FULL: int
SQLITE_FUNCTION: int
SQLITE_IGNORE: int
SQLITE_INSERT: int
SQLITE_INTERNAL: int
SQLITE_INTERRUPT: int
SQLITE_IOERR: int
SQLITE_IOERR_ACCESS: int
SQLITE_IOERR_AUTH: int
SQLITE_IOERR_BEGIN_ATOMIC: int
SQLITE_IOERR_BLOCKED: int
SQLITE_IOERR_CHECKRESERVEDLOCK: int
SQLITE_IOERR_CLOSE: int
SQLITE_IOERR_COMMIT_ATOMIC: int
SQLITE_IOERR_CONVPATH: int
SQLITE_IOERR_CORRUPTFS: int
SQLITE_IOERR_DATA: int
SQLITE_IOERR_DELETE: int
SQLITE_IOERR_DELETE_NOENT: int
SQLITE_IOERR_DIR_CLOSE: int
SQLITE_IOERR_DIR_FSYNC: int
SQLITE_IOERR_FSTAT: int
SQLITE_IOERR_FSYNC: int
SQLITE_IOERR_GETTEMPPATH: int
SQLITE_IOERR_LOCK: int
SQLITE_IOERR_MMAP: int
SQLITE_IOERR_NOMEM: int
SQLITE_IOERR_RDLOCK: int
SQLITE_IOERR_READ: int
SQLITE_IOERR_ROLLBACK_ATOMIC: int
SQLITE_IOERR_SEEK: int
SQLITE_IOERR_SHMLOCK: int
SQLITE_IOERR_SHMMAP: int
SQLITE_IOERR_SHMOPEN: int
SQLITE_IOERR_SHMSIZE: int
SQLITE_IOERR_SHORT_READ: int
SQLITE_IOERR_TRUNCATE: int
SQLITE_IOERR_UNLOCK: int
SQLITE_IOERR_VNODE: int
SQLITE_IOERR_WRITE: int
SQLITE_LIMIT_ATTACHED: int
SQLITE_LIMIT_COLUMN: int
SQLITE_LIMIT_COMPOUND_SELECT: int
SQLITE_LIMIT_EXPR_DEPTH: int
SQLITE_LIMIT_FUNCTION_ARG: int
SQLITE_LIMIT_LENGTH: int
SQLITE_LIMIT_LIKE_PATTERN_LENGTH: int
SQLITE_LIMIT_SQL_LENGTH: int
SQLITE_LIMIT_TRIGGER_DEPTH: int
SQLITE_LIMIT_VARIABLE_NUMBER: int
SQLITE_LIMIT_VDBE_OP: int
SQLITE_LIMIT_WORKER_THREADS: int
SQLITE_LOCKED: int
SQLITE_LOCKED_SHAREDCACHE: int
SQLITE_LOCKED_VTAB: int
SQLITE_MISMATCH: int
SQLITE_MISUSE: int
SQLITE_NOLFS: int
SQLITE_NOMEM: int
SQLITE_NOTADB: int
SQLITE_NOTFOUND: int
SQLITE_NOTICE: int
SQLITE_NOTICE_RECOVER_ROLLBACK: int
SQLITE_NOTICE_RECOVER_WAL: int
SQLITE_OK: int
SQLITE_OK_LOAD_PERMANENTLY: int
SQLITE_OK_SYMLINK: int
SQLITE_PERM: int
SQLITE_PRAGMA: int
SQLITE_PROTOCOL: int
SQLITE_RANGE: int
SQLITE_READ: int
SQLITE_READONLY: int
SQLITE_READONLY_CANTINIT: int
SQLITE_READONLY_CANTLOCK: int
SQLITE_READONLY_DBMOVED: int
SQLITE_READONLY_DIRECTORY: int
SQLITE_READONLY_RECOVERY: int
SQLITE_READONLY_ROLLBACK: int
SQLITE_RECURSIVE: int
SQLITE_REINDEX: int
SQLITE_ROW: int
SQLITE_SAVEPOINT: int
SQLITE_SCHEMA: int
SQLITE_SELECT: int
SQLITE_TOOBIG: int
SQLITE_TRANSACTION: int
SQLITE_UPDATE: int
SQLITE_WARNING: int
SQLITE_WARNING_AUTOINDEX: int
adapters: dict[Any, Any]
converters: dict[Any, Any]
sqlite_version_info: tuple[Any, ...]
version: str
version_info: tuple[Any, ...]
