import sys
from typing import type_check_only
from collections.abc import Container as Container, Hashable as Hashable, Sized as Sized, Iterable as Iterable, Iterator as Iterator, Reversible as Reversible, Generator as Generator
from collections.abc import Collection as Collection, Callable as Callable, Awaitable as Awaitable, Coroutine as Coroutine, AsyncIterable as AsyncIterable, AsyncIterator as AsyncIterator
from collections.abc import AsyncGenerator as AsyncGenerator, Sequence as Sequence, MutableSequence as MutableSequence, Set as AbstractSet, MutableSet as MutableSet, MappingView as MappingView
from collections.abc import KeysView as KeysView, ItemsView as ItemsView, ValuesView as ValuesView, Mapping as Mapping, MutableMapping as MutableMapping, ByteString as ByteString
from builtins import list as List, dict as Dict, set as Set, frozenset as FrozenSet, tuple as Tuple, type as Type
from collections import defaultdict as DefaultDict, OrderedDict as OrderedDict, Counter as Counter, ChainMap as ChainMap, deque as Deque
from contextlib import AbstractContextManager as ContextManager, AbstractAsyncContextManager as AsyncContextManager
from re import Pattern as Pattern, Match as Match


class Any: ...
class Generic: ...
class Protocol(Generic): ...

class SupportsInt:
    def __int__(self) -> int: ...

class SupportsFloat:
    def __float__(self) -> float: ...

class SupportsComplex:
    def __complex__(self) -> complex: ...

class SupportsBytes:
    def __bytes__(self) -> bytes: ...

class SupportsIndex:
    def __index__(self) -> int: ...

class SupportsAbs:
    def __abs__(self) -> Any: ...

class SupportsRound:
    def __round__(self, ndigits=...) -> Any: ...

class TypeVar:
    def __init__(self, name, *constraints, bound=..., covariant=..., contravariant=...) -> None: ...

class ParamSpec:
    def __init__(self, name, *, bound=..., covariant=..., contravariant=...) -> None: ...
    args: Any
    kwargs: Any

class TypeVarTuple:
    def __init__(self, name) -> None: ...
    def __iter__(self): ...
    def __repr__(self) -> str: ...

class NewType:
    def __init__(self, name, tp) -> None: ...
    def __call__(self, x, /) -> Any: ...

class ForwardRef:
    def __init__(self, arg, is_argument=..., module=..., *, is_class=...) -> None:
        raise SyntaxError  # witness: import typing; typing.ForwardRef("(")

class IO(Generic):
    encoding: str
    mode: str
    name: str
    closed: bool
    def read(self, n=...) -> Any:
        raise OSError  # witness: open("/", "rb").read()
        raise UnicodeDecodeError  # witness: import io; io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read()
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.read()
    def readline(self, limit=...) -> Any:
        raise OSError  # witness: open("/", "rb").read()
        raise UnicodeDecodeError  # witness: import io; io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read()
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.readline()
    def readlines(self, hint=...) -> list[Any]:
        raise OSError  # witness: open("/", "rb").read()
        raise UnicodeDecodeError  # witness: import io; io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read()
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.readlines()
    def write(self, s) -> int:
        raise OSError  # witness: open("/dev/null").write("a")
        raise UnicodeEncodeError  # witness: import io; io.TextIOWrapper(io.BytesIO(), encoding="ascii").write("\xe9")
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.write(b"a")
    def writelines(self, lines) -> None:
        raise OSError  # witness: open("/dev/null").write("a")
        raise UnicodeEncodeError  # witness: import io; io.TextIOWrapper(io.BytesIO(), encoding="ascii").write("\xe9")
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.writelines([b"a"])
    def seek(self, offset, whence=...) -> int:
        raise OSError  # witness: import os; open(os.pipe()[0], "rb").seek(0)
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.seek(0)
    def tell(self) -> int:
        raise OSError  # witness: import os; open(os.pipe()[0], "rb").seek(0)
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.tell()
    def truncate(self, size=...) -> int:
        raise OSError  # witness: import os; open(os.pipe()[0], "rb").seek(0)
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.truncate()
    def flush(self) -> None:
        raise OSError  # witness: f = open("/dev/full", "w"); f.write("a"); f.flush()
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.flush()
    def close(self) -> None:
        raise OSError  # witness: f = open("/dev/full", "w"); f.write("a"); f.flush()
    def fileno(self) -> int:
        raise OSError  # witness: import io; io.BytesIO().fileno()
        raise ValueError  # witness: f = open("/dev/null"); f.close(); f.fileno()
    def isatty(self) -> bool: ...
    def readable(self) -> bool: ...
    def seekable(self) -> bool: ...
    def writable(self) -> bool: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None:
        raise OSError  # witness: f = open("/dev/full", "w"); f.write("a"); f.__exit__(None, None, None)
    @type_check_only
    def __iter__(self) -> Self: ...
    @type_check_only
    def __next__(self) -> Any:
        raise StopIteration  # witness: next(open("/dev/null"))
        raise OSError  # witness: import io; next(io.BufferedReader(io.FileIO("/")))
        raise UnicodeDecodeError  # witness: import io; next(io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8"))
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.__next__()

