from typing import Any
from bson.errors import InvalidId
class ObjectId:
    generation_time: Any
    binary: bytes
    def __init__(self, oid=...) -> None:
        raise InvalidId  # witness: from bson import ObjectId; ObjectId("x")
        raise TypeError  # witness: from bson import ObjectId; ObjectId(1)
    @classmethod
    def is_valid(cls, oid) -> bool: ...
    @classmethod
    def from_datetime(cls, generation_time) -> ObjectId: ...
    def __str__(self) -> str: ...
