from typing import Any


def dumps(value, version=..., /) -> bytes:
    raise ValueError  # witness: import marshal; marshal.dumps(object())
def dump(value, file, version=..., /) -> None:
    raise ValueError  # witness: import marshal; import io; marshal.dump(object(), io.BytesIO())
    raise OSError  # documented: https://docs.python.org/3/library/marshal.html#marshal.dump
def loads(bytes, /) -> Any:
    raise ValueError  # witness: import marshal; marshal.loads(b"\x01")
    raise EOFError  # witness: import marshal; marshal.loads(b"")
    raise TypeError  # witness: import marshal; marshal.loads(b"(\1\0\0\0" + b"0")
def load(file, /) -> Any:
    raise ValueError  # witness: import marshal; import io; marshal.load(io.BytesIO(b"\x01"))
    raise EOFError  # witness: import marshal; import io; marshal.load(io.BytesIO(b""))
    raise TypeError  # documented: https://docs.python.org/3/library/marshal.html#marshal.load
    raise OSError  # documented: https://docs.python.org/3/library/marshal.html#marshal.load
version: int
