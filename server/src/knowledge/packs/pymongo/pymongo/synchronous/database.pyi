from typing import Any
from pymongo.errors import PyMongoError
from pymongo.synchronous.collection import Collection
class Database:
    name: str
    client: Any
    def command(self, command, *args, **kwargs) -> dict[str, Any]:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.command("ping")
    def list_collection_names(self, *args, **kwargs) -> list[str]:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.list_collection_names()
    def create_collection(self, name, *args, **kwargs) -> Collection:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def drop_collection(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def validate_collection(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def list_collections(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def aggregate(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def dereference(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def watch(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def get_collection(self, *args, **kwargs) -> Collection: ...
    def with_options(self, *args, **kwargs) -> Collection: ...
    def __getattr__(self, name) -> Collection: ...
    def __getitem__(self, name) -> Collection: ...
