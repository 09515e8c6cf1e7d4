from pymongo.synchronous.mongo_client import MongoClient as MongoClient
