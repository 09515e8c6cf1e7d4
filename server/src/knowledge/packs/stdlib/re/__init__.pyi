import sys
from typing import Any, Generic, Iterator, Literal, LiteralString, Mapping, Self, TypeVar, overload
import enum
_S = TypeVar("_S")


class error(Exception):
    msg: str
    pattern: Any
    pos: int | None
    lineno: int | None
    colno: int | None
if sys.version_info >= (3, 13):
    PatternError = error

class RegexFlag(enum.IntFlag):
    NOFLAG: RegexFlag
    ASCII: RegexFlag
    A: RegexFlag
    IGNORECASE: RegexFlag
    I: RegexFlag
    LOCALE: RegexFlag
    L: RegexFlag
    UNICODE: RegexFlag
    U: RegexFlag
    MULTILINE: RegexFlag
    M: RegexFlag
    DOTALL: RegexFlag
    S: RegexFlag
    VERBOSE: RegexFlag
    X: RegexFlag
    TEMPLATE: RegexFlag
    T: RegexFlag
    DEBUG: RegexFlag

class Pattern(Generic[_S]):
    pattern: _S
    flags: int
    groups: int
    groupindex: Mapping[str, int]
    @overload
    def match(self, string: str | bytes, pos=..., endpos=...) -> Match[_S] | None: ...
    @overload
    def match(self, string, pos=..., endpos=...) -> Match[_S] | None:
        raise TypeError  # witness: import re; re.compile("a").match(None)
    @overload
    def fullmatch(self, string: str | bytes, pos=..., endpos=...) -> Match[_S] | None: ...
    @overload
    def fullmatch(self, string, pos=..., endpos=...) -> Match[_S] | None:
        raise TypeError  # witness: import re; re.compile("a").fullmatch(None)
    @overload
    def search(self, string: str | bytes, pos=..., endpos=...) -> Match[_S] | None: ...
    @overload
    def search(self, string, pos=..., endpos=...) -> Match[_S] | None:
        raise TypeError  # witness: import re; re.compile("a").search(None)
    @overload
    def findall(self, string: str | bytes, pos=..., endpos=...) -> list[Any]: ...
    @overload
    def findall(self, string, pos=..., endpos=...) -> list[Any]:
        raise TypeError  # witness: import re; re.compile("a").findall(None)
    @overload
    def finditer(self, string: str | bytes, pos=..., endpos=...) -> Iterator[Match[_S]]: ...
    @overload
    def finditer(self, string, pos=..., endpos=...) -> Iterator[Match[_S]]:
        raise TypeError  # witness: import re; re.compile("a").finditer(None)
    @overload
    def split(self, string: str | bytes, maxsplit=...) -> list[Any]: ...
    @overload
    def split(self, string, maxsplit=...) -> list[Any]:
        raise TypeError  # witness: import re; re.compile("a").split(None)
    @overload
    def sub(self, repl: Literal["", " ", "_", "-"], string, count=...) -> _S: ...
    @overload
    def sub(self, repl, string, count=...) -> _S:
        raise error  # witness: import re; re.compile("a").sub("\\9", "a")
        raise IndexError  # witness: import re; re.compile("a").sub("\\g<x>", "a")
        repl()
    def subn(self, repl, string, count=...) -> tuple[_S, int]:
        raise error  # witness: import re; re.compile("a").subn("\\9", "a")
        raise IndexError  # witness: import re; re.compile("a").subn("\\g<x>", "a")
        repl()
    def scanner(self, string, pos=..., endpos=...) -> Any: ...
    def __eq__(self, value, /) -> Any: ...
    def __hash__(self) -> Any: ...
    def __repr__(self) -> Any: ...

