from typing import Any, Self
from pymongo.errors import PyMongoError
class CommandCursor:
    alive: bool
    def to_list(self, length=...) -> list[dict[str, Any]]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def next(self) -> dict[str, Any]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def close(self) -> None: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> dict[str, Any]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
