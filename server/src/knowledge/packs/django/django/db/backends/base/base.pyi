from typing import Any
from django.db.utils import DatabaseError, InterfaceError
class BaseDatabaseWrapper:
    vendor: str
    alias: str
    settings_dict: dict[str, Any]
    features: Any
    ops: Any
    introspection: Any
    queries: list[Any]
    in_atomic_block: bool
    autocommit: bool
    connection: Any
    needs_rollback: bool
    def cursor(self) -> CursorWrapper:
        raise DatabaseError  # witness: from django.conf import settings; settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "/nonexistent/d/x"}}); import django; django.setup(); from django.db import connection; connection.cursor()
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def chunked_cursor(self) -> CursorWrapper:
        raise DatabaseError  # witness: from django.conf import settings; settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "/nonexistent/d/x"}}); import django; django.setup(); from django.db import connection; connection.cursor()
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def connect(self) -> None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def ensure_connection(self) -> None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def close(self) -> None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def commit(self) -> None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def rollback(self) -> None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def is_usable(self) -> bool: ...
    def close_if_unusable_or_obsolete(self) -> None: ...
    def set_autocommit(self, autocommit, *args, **kwargs) -> None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def get_autocommit(self) -> bool:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def savepoint(self) -> str:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def savepoint_commit(self, sid) -> None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def savepoint_rollback(self, sid) -> None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def on_commit(self, func, robust=...) -> None: ...
    def schema_editor(self, *args, **kwargs) -> Any: ...
    def check_constraints(self, table_names=...) -> None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
from django.db.backends.utils import CursorWrapper
