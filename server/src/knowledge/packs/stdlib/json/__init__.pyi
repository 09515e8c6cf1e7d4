from gzip import GzipFile, GzipText
from http.client import HTTPResponse, IncompleteRead
from io import BufferedIOBase, BytesIO, RawIOBase, StringIO, TextIOBase
from typing import IO, Any, Iterator, overload, type_check_only
from zipfile import BadZipFile, ZipExtFile
import zlib
from json.decoder import JSONDecodeError as JSONDecodeError
from json.decoder import JSONDecoder as JSONDecoder
from json.encoder import JSONEncoder as JSONEncoder


@type_check_only
class JSONValue:
    # What a document can hold, seen as any of dict, list, str and number at once. A value of the wrong kind is a
    # TypeError where it is indexed or iterated, and an AttributeError where it is asked for a method of another kind.
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
    def get(self, key, default=...) -> JSONValue:
        raise AttributeError  # witness: import json; json.loads("[]").get("a")
    def items(self) -> list[tuple[str, JSONValue]]:
        raise AttributeError  # witness: import json; json.loads("[]").items()
    def keys(self) -> list[str]:
        raise AttributeError  # witness: import json; json.loads("[]").keys()
    def values(self) -> list[JSONValue]:
        raise AttributeError  # witness: import json; json.loads("[]").values()
    def copy(self) -> JSONValue:
        raise AttributeError  # witness: import json; json.loads("1").copy()
    def update(self, *args, **kwargs) -> None:
        raise AttributeError  # witness: import json; json.loads("[]").update({})
    def setdefault(self, key, default=...) -> JSONValue:
        raise AttributeError  # witness: import json; json.loads("[]").setdefault("a", 1)
    @overload
    def pop(self) -> JSONValue:
        raise AttributeError  # witness: import json; json.loads("1").pop()
        raise IndexError  # witness: import json; json.loads("[]").pop()
    @overload
    def pop(self, key) -> JSONValue:
        raise AttributeError  # witness: import json; json.loads("1").pop()
        raise KeyError  # witness: import json; json.loads("{}").pop("a")
    @overload
    def pop(self, key, default) -> JSONValue:
        raise AttributeError  # witness: import json; json.loads("1").pop("a", 1)
    def append(self, item) -> None:
        raise AttributeError  # witness: import json; json.loads("{}").append(1)
    def extend(self, items) -> None:
        raise AttributeError  # witness: import json; json.loads("{}").extend([])
    def sort(self, *, key=..., reverse=...) -> None:
        raise AttributeError  # witness: import json; json.loads("1").sort()
        raise TypeError  # witness: import json; json.loads('[1, "a"]').sort()
    def strip(self, chars=...) -> str:
        raise AttributeError  # witness: import json; json.loads("1").strip()
    def lstrip(self, chars=...) -> str:
        raise AttributeError  # witness: import json; json.loads("1").lstrip()
    def rstrip(self, chars=...) -> str:
        raise AttributeError  # witness: import json; json.loads("1").rstrip()
    def lower(self) -> str:
        raise AttributeError  # witness: import json; json.loads("1").lower()
    def upper(self) -> str:
        raise AttributeError  # witness: import json; json.loads("1").upper()
    def title(self) -> str:
        raise AttributeError  # witness: import json; json.loads("1").title()
    def split(self, sep=..., maxsplit=...) -> list[str]:
        raise AttributeError  # witness: import json; json.loads("1").split()
    def rsplit(self, sep=..., maxsplit=...) -> list[str]:
        raise AttributeError  # witness: import json; json.loads("1").rsplit()
    def splitlines(self, keepends=...) -> list[str]:
        raise AttributeError  # witness: import json; json.loads("1").splitlines()
    def startswith(self, prefix, *args) -> bool:
        raise AttributeError  # witness: import json; json.loads("1").startswith("a")
    def endswith(self, suffix, *args) -> bool:
        raise AttributeError  # witness: import json; json.loads("1").endswith("a")
    def replace(self, old, new, count=...) -> str:
        raise AttributeError  # witness: import json; json.loads("1").replace("a", "b")
    def encode(self, encoding=..., errors=...) -> bytes:
        raise AttributeError  # witness: import json; json.loads("1").encode()
        raise UnicodeEncodeError  # witness: import json; json.loads('"\\ud800"').encode()
    def isdigit(self) -> bool:
        raise AttributeError  # witness: import json; json.loads("1").isdigit()
    def isnumeric(self) -> bool:
        raise AttributeError  # witness: import json; json.loads("1").isnumeric()
    def find(self, *args) -> int:
        raise AttributeError  # witness: import json; json.loads("1").find("a")
    def count(self, value) -> int:
        raise AttributeError  # witness: import json; json.loads("1").count("a")

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
def load(fp: StringIO | BytesIO) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    raise UnicodeDecodeError  # witness: import json; import io; json.load(io.BytesIO(b"\xff\xff\xff\xff"))
@overload
def load(fp: StringIO | BytesIO, *, cls=..., object_hook=..., parse_float=..., parse_int=..., parse_constant=..., object_pairs_hook=..., **kw) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    cls()
    object_hook()
    object_pairs_hook()
    parse_float()
    parse_int()
    parse_constant()
    raise UnicodeDecodeError  # witness: import json; import io; json.load(io.BytesIO(b"\xff\xff\xff\xff"))
