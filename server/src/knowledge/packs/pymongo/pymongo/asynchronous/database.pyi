from typing import Any
from pymongo.errors import PyMongoError
from pymongo.asynchronous.collection import AsyncCollection
class AsyncDatabase:
    name: str
    client: Any
    async def command(self, command, *args, **kwargs) -> dict[str, Any]:
        raise PyMongoError  # witness: import pymongo; await pymongo.AsyncMongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.command("ping")
    async def list_collection_names(self, *args, **kwargs) -> list[str]:
        raise PyMongoError  # witness: import pymongo; await pymongo.AsyncMongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.list_collection_names()
    async def create_collection(self, name, *args, **kwargs) -> AsyncCollection:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def drop_collection(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def validate_collection(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def list_collections(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def aggregate(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def dereference(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def watch(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def get_collection(self, *args, **kwargs) -> AsyncCollection: ...
    def with_options(self, *args, **kwargs) -> AsyncCollection: ...
    def __getattr__(self, name) -> AsyncCollection: ...
    def __getitem__(self, name) -> AsyncCollection: ...
