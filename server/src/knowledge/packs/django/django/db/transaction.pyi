from collections.abc import Callable
from contextlib import ContextDecorator
from typing import Any
from django.db.utils import DatabaseError, InterfaceError, ProgrammingError
class TransactionManagementError(ProgrammingError): ...
class Atomic(ContextDecorator):
    def __init__(self, using, savepoint, durable) -> None: ...
    def __enter__(self) -> None:
        raise DatabaseError  # witness: from django.conf import settings; settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "/nonexistent/d/x"}}); import django; django.setup(); from django.db import transaction; transaction.atomic().__enter__()
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/topics/db/transactions/
    def __exit__(self, exc_type, exc_value, traceback) -> None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/topics/db/transactions/
        raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/topics/db/transactions/
    def __call__(self, func) -> Any: ...
def atomic(using=..., savepoint=..., durable=...) -> Atomic: ...
def on_commit(func, using=..., robust=...) -> None:
    func()
def commit(using=...) -> None:
    raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/topics/db/transactions/
    raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/topics/db/transactions/
def rollback(using=...) -> None:
    raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/topics/db/transactions/
    raise InterfaceError  # documented: https://docs.djangoproject.com/en/stable/topics/db/transactions/
def savepoint(using=...) -> str:
    raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/topics/db/transactions/
def savepoint_commit(sid, using=...) -> None:
    raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/topics/db/transactions/
def savepoint_rollback(sid, using=...) -> None:
    raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/topics/db/transactions/
def set_rollback(rollback, using=...) -> None:
    raise TransactionManagementError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.db import transaction; transaction.set_rollback(True)
def get_rollback(using=...) -> bool:
    raise TransactionManagementError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.db import transaction; transaction.get_rollback()
def get_autocommit(using=...) -> bool:
    raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/topics/db/transactions/
def set_autocommit(autocommit, using=...) -> None:
    raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/topics/db/transactions/
def get_connection(using=...) -> Any: ...
def non_atomic_requests(using=...) -> Any: ...