class TextIO(IO):
    buffer: BinaryIO
    errors: str | None
    line_buffering: int
    newlines: object
    def __enter__(self) -> Self: ...
    def read(self, n=..., /) -> str:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.read
        raise UnicodeDecodeError  # witness: import io; io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read()
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.read()
    def readline(self, limit=..., /) -> str:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.readline
        raise UnicodeDecodeError  # witness: import io; io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").readline()
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.readline()

class BinaryIO(IO):
    def __enter__(self) -> Self: ...
    def read(self, n=..., /) -> bytes:
        raise OSError  # witness: open("/", "rb").read()
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.read()
    def readline(self, limit=..., /) -> bytes:
        raise OSError  # witness: open("/", "rb").readline()
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.readline()
    def write(self, s) -> int:
        raise OSError  # witness: import io; io.BufferedWriter(io.FileIO("/dev/full", "w"), 1).write(b"aaaa")
        raise ValueError  # witness: import io; f = io.BytesIO(); f.close(); f.write(b"a")
def cast(typ, val) -> Any: ...
def overload(func) -> Any: ...
def final(f) -> Any: ...
def no_type_check(arg) -> Any: ...
def runtime_checkable(cls) -> Any: ...
def get_type_hints(obj, globalns=..., localns=..., include_extras=...) -> dict[str, Any]:
    raise NameError  # witness: import typing; typing.get_type_hints(type("A", (), {"__annotations__": {"a": "NoSuch"}}))
    raise SyntaxError  # witness: import typing; typing.get_type_hints(type("A", (), {"__annotations__": {"a": "("}}))
    __unresolved__("evaluates annotations")
def get_origin(tp) -> Any: ...
def get_args(tp) -> tuple[Any, ...]: ...
def is_typeddict(tp) -> bool: ...
def NamedTuple(typename, fields=..., /, **kwargs) -> Any: ...
def TypedDict(typename, fields=..., /, *, total=..., **kwargs) -> Any: ...
AnyStr: Any
Union: Any
Optional: Any
Literal: Any
Final: Any
ClassVar: Any
Annotated: Any
NoReturn: Any
Concatenate: Any
TypeAlias: Any
TypeGuard: Any
if sys.version_info >= (3, 11):
    Self: Any
    Never: Any
    LiteralString: Any
    Required: Any
    NotRequired: Any
    Unpack: Any
    def assert_never(arg, /) -> Any:
        raise AssertionError  # witness: import typing; typing.assert_never(1)
    def assert_type(val, typ, /) -> Any: ...
    def reveal_type(obj, /) -> Any: ...
    def get_overloads(func) -> list[Any]: ...
    def clear_overloads() -> None: ...
    def dataclass_transform(*, eq_default=..., order_default=..., kw_only_default=..., field_specifiers=..., **kwargs) -> Any: ...
TYPE_CHECKING: bool
