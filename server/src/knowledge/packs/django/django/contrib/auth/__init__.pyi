from typing import Any
from django.core.exceptions import PermissionDenied
from django.db.utils import DatabaseError
def authenticate(request=..., **credentials) -> Any:
    raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    __unresolved__("runs the authentication back ends")
def login(request, *args, **kwargs) -> None:
    raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    __unresolved__("runs signal handlers")
def logout(request, *args, **kwargs) -> None:
    raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    __unresolved__("runs signal handlers")
def get_user_model() -> Any: ...
def update_session_auth_hash(request, user) -> None:
    raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
