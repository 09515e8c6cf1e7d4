from typing import Any, Iterator, overload, type_check_only
from json.decoder import JSONDecodeError as JSONDecodeError
from json.decoder import JSONDecoder as JSONDecoder
from json.encoder import JSONEncoder as JSONEncoder


@type_check_only
class JSONValue:
    # What a document can hold, seen as any of dict, list, str and number at once. A value of the wrong kind is a
    # TypeError where it is indexed or iterated; a missing method is an AttributeError, which is not counted.
    @overload
    def __getitem__(self, key: int) -> JSONValue:
        raise IndexError  # witness: import json; json.loads("[]")[0]
        raise KeyError  # witness: import json; json.loads("{}")[0]
        raise TypeError  # witness: import json; json.loads("1")[0]
    @overload
    def __getitem__(self, key: str) -> JSONValue:
        raise KeyError  # witness: import json; json.loads("{}")["a"]
        raise TypeError  # witness: import json; json.loads("[]")["a"]
    @overload
    def __getitem__(self, key: object) -> JSONValue:
        raise KeyError  # witness: import json; json.loads("{}")["a"]
        raise IndexError  # witness: import json; json.loads("[]")[0]
        raise TypeError  # witness: import json; json.loads("[]")["a"]
    def __setitem__(self, key, value) -> None:
        raise TypeError  # witness: import json; json.loads("1")["a"] = 1
    def __delitem__(self, key) -> None:
        raise KeyError  # witness: import json; del json.loads("{}")["a"]
        raise TypeError  # witness: import json; del json.loads("[]")["a"]
    def __iter__(self) -> Iterator[JSONValue]:
        raise TypeError  # witness: import json; iter(json.loads("1"))
    def __contains__(self, item) -> bool:
        raise TypeError  # witness: import json; "a" in json.loads("1")
    def get(self, key, default=...) -> JSONValue: ...
    def items(self) -> list[tuple[str, JSONValue]]: ...
    def keys(self) -> list[str]: ...
    def values(self) -> list[JSONValue]: ...
    def copy(self) -> JSONValue: ...
    def update(self, *args, **kwargs) -> None: ...
    def setdefault(self, key, default=...) -> JSONValue: ...
    @overload
    def pop(self) -> JSONValue:
        raise IndexError  # witness: import json; json.loads("[]").pop()
    @overload
    def pop(self, key) -> JSONValue:
        raise KeyError  # witness: import json; json.loads("{}").pop("a")
    @overload
    def pop(self, key, default) -> JSONValue: ...
    def append(self, item) -> None: ...
    def extend(self, items) -> None: ...
    def sort(self, *, key=..., reverse=...) -> None:
        raise TypeError  # witness: import json; json.loads('[1, "a"]').sort()
    def strip(self, chars=...) -> str: ...
    def lstrip(self, chars=...) -> str: ...
    def rstrip(self, chars=...) -> str: ...
    def lower(self) -> str: ...
    def upper(self) -> str: ...
    def title(self) -> str: ...
    def split(self, sep=..., maxsplit=...) -> list[str]: ...
    def rsplit(self, sep=..., maxsplit=...) -> list[str]: ...
    def splitlines(self, keepends=...) -> list[str]: ...
    def startswith(self, prefix, *args) -> bool: ...
    def endswith(self, suffix, *args) -> bool: ...
    def replace(self, old, new, count=...) -> str: ...
    def encode(self, encoding=..., errors=...) -> bytes:
        raise UnicodeEncodeError  # witness: import json; json.loads('"\\ud800"').encode()
    def isdigit(self) -> bool: ...
    def isnumeric(self) -> bool: ...
    def find(self, *args) -> int: ...
    def count(self, value) -> int: ...

@overload
def loads(s: str) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
@overload
def loads(s: str, *, cls=..., object_hook=..., parse_float=..., parse_int=..., parse_constant=..., object_pairs_hook=..., **kw) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    cls()
    object_hook()
    object_pairs_hook()
    parse_float()
    parse_int()
    parse_constant()
