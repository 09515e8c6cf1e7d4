from typing import Any, Self
from bson.errors import InvalidDocument
from pymongo.errors import PyMongoError
from pymongo.results import BulkWriteResult, DeleteResult, InsertManyResult, InsertOneResult, UpdateResult
class AsyncIOMotorCursor:
    alive: bool
    def sort(self, *args, **kwargs) -> Self: ...
    def limit(self, *args, **kwargs) -> Self: ...
    def skip(self, *args, **kwargs) -> Self: ...
    def hint(self, *args, **kwargs) -> Self: ...
    def batch_size(self, *args, **kwargs) -> Self: ...
    def max_time_ms(self, *args, **kwargs) -> Self: ...
    def comment(self, *args, **kwargs) -> Self: ...
    def where(self, *args, **kwargs) -> Self: ...
    def collation(self, *args, **kwargs) -> Self: ...
    def allow_disk_use(self, *args, **kwargs) -> Self: ...
    def clone(self, *args, **kwargs) -> Self: ...
    def min(self, *args, **kwargs) -> Self: ...
    def max(self, *args, **kwargs) -> Self: ...
    def add_option(self, *args, **kwargs) -> Self: ...
    def remove_option(self, *args, **kwargs) -> Self: ...
    def max_await_time_ms(self, *args, **kwargs) -> Self: ...
    async def to_list(self, length=...) -> list[dict[str, Any]]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def distinct(self, key) -> list[Any]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def explain(self) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def next(self) -> dict[str, Any]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
        raise StopAsyncIteration  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def close(self) -> None: ...
    def rewind(self) -> Self: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> dict[str, Any]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
class AsyncIOMotorCommandCursor:
    alive: bool
    async def to_list(self, length=...) -> list[dict[str, Any]]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def next(self) -> dict[str, Any]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def close(self) -> None: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> dict[str, Any]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
class AsyncIOMotorCollection:
    name: str
    full_name: str
    database: AsyncIOMotorDatabase
    async def insert_one(self, document, *args, **kwargs) -> InsertOneResult:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.insert_one({})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    async def insert_many(self, documents, *args, **kwargs) -> InsertManyResult:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.insert_many([{}])
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    async def update_one(self, filter, update, *args, **kwargs) -> UpdateResult:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.update_one({}, {"$set": {}})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    async def update_many(self, filter, update, *args, **kwargs) -> UpdateResult:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.update_many({}, {"$set": {}})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    async def replace_one(self, filter, replacement, *args, **kwargs) -> UpdateResult:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.replace_one({}, {})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    async def delete_one(self, filter, *args, **kwargs) -> DeleteResult:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.delete_one({})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    async def delete_many(self, filter, *args, **kwargs) -> DeleteResult:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.delete_many({})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    async def bulk_write(self, requests, *args, **kwargs) -> BulkWriteResult:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    async def find_one(self, filter=..., *args, **kwargs) -> dict[str, Any] | None:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.find_one()
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    async def find_one_and_update(self, filter, update, *args, **kwargs) -> dict[str, Any] | None:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    async def find_one_and_replace(self, filter, update, *args, **kwargs) -> dict[str, Any] | None:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    async def find_one_and_delete(self, filter, *args, **kwargs) -> dict[str, Any] | None:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.find_one_and_delete({})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    async def count_documents(self, filter, *args, **kwargs) -> int:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.count_documents({})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    async def estimated_document_count(self, *args, **kwargs) -> int:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.estimated_document_count()
    async def distinct(self, key, *args, **kwargs) -> list[Any]:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.distinct("a")
    async def create_index(self, keys, *args, **kwargs) -> str:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.create_index("a")
    async def create_indexes(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def drop_index(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def drop_indexes(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def index_information(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def drop(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def rename(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def options(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def find(self, *args, **kwargs) -> AsyncIOMotorCursor: ...
    def aggregate(self, *args, **kwargs) -> AsyncIOMotorCommandCursor: ...
    def list_indexes(self, *args, **kwargs) -> AsyncIOMotorCommandCursor: ...
    def watch(self, *args, **kwargs) -> Any: ...
    def with_options(self, *args, **kwargs) -> AsyncIOMotorCollection: ...
    def __getattr__(self, name) -> AsyncIOMotorCollection: ...
    def __getitem__(self, name) -> AsyncIOMotorCollection: ...
class AsyncIOMotorDatabase:
    name: str
    client: Any
    async def command(self, command, *args, **kwargs) -> dict[str, Any]:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.command("ping")
    async def list_collection_names(self, *args, **kwargs) -> list[str]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def create_collection(self, name, *args, **kwargs) -> AsyncIOMotorCollection:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def drop_collection(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def validate_collection(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def list_collections(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def dereference(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def get_collection(self, *args, **kwargs) -> AsyncIOMotorCollection: ...
    def with_options(self, *args, **kwargs) -> AsyncIOMotorCollection: ...
    def __getattr__(self, name) -> AsyncIOMotorCollection: ...
    def __getitem__(self, name) -> AsyncIOMotorCollection: ...
class AsyncIOMotorClient:
    def __init__(self, host=..., port=..., *args, **kwargs) -> None:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; AsyncIOMotorClient("x://")
        raise ValueError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; AsyncIOMotorClient("mongodb://:bad")
    def get_database(self, *args, **kwargs) -> AsyncIOMotorDatabase:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def get_default_database(self, *args, **kwargs) -> AsyncIOMotorDatabase:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def server_info(self, session=...) -> dict[str, Any]:
        raise PyMongoError  # witness: from motor.motor_asyncio import AsyncIOMotorClient; await AsyncIOMotorClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).server_info()
    async def list_database_names(self, *args, **kwargs) -> list[str]:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def drop_database(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def list_databases(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    async def start_session(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def close(self) -> None: ...
    def __getattr__(self, name) -> AsyncIOMotorDatabase: ...
    def __getitem__(self, name) -> AsyncIOMotorDatabase: ...
