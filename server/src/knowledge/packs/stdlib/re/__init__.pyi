import sys
from typing import Any, AnyStr, Generic, Iterator, Literal, Mapping, Self, overload
import enum


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

class Pattern(Generic[AnyStr]):
    pattern: AnyStr
    flags: int
    groups: int
    groupindex: Mapping[str, int]
    def match(self, string, pos=..., endpos=...) -> Match[AnyStr] | None: ...
    def fullmatch(self, string, pos=..., endpos=...) -> Match[AnyStr] | None: ...
    def search(self, string, pos=..., endpos=...) -> Match[AnyStr] | None: ...
    def findall(self, string, pos=..., endpos=...) -> list[Any]: ...
    def finditer(self, string, pos=..., endpos=...) -> Iterator[Match[AnyStr]]: ...
    def split(self, string, maxsplit=...) -> list[Any]: ...
    @overload
    def sub(self, repl: Literal["", " ", "_", "-"], string, count=...) -> AnyStr: ...
    @overload
    def sub(self, repl, string, count=...) -> AnyStr:
        raise error  # witness: import re; re.compile("a").sub("\\9", "a")
        raise IndexError  # witness: import re; re.compile("a").sub("\\g<x>", "a")
        repl()
    def subn(self, repl, string, count=...) -> tuple[AnyStr, int]:
        raise error  # witness: import re; re.compile("a").subn("\\9", "a")
        raise IndexError  # witness: import re; re.compile("a").subn("\\g<x>", "a")
        repl()
    def scanner(self, string, pos=..., endpos=...) -> Any: ...
    def __eq__(self, value, /) -> Any: ...
    def __hash__(self) -> Any: ...
    def __repr__(self) -> Any: ...

class Match(Generic[AnyStr]):
    string: AnyStr
    re: Pattern[AnyStr]
    pos: int
    endpos: int
    lastindex: int | None
    lastgroup: str | None
    regs: Any
    @overload
    def group(self) -> AnyStr: ...
    @overload
    def group(self, group: Literal[0], /) -> AnyStr: ...
    @overload
    def group(self, group, /) -> AnyStr | None:
        raise IndexError  # witness: import re; re.match("a", "a").group(5)
    @overload
    def group(self, *groups) -> tuple[AnyStr | None, ...]:
        raise IndexError  # witness: import re; re.match("a", "a").group(5, 6)
    @overload
    def __getitem__(self, key: Literal[0]) -> AnyStr: ...
    @overload
    def __getitem__(self, key) -> AnyStr | None:
        raise IndexError  # witness: import re; re.match("a", "a")[5]
    def groups(self, default=...) -> tuple[AnyStr | None, ...]: ...
    def groupdict(self, default=...) -> dict[str, AnyStr | None]: ...
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
    def expand(self, template) -> AnyStr:
        raise error  # witness: import re; re.match("a", "a").expand("\\9")
        raise IndexError  # witness: import re; re.match("a", "a").expand("\\g<x>")
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo, /) -> Self: ...
    def __repr__(self) -> str: ...
def compile(pattern, flags=...) -> Pattern[Any]:
    raise error  # witness: import re; re.compile("(")
def match(pattern, string, flags=...) -> Match[str] | None:
    raise error  # witness: import re; re.match("(", "a")
def fullmatch(pattern, string, flags=...) -> Match[str] | None:
    raise error  # witness: import re; re.match("(", "a")
def search(pattern, string, flags=...) -> Match[str] | None:
    raise error  # witness: import re; re.match("(", "a")
def findall(pattern, string, flags=...) -> list[Any]:
    raise error  # witness: import re; re.findall("(", "a")
def split(pattern, string, maxsplit=..., flags=...) -> list[Any]:
    raise error  # witness: import re; re.findall("(", "a")
def finditer(pattern, string, flags=...) -> Iterator[Match[str]]:
    raise error  # witness: import re; re.finditer("(", "a")
def sub(pattern, repl, string, count=..., flags=...) -> str:
    raise error  # witness: import re; re.sub("(", "", "a")
    raise IndexError  # witness: import re; re.sub("a", "\\g<x>", "a")
    repl()
def subn(pattern, repl, string, count=..., flags=...) -> tuple[str, int]:
    raise error  # witness: import re; re.subn("(", "", "a")
    raise IndexError  # witness: import re; re.subn("a", "\\g<x>", "a")
    repl()
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
