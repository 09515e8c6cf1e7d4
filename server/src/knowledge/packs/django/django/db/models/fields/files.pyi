from typing import Any
from django.db.models.fields import Field
class FileField(Field): ...
class ImageField(FileField): ...
class FieldFile:
    name: str | None
    url: str
    path: str
    size: int
    storage: Any
    def open(self, mode=...) -> Any:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
    def save(self, *args, **kwargs) -> None:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
    def delete(self, *args, **kwargs) -> None:
        raise OSError  # documented: https://docs.djangoproject.com/en/stable/ref/files/storage/
    def close(self) -> None: ...
