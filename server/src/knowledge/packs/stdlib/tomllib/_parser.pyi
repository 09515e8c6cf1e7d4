from typing import Any, overload


class TOMLDecodeError(ValueError): ...
@overload
def load(fp, /) -> dict[str, Any]:
    raise TOMLDecodeError  # witness: import tomllib; import io; tomllib.load(io.BytesIO(b"x"))
    raise UnicodeDecodeError  # witness: import tomllib; import io; tomllib.load(io.BytesIO(b"\xff"))
    raise OSError  # documented: https://docs.python.org/3/library/tomllib.html#tomllib.load
@overload
def load(fp, /, *, parse_float=...) -> dict[str, Any]:
    raise TOMLDecodeError  # witness: import tomllib; import io; tomllib.load(io.BytesIO(b"x"))
    raise UnicodeDecodeError  # witness: import tomllib; import io; tomllib.load(io.BytesIO(b"\xff"))
    raise OSError  # documented: https://docs.python.org/3/library/tomllib.html#tomllib.load
    parse_float()
@overload
def loads(s, /) -> dict[str, Any]:
    raise TOMLDecodeError  # witness: import tomllib; tomllib.loads("x")
@overload
def loads(s, /, *, parse_float=...) -> dict[str, Any]:
    raise TOMLDecodeError  # witness: import tomllib; tomllib.loads("x")
    parse_float()
