from typing import Any


class TOMLDecodeError(ValueError): ...
def load(fp, /, *, parse_float=...) -> dict[str, Any]:
    raise TOMLDecodeError  # witness: import tomllib; import io; tomllib.load(io.BytesIO(b"x"))
    raise UnicodeDecodeError  # witness: import tomllib; import io; tomllib.load(io.BytesIO(b"\xff"))
    raise OSError  # documented: https://docs.python.org/3/library/tomllib.html#tomllib.load
    parse_float()
def loads(s, /, *, parse_float=...) -> dict[str, Any]:
    raise TOMLDecodeError  # witness: import tomllib; tomllib.loads("x")
    parse_float()
