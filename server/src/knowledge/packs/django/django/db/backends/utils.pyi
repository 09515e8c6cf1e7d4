from typing import Any, Self, type_check_only
from django.db.utils import DatabaseError, InterfaceError
class CursorWrapper:
    rowcount: int
    description: Any
    lastrowid: Any
    def execute(self, *args, **kwargs) -> Any:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.db import connection; connection.cursor().execute("bad")
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def executemany(self, *args, **kwargs) -> Any:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.db import connection; connection.cursor().execute("bad")
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    def callproc(self, *args, **kwargs) -> Any:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.db import connection; connection.cursor().execute("bad")
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    @type_check_only
    def fetchone(self, *args) -> Any:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    @type_check_only
    def fetchall(self, *args) -> Any:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    @type_check_only
    def fetchmany(self, *args) -> Any:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    @type_check_only
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, type, value, traceback) -> None: ...
    def __iter__(self) -> Any:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