@overload
def load(fp: HTTPResponse) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    raise UnicodeDecodeError  # witness: import json; import io; json.load(io.BytesIO(b"\xff\xff\xff\xff"))
    raise OSError  # witness: import json; import io; json.load(io.FileIO("/"))
    raise IncompleteRead  # documented: https://docs.python.org/3/library/http.client.html#http.client.IncompleteRead
@overload
def load(fp: HTTPResponse, *, cls=..., object_hook=..., parse_float=..., parse_int=..., parse_constant=..., object_pairs_hook=..., **kw) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    cls()
    object_hook()
    object_pairs_hook()
    parse_float()
    parse_int()
    parse_constant()
    raise UnicodeDecodeError  # witness: import json; import io; json.load(io.BytesIO(b"\xff\xff\xff\xff"))
    raise OSError  # witness: import json; import io; json.load(io.FileIO("/"))
    raise IncompleteRead  # documented: https://docs.python.org/3/library/http.client.html#http.client.IncompleteRead
@overload
def load(fp: GzipFile | GzipText) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    raise UnicodeDecodeError  # witness: import json; import io; json.load(io.BytesIO(b"\xff\xff\xff\xff"))
    raise OSError  # witness: import json; import io; json.load(io.FileIO("/"))
    raise EOFError  # witness: import json, gzip, io; json.load(gzip.open(io.BytesIO(gzip.compress(b"[1]")[:-4])))
    raise zlib.error  # witness: import json, gzip, io; json.load(gzip.open(io.BytesIO(gzip.compress(b"")[:10] + b"x" * 20)))
@overload
def load(fp: GzipFile | GzipText, *, cls=..., object_hook=..., parse_float=..., parse_int=..., parse_constant=..., object_pairs_hook=..., **kw) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    cls()
    object_hook()
    object_pairs_hook()
    parse_float()
    parse_int()
    parse_constant()
    raise UnicodeDecodeError  # witness: import json; import io; json.load(io.BytesIO(b"\xff\xff\xff\xff"))
    raise OSError  # witness: import json; import io; json.load(io.FileIO("/"))
    raise EOFError  # witness: import json, gzip, io; json.load(gzip.open(io.BytesIO(gzip.compress(b"[1]")[:-4])))
    raise zlib.error  # witness: import json, gzip, io; json.load(gzip.open(io.BytesIO(gzip.compress(b"")[:10] + b"x" * 20)))
@overload
def load(fp: ZipExtFile) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    raise UnicodeDecodeError  # witness: import json; import io; json.load(io.BytesIO(b"\xff\xff\xff\xff"))
    raise OSError  # witness: import json; import io; json.load(io.FileIO("/"))
    raise EOFError  # witness: import json, gzip, io; json.load(gzip.open(io.BytesIO(gzip.compress(b"[1]")[:-4])))
    raise zlib.error  # witness: import json, gzip, io; json.load(gzip.open(io.BytesIO(gzip.compress(b"")[:10] + b"x" * 20)))
    raise BadZipFile  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
@overload
def load(fp: ZipExtFile, *, cls=..., object_hook=..., parse_float=..., parse_int=..., parse_constant=..., object_pairs_hook=..., **kw) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    cls()
    object_hook()
    object_pairs_hook()
    parse_float()
    parse_int()
    parse_constant()
    raise UnicodeDecodeError  # witness: import json; import io; json.load(io.BytesIO(b"\xff\xff\xff\xff"))
    raise OSError  # witness: import json; import io; json.load(io.FileIO("/"))
    raise EOFError  # witness: import json, gzip, io; json.load(gzip.open(io.BytesIO(gzip.compress(b"[1]")[:-4])))
    raise zlib.error  # witness: import json, gzip, io; json.load(gzip.open(io.BytesIO(gzip.compress(b"")[:10] + b"x" * 20)))
    raise BadZipFile  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
@overload
def load(fp: IO[str] | IO[bytes] | TextIOBase | RawIOBase | BufferedIOBase) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    raise UnicodeDecodeError  # witness: import json; import io; json.load(io.BytesIO(b"\xff\xff\xff\xff"))
    raise OSError  # witness: import json; import io; json.load(io.FileIO("/"))
@overload
def load(fp: IO[str] | IO[bytes] | TextIOBase | RawIOBase | BufferedIOBase, *, cls=..., object_hook=..., parse_float=..., parse_int=..., parse_constant=..., object_pairs_hook=..., **kw) -> JSONValue:
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
def load(fp) -> JSONValue:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    raise UnicodeDecodeError  # witness: import json; import io; json.load(io.BytesIO(b"\xff\xff\xff\xff"))
    raise OSError  # witness: import json; import io; json.load(io.FileIO("/"))
    __unresolved__("whatever fp reads from")
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
    __unresolved__("whatever fp reads from")
@overload
def dumps(obj: str | int | float | bool | None, *, skipkeys=..., ensure_ascii=..., check_circular=..., allow_nan=..., cls=..., indent=..., separators=..., default=..., sort_keys=..., **kw) -> str: ...
@overload
def dumps(obj: object, *, cls, **kw) -> str:
    raise TypeError  # witness: import json; json.dumps(object())
    raise ValueError  # witness: import json; a = []; a.append(a); json.dumps(a)
    cls()
    __unresolved__("runs the encoder's default")
@overload
def dumps(obj: object, *, skipkeys=..., ensure_ascii=..., check_circular=..., allow_nan=..., indent=..., separators=..., sort_keys=...) -> str:
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