# A group that took no part in the match is None: that is for the pattern to say, and no type can.
class Match(Generic[_S]):
    string: _S
    re: Pattern[_S]
    pos: int
    endpos: int
    lastindex: int | None
    lastgroup: str | None
    regs: Any
    @overload
    def group(self) -> _S: ...
    @overload
    def group(self, group: Literal[0], /) -> _S: ...
    @overload
    def group(self, group, /) -> _S:
        raise IndexError  # witness: import re; re.match("a", "a").group(5)
    @overload
    def group(self, *groups) -> tuple[_S, ...]:
        raise IndexError  # witness: import re; re.match("a", "a").group(5, 6)
    @overload
    def __getitem__(self, key: Literal[0]) -> _S: ...
    @overload
    def __getitem__(self, key) -> _S:
        raise IndexError  # witness: import re; re.match("a", "a")[5]
    def groups(self, default=...) -> tuple[_S, ...]: ...
    def groupdict(self, default=...) -> dict[str, _S]: ...
    @overload
    def start(self) -> int: ...
    @overload
    def start(self, group=..., /) -> int:
        raise IndexError  # witness: import re; re.match("a", "a").start(5)
    @overload
    def end(self) -> int: ...
    @overload
    def end(self, group=..., /) -> int:
        raise IndexError  # witness: import re; re.match("a", "a").start(5)
    @overload
    def span(self) -> tuple[int, int]: ...
    @overload
    def span(self, group=..., /) -> tuple[int, int]:
        raise IndexError  # witness: import re; re.match("a", "a").span(5)
    def expand(self, template) -> _S:
        raise error  # witness: import re; re.match("a", "a").expand("\\9")
        raise IndexError  # witness: import re; re.match("a", "a").expand("\\g<x>")
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo, /) -> Self: ...
    def __repr__(self) -> str: ...
@overload
def compile(pattern: LiteralString, flags=...) -> Pattern[str]: ...
@overload
def compile(pattern: str, flags=...) -> Pattern[str]:
    raise error  # witness: import re; re.compile("(")
@overload
def compile(pattern: bytes | Pattern, flags=...) -> Pattern[Any]:
    raise error  # witness: import re; re.compile("(")
@overload
def compile(pattern, flags=...) -> Pattern[Any]:
    raise error  # witness: import re; re.compile("(")
    raise TypeError  # witness: import re; re.compile(None)
@overload
def match(pattern: LiteralString, string: str | bytes, flags=...) -> Match[str] | None: ...
@overload
def match(pattern: LiteralString, string, flags=...) -> Match[str] | None:
    raise TypeError  # witness: import re; re.match("a", None)
@overload
def match(pattern, string: str | bytes, flags=...) -> Match[str] | None:
    raise error  # witness: import re; re.match("(", "a")
@overload
def match(pattern, string, flags=...) -> Match[str] | None:
    raise error  # witness: import re; re.match("(", "a")
    raise TypeError  # witness: import re; re.match("a", None)
@overload
def fullmatch(pattern: LiteralString, string: str | bytes, flags=...) -> Match[str] | None: ...
@overload
def fullmatch(pattern: LiteralString, string, flags=...) -> Match[str] | None:
    raise TypeError  # witness: import re; re.fullmatch("a", None)
@overload
def fullmatch(pattern, string: str | bytes, flags=...) -> Match[str] | None:
    raise error  # witness: import re; re.match("(", "a")
@overload
def fullmatch(pattern, string, flags=...) -> Match[str] | None:
    raise error  # witness: import re; re.match("(", "a")
    raise TypeError  # witness: import re; re.fullmatch("a", None)
@overload
def search(pattern: LiteralString, string: str | bytes, flags=...) -> Match[str] | None: ...
@overload
def search(pattern: LiteralString, string, flags=...) -> Match[str] | None:
    raise TypeError  # witness: import re; re.search("a", None)
@overload
def search(pattern, string: str | bytes, flags=...) -> Match[str] | None:
    raise error  # witness: import re; re.match("(", "a")
@overload
def search(pattern, string, flags=...) -> Match[str] | None:
    raise error  # witness: import re; re.match("(", "a")
    raise TypeError  # witness: import re; re.search("a", None)
@overload
def findall(pattern: LiteralString, string: str | bytes, flags=...) -> list[Any]: ...
@overload
def findall(pattern: LiteralString, string, flags=...) -> list[Any]:
    raise TypeError  # witness: import re; re.findall("a", None)
@overload
def findall(pattern, string: str | bytes, flags=...) -> list[Any]:
    raise error  # witness: import re; re.findall("(", "a")
@overload
def findall(pattern, string, flags=...) -> list[Any]:
    raise error  # witness: import re; re.findall("(", "a")
    raise TypeError  # witness: import re; re.findall("a", None)