@overload
def loads(s: bytes | bytearray) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    raise UnicodeDecodeError  # witness: import json; json.loads(b"\xff\xff\xff\xff")
@overload
def loads(s: bytes | bytearray, *, cls=..., object_hook=..., parse_float=..., parse_int=..., parse_constant=..., object_pairs_hook=..., **kw) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    cls()
    object_hook()
    object_pairs_hook()
    parse_float()
    parse_int()
    parse_constant()
    raise UnicodeDecodeError  # witness: import json; json.loads(b"\xff\xff\xff\xff")
@overload
def loads(s: object) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    raise UnicodeDecodeError  # witness: import json; json.loads(b"\xff\xff\xff\xff")
    raise TypeError  # witness: import json; json.loads(None)
@overload
def loads(s: object, *, cls=..., object_hook=..., parse_float=..., parse_int=..., parse_constant=..., object_pairs_hook=..., **kw) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    cls()
    object_hook()
    object_pairs_hook()
    parse_float()
    parse_int()
    parse_constant()
    raise UnicodeDecodeError  # witness: import json; json.loads(b"\xff\xff\xff\xff")
    raise TypeError  # witness: import json; json.loads(None)
@overload
def load(fp) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    raise UnicodeDecodeError  # witness: import json; import io; json.load(io.BytesIO(b"\xff\xff\xff\xff"))
    raise OSError  # witness: import json; import io; json.load(io.FileIO("/"))
@overload
def load(fp, *, cls=..., object_hook=..., parse_float=..., parse_int=..., parse_constant=..., object_pairs_hook=..., **kw) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    cls()
    object_hook()
    object_pairs_hook()
    parse_float()
    parse_int()
    parse_constant()
    raise UnicodeDecodeError  # witness: import json; import io; json.load(io.BytesIO(b"\xff\xff\xff\xff"))
    raise OSError  # witness: import json; import io; json.load(io.FileIO("/"))
@overload
def dumps(obj: str | int | float | bool | None, *, skipkeys=..., ensure_ascii=..., check_circular=..., allow_nan=..., cls=..., indent=..., separators=..., default=..., sort_keys=..., **kw) -> str: ...
@overload
def dumps(obj: object, *, skipkeys=..., ensure_ascii=..., check_circular=..., allow_nan=..., cls=..., indent=..., separators=..., sort_keys=...) -> str:
    raise TypeError  # witness: import json; json.dumps(object())
    raise ValueError  # witness: import json; a = []; a.append(a); json.dumps(a)
@overload
def dumps(obj: object, *, skipkeys=..., ensure_ascii=..., check_circular=..., allow_nan=..., cls=..., indent=..., separators=..., default=..., sort_keys=..., **kw) -> str:
    raise TypeError  # witness: import json; json.dumps(object())
    raise ValueError  # witness: import json; a = []; a.append(a); json.dumps(a)
    default()
@overload
def dump(obj, fp, *, skipkeys=..., ensure_ascii=..., check_circular=..., allow_nan=..., cls=..., indent=..., separators=..., sort_keys=...) -> None:
    raise TypeError  # witness: import json; import io; json.dump(object(), io.StringIO())
    raise ValueError  # witness: import json; import io; a = []; a.append(a); json.dump(a, io.StringIO())
    raise OSError  # witness: import json; f = open("/dev/full", "w"); json.dump(1, f); f.flush()
    raise UnicodeEncodeError  # witness: import json; json.dump("\udc80", open("/dev/null", "w", encoding="utf-8"), ensure_ascii=False)
@overload
def dump(obj, fp, *, skipkeys=..., ensure_ascii=..., check_circular=..., allow_nan=..., cls=..., indent=..., separators=..., default=..., sort_keys=..., **kw) -> None:
    raise TypeError  # witness: import json; import io; json.dump(object(), io.StringIO())
    raise ValueError  # witness: import json; import io; a = []; a.append(a); json.dump(a, io.StringIO())
    default()
    raise OSError  # witness: import json; f = open("/dev/full", "w"); json.dump(1, f); f.flush()
    raise UnicodeEncodeError  # witness: import json; json.dump("\udc80", open("/dev/null", "w", encoding="utf-8"), ensure_ascii=False)
def detect_encoding(b) -> str: ...
