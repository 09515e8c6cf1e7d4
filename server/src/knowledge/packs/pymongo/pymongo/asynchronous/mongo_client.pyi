from typing import Any, Self
from pymongo.errors import PyMongoError
from pymongo.asynchronous.database import AsyncDatabase
class AsyncMongoClient:
    def __init__(self, host=..., port=..., *args, **kwargs) -> None:
        raise PyMongoError  # witness: import pymongo; pymongo.AsyncMongoClient("x://")
        raise ValueError  # witness: import pymongo; pymongo.AsyncMongoClient("mongodb://:bad")
    def get_database(self, *args, **kwargs) -> AsyncDatabase:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def get_default_database(self, *args, **kwargs) -> AsyncDatabase:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def server_info(self, session=...) -> dict[str, Any]:
        raise PyMongoError  # witness: import pymongo; await pymongo.AsyncMongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).server_info()
    async def list_database_names(self, *args, **kwargs) -> list[str]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def drop_database(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def list_databases(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def watch(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def bulk_write(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def start_session(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def close(self) -> None: ...
    def __getattr__(self, name) -> AsyncDatabase: ...
    def __getitem__(self, name) -> AsyncDatabase: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc) -> None: ...
