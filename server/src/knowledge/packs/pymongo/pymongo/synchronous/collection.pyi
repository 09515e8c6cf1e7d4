from typing import Any
from bson.errors import InvalidDocument
from pymongo.errors import PyMongoError
from pymongo.results import BulkWriteResult, DeleteResult, InsertManyResult, InsertOneResult, UpdateResult
from pymongo.synchronous.command_cursor import CommandCursor
from pymongo.synchronous.cursor import Cursor
class ReturnDocument:
    BEFORE: bool
    AFTER: bool
class Collection:
    name: str
    full_name: str
    database: Any
    def insert_one(self, document, *args, **kwargs) -> InsertOneResult:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.insert_one({})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def insert_many(self, documents, *args, **kwargs) -> InsertManyResult:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.insert_many([{}])
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def update_one(self, filter, update, *args, **kwargs) -> UpdateResult:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.update_one({}, {"$set": {}})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def update_many(self, filter, update, *args, **kwargs) -> UpdateResult:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.update_many({}, {"$set": {}})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def replace_one(self, filter, replacement, *args, **kwargs) -> UpdateResult:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.replace_one({}, {})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def delete_one(self, filter, *args, **kwargs) -> DeleteResult:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.delete_one({})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def delete_many(self, filter, *args, **kwargs) -> DeleteResult:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.delete_many({})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def bulk_write(self, requests, *args, **kwargs) -> BulkWriteResult:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.bulk_write([pymongo.InsertOne({})])
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def find_one(self, filter=..., *args, **kwargs) -> dict[str, Any] | None:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.find_one()
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def find_one_and_update(self, filter, update, *args, **kwargs) -> dict[str, Any] | None:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def find_one_and_replace(self, filter, update, *args, **kwargs) -> dict[str, Any] | None:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def find_one_and_delete(self, filter, *args, **kwargs) -> dict[str, Any] | None:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.find_one_and_delete({})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def count_documents(self, filter, *args, **kwargs) -> int:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.count_documents({})
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def estimated_document_count(self, *args, **kwargs) -> int:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.estimated_document_count()
    def distinct(self, key, *args, **kwargs) -> list[Any]:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.distinct("a")
    def create_index(self, keys, *args, **kwargs) -> str:
        raise PyMongoError  # witness: import pymongo; pymongo.MongoClient("127.0.0.1", 9, serverSelectionTimeoutMS=1).d.c.create_index("a")
    def create_indexes(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def drop_index(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def drop_indexes(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def index_information(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def drop(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def rename(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def options(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def find(self, *args, **kwargs) -> Cursor: ...
    def aggregate(self, pipeline, *args, **kwargs) -> CommandCursor:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
        raise InvalidDocument  # documented: https://pymongo.readthedocs.io/en/stable/api/bson/errors.html
    def list_indexes(self, *args, **kwargs) -> CommandCursor:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def watch(self, *args, **kwargs) -> Any:
        raise PyMongoError  # documented: https://pymongo.readthedocs.io/en/stable/api/pymongo/errors.html
    def with_options(self, *args, **kwargs) -> Collection: ...
    def __getattr__(self, name) -> Collection: ...
    def __getitem__(self, name) -> Collection: ...
