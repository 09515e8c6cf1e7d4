from typing import Any
from django.core.exceptions import SuspiciousFileOperation
class Storage:
    def open(self, name, mode=...) -> Any:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        raise SuspiciousFileOperation  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        __unresolved__("the storage is a setting")
    def save(self, name, content, max_length=...) -> str:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        raise SuspiciousFileOperation  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        __unresolved__("the storage is a setting")
    def delete(self, name) -> None:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        raise SuspiciousFileOperation  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        __unresolved__("the storage is a setting")
    def exists(self, name) -> bool:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        raise SuspiciousFileOperation  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        __unresolved__("the storage is a setting")
    def listdir(self, path) -> tuple[list[str], list[str]]:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        __unresolved__("the storage is a setting")
    def size(self, name) -> int:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        __unresolved__("the storage is a setting")
    def url(self, name) -> str:
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        __unresolved__("the storage is a setting")
    def path(self, name) -> str:
        raise NotImplementedError  # witness: from django.core.files.storage import Storage; Storage().path("x")
    def get_available_name(self, *args, **kwargs) -> str: ...
    def get_valid_name(self, *args, **kwargs) -> str: ...
    def generate_filename(self, *args, **kwargs) -> str: ...
    def get_alternative_name(self, *args, **kwargs) -> str: ...
    def get_accessed_time(self, name) -> Any:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        __unresolved__("the storage is a setting")
    def get_created_time(self, name) -> Any:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        __unresolved__("the storage is a setting")
    def get_modified_time(self, name) -> Any:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        __unresolved__("the storage is a setting")
