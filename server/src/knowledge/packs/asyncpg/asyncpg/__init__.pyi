# pack: asyncpg; distribution: asyncpg; witnessed with 0.32.0
from asyncpg import exceptions as exceptions
from asyncpg.connection import Connection as Connection, connect as connect
from asyncpg.exceptions._base import InterfaceError as InterfaceError, InternalClientError as InternalClientError, PostgresError as PostgresError
from asyncpg.exceptions import UniqueViolationError as UniqueViolationError, ForeignKeyViolationError as ForeignKeyViolationError, IntegrityConstraintViolationError as IntegrityConstraintViolationError, NotNullViolationError as NotNullViolationError, CheckViolationError as CheckViolationError, UndefinedTableError as UndefinedTableError, PostgresConnectionError as PostgresConnectionError, ConnectionDoesNotExistError as ConnectionDoesNotExistError, InvalidPasswordError as InvalidPasswordError, InvalidCatalogNameError as InvalidCatalogNameError, TooManyConnectionsError as TooManyConnectionsError, CannotConnectNowError as CannotConnectNowError, DeadlockDetectedError as DeadlockDetectedError, SerializationError as SerializationError, QueryCanceledError as QueryCanceledError
from asyncpg.pool import Pool as Pool, create_pool as create_pool
from asyncpg.protocol.record import Record as Record
