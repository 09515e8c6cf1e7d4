from typing import Any, overload
from json.decoder import JSONDecodeError as JSONDecodeError
from json.decoder import JSONDecoder as JSONDecoder
from json.encoder import JSONEncoder as JSONEncoder


@overload
def loads(s: str) -> Any:
    raise JSONDecodeError  # witness: import json; json.loads("{")
@overload
def loads(s: str, *, cls=..., object_hook=..., parse_float=..., parse_int=..., parse_constant=..., object_pairs_hook=..., **kw) -> Any:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    cls()
    object_hook()
    object_pairs_hook()
    parse_float()
    parse_int()
    parse_constant()
@overload
def loads(s: bytes | bytearray) -> Any:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    raise UnicodeDecodeError  # witness: import json; json.loads(b"\xff\xff\xff\xff")
@overload
def loads(s: bytes | bytearray, *, cls=..., object_hook=..., parse_float=..., parse_int=..., parse_constant=..., object_pairs_hook=..., **kw) -> Any:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    cls()
    object_hook()
    object_pairs_hook()
    parse_float()
    parse_int()
    parse_constant()
    raise UnicodeDecodeError  # witness: import json; json.loads(b"\xff\xff\xff\xff")
@overload
def loads(s: object) -> Any:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    raise UnicodeDecodeError  # witness: import json; json.loads(b"\xff\xff\xff\xff")
    raise TypeError  # witness: import json; json.loads(None)
@overload
def loads(s: object, *, cls=..., object_hook=..., parse_float=..., parse_int=..., parse_constant=..., object_pairs_hook=..., **kw) -> Any:
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
def load(fp) -> Any:
    raise JSONDecodeError  # witness: import json; json.loads("{")
    raise UnicodeDecodeError  # witness: import json; import io; json.load(io.BytesIO(b"\xff\xff\xff\xff"))
    raise OSError  # witness: import json; import io; json.load(io.FileIO("/"))
@overload
def load(fp, *, cls=..., object_hook=..., parse_float=..., parse_int=..., parse_constant=..., object_pairs_hook=..., **kw) -> Any:
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
