# pack: orjson; distribution: orjson; witnessed with 3.13.0
from json import JSONValue
from typing import Any
class JSONDecodeError(json.JSONDecodeError): ...
JSONEncodeError = TypeError
import json
def loads(obj, /) -> JSONValue:
    raise JSONDecodeError  # witness: import orjson; orjson.loads("{")
def dumps(obj, /, default=..., option=...) -> bytes:
    raise JSONEncodeError  # witness: import orjson; orjson.dumps(object())
OPT_APPEND_NEWLINE: int
OPT_INDENT_2: int
OPT_NAIVE_UTC: int
OPT_NON_STR_KEYS: int
OPT_OMIT_MICROSECONDS: int
OPT_PASSTHROUGH_DATACLASS: int
OPT_PASSTHROUGH_DATETIME: int
OPT_PASSTHROUGH_SUBCLASS: int
OPT_SERIALIZE_NUMPY: int
OPT_SORT_KEYS: int
OPT_STRICT_INTEGER: int
OPT_UTC_Z: int
