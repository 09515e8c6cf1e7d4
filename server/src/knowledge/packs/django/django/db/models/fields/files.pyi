from django.core.exceptions import SuspiciousFileOperation
from typing import Any, type_check_only
from django.db.models.fields import Field
class FileField(Field):
    @type_check_only
    def __get__(self, instance, owner) -> FieldFile: ...
class ImageField(FileField): ...
class FieldFile:
    name: str | None
    storage: Any
    @property
    def url(self) -> str:
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/fields/#django.db.models.fields.files.FieldFile
        __unresolved__("the storage is a setting")
    @property
    def path(self) -> str:
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/fields/#django.db.models.fields.files.FieldFile
        raise NotImplementedError  # documented: https://docs.djangoproject.com/en/stable/ref/models/fields/#django.db.models.fields.files.FieldFile
        raise SuspiciousFileOperation  # documented: https://docs.djangoproject.com/en/stable/ref/models/fields/#django.db.models.fields.files.FieldFile
        __unresolved__("the storage is a setting")
    @property
    def size(self) -> int:
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/fields/#django.db.models.fields.files.FieldFile
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/models/fields/#django.db.models.fields.files.FieldFile
        __unresolved__("the storage is a setting")
    @property
    def file(self) -> Any:
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/fields/#django.db.models.fields.files.FieldFile
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/models/fields/#django.db.models.fields.files.FieldFile
        __unresolved__("the storage is a setting")
    def read(self, *args) -> Any:
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/fields/#django.db.models.fields.files.FieldFile
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/models/fields/#django.db.models.fields.files.FieldFile
        __unresolved__("the storage is a setting")
    def open(self, mode=...) -> Any:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        __unresolved__("the storage is a setting")
    def save(self, *args, **kwargs) -> None:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        __unresolved__("the storage is a setting")
    def delete(self, *args, **kwargs) -> None:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        __unresolved__("the storage is a setting")
    def close(self) -> None: ...
