from typing import Any
from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage.base import Storage
class FileSystemStorage(Storage):
    base_location: str
    location: str
    base_url: str
    def __init__(self, *args, **kwargs) -> None: ...
    def open(self, name, mode=...) -> Any:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        raise SuspiciousFileOperation  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
    def save(self, name, content, max_length=...) -> str:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        raise SuspiciousFileOperation  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
    def delete(self, name) -> None:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        raise SuspiciousFileOperation  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
    def exists(self, name) -> bool:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        raise SuspiciousFileOperation  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
    def listdir(self, path) -> tuple[list[str], list[str]]:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
    def size(self, name) -> int:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
    def url(self, name) -> str:
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
    def get_accessed_time(self, name) -> Any:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
    def get_created_time(self, name) -> Any:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
    def get_modified_time(self, name) -> Any:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
    def path(self, name) -> str:
        raise SuspiciousFileOperation  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.files.storage import FileSystemStorage; FileSystemStorage("/tmp").path("../x")