@overload
def split(pattern: LiteralString, string: str | bytes, maxsplit=..., flags=...) -> list[Any]: ...
@overload
def split(pattern: LiteralString, string, maxsplit=..., flags=...) -> list[Any]:
    raise TypeError  # witness: import re; re.split("a", None)
@overload
def split(pattern, string: str | bytes, maxsplit=..., flags=...) -> list[Any]:
    raise error  # witness: import re; re.findall("(", "a")
@overload
def split(pattern, string, maxsplit=..., flags=...) -> list[Any]:
    raise error  # witness: import re; re.findall("(", "a")
    raise TypeError  # witness: import re; re.split("a", None)
@overload
def finditer(pattern: LiteralString, string: str | bytes, flags=...) -> Iterator[Match[str]]: ...
@overload
def finditer(pattern: LiteralString, string, flags=...) -> Iterator[Match[str]]:
    raise TypeError  # witness: import re; re.finditer("a", None)
@overload
def finditer(pattern, string: str | bytes, flags=...) -> Iterator[Match[str]]:
    raise error  # witness: import re; re.finditer("(", "a")
@overload
def finditer(pattern, string, flags=...) -> Iterator[Match[str]]:
    raise error  # witness: import re; re.finditer("(", "a")
    raise TypeError  # witness: import re; re.finditer("a", None)
@overload
def sub(pattern: LiteralString, repl: LiteralString, string: str | bytes, count=..., flags=...) -> str: ...
@overload
def sub(pattern: LiteralString, repl: LiteralString, string, count=..., flags=...) -> str:
    raise TypeError  # witness: import re; re.sub("a", "b", None)
@overload
def sub(pattern, repl: LiteralString, string: str | bytes, count=..., flags=...) -> str:
    raise error  # witness: import re; re.sub("(", "", "a")
@overload
def sub(pattern, repl, string: str | bytes, count=..., flags=...) -> str:
    raise error  # witness: import re; re.sub("(", "", "a")
    raise IndexError  # witness: import re; re.sub("a", "\\g<x>", "a")
    repl()
@overload
def sub(pattern, repl, string, count=..., flags=...) -> str:
    raise error  # witness: import re; re.sub("(", "", "a")
    raise IndexError  # witness: import re; re.sub("a", "\\g<x>", "a")
    repl()
    raise TypeError  # witness: import re; re.sub("a", "b", None)
@overload
def subn(pattern: LiteralString, repl: LiteralString, string: str | bytes, count=..., flags=...) -> tuple[str, int]: ...
@overload
def subn(pattern: LiteralString, repl: LiteralString, string, count=..., flags=...) -> tuple[str, int]:
    raise TypeError  # witness: import re; re.subn("a", "b", None)
@overload
def subn(pattern, repl: LiteralString, string: str | bytes, count=..., flags=...) -> tuple[str, int]:
    raise error  # witness: import re; re.subn("(", "", "a")
@overload
def subn(pattern, repl, string: str | bytes, count=..., flags=...) -> tuple[str, int]:
    raise error  # witness: import re; re.subn("(", "", "a")
    raise IndexError  # witness: import re; re.subn("a", "\\g<x>", "a")
    repl()
@overload
def subn(pattern, repl, string, count=..., flags=...) -> tuple[str, int]:
    raise error  # witness: import re; re.subn("(", "", "a")
    raise IndexError  # witness: import re; re.subn("a", "\\g<x>", "a")
    repl()
    raise TypeError  # witness: import re; re.subn("a", "b", None)
def template(pattern, flags=...) -> Any:
    raise error  # witness: import re; re.template("(")
def escape(pattern) -> str: ...
def purge() -> None: ...
A: RegexFlag
ASCII: RegexFlag
DEBUG: RegexFlag
DOTALL: RegexFlag
I: RegexFlag
IGNORECASE: RegexFlag
L: RegexFlag
LOCALE: RegexFlag
M: RegexFlag
MULTILINE: RegexFlag
NOFLAG: RegexFlag
S: RegexFlag
T: RegexFlag
TEMPLATE: RegexFlag
U: RegexFlag
UNICODE: RegexFlag
VERBOSE: RegexFlag
X: RegexFlag
