from typing import Any, Self
from pymongo.errors import PyMongoError
class AsyncCommandCursor:
    alive: bool
    async def to_list(self, length=...) -> list[dict[str, Any]]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def next(self) -> dict[str, Any]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def close(self) -> None: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> dict[str, Any]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
