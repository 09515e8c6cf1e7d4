from typing import Any, Self
from pymongo.errors import PyMongoError
from pymongo.synchronous.database import Database
class MongoClient:
    def __init__(self, host=..., port=..., *args, **kwargs) -> None:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("x://")
        raise ValueError  # witness: import pymongo; pymongo.MongoClient("mongodb://:bad")
    def get_database(self, *args, **kwargs) -> Database:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def get_default_database(self, *args, **kwargs) -> Database:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def server_info(self, session=...) -> dict[str, Any]:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).server_info()
    def list_database_names(self, *args, **kwargs) -> list[str]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def drop_database(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def list_databases(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def watch(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def bulk_write(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def start_session(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def close(self) -> None: ...
    def __getattr__(self, name) -> Database: ...
    def __getitem__(self, name) -> Database: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc) -> None: ...
