# pack: pymongo; distribution: pymongo; witnessed with 4.20.0
from pymongo import errors as errors
from pymongo.operations import DeleteMany as DeleteMany, DeleteOne as DeleteOne, IndexModel as IndexModel, InsertOne as InsertOne, ReplaceOne as ReplaceOne, UpdateMany as UpdateMany, UpdateOne as UpdateOne
from pymongo.synchronous.mongo_client import MongoClient as MongoClient
from pymongo.asynchronous.mongo_client import AsyncMongoClient as AsyncMongoClient
from pymongo.synchronous.collection import ReturnDocument as ReturnDocument
ASCENDING: int
DESCENDING: int
