from bson.objectid import ObjectId as ObjectId
from bson.errors import InvalidBSON as InvalidBSON, InvalidDocument as InvalidDocument
