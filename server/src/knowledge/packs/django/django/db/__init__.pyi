from django.db import models as models, transaction as transaction
from django.db.utils import DEFAULT_DB_ALIAS as DEFAULT_DB_ALIAS, DataError as DataError, DatabaseError as DatabaseError, Error as Error, IntegrityError as IntegrityError, InterfaceError as InterfaceError, InternalError as InternalError, NotSupportedError as NotSupportedError, OperationalError as OperationalError, ProgrammingError as ProgrammingError
from django.db.utils import ConnectionHandler
from django.db.backends.base.base import BaseDatabaseWrapper
connection: BaseDatabaseWrapper
connections: ConnectionHandler
def close_old_connections(**kwargs) -> None: ...
def reset_queries(**kwargs) -> None: ...
