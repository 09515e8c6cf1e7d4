import sys
from typing import Any, IO, Iterator, Literal, Self, Sequence, overload
from _io import BufferedRandom
from _io import BufferedReader
from _io import BufferedWriter
from _io import TextIOWrapper
import os


class PurePath:
    def __new__(cls, *args, **kwargs) -> Self: ...
    parts: tuple[str, ...]
    drive: str
    root: str
    anchor: str
    name: str
    suffix: str
    stem: str
    suffixes: list[str]
    parent: Self
    parents: Sequence[Self]
    def as_posix(self) -> str: ...
    def as_uri(self) -> str:
        raise ValueError  # witness: import pathlib; pathlib.Path("a").as_uri()
    def is_absolute(self) -> bool: ...
    def is_relative_to(self, *other) -> bool: ...
    def is_reserved(self) -> bool: ...
    def match(self, path_pattern) -> bool:
        raise ValueError  # witness: import pathlib; pathlib.Path("a").match("")
    def joinpath(self, *args) -> Self: ...
    def relative_to(self, *other) -> Self:
        raise ValueError  # witness: import pathlib; pathlib.Path("a").relative_to("b")
    def with_name(self, name) -> Self:
        raise ValueError  # witness: import pathlib; pathlib.Path("/").with_name("a")
    def with_stem(self, stem) -> Self:
        raise ValueError  # witness: import pathlib; pathlib.Path("/").with_stem("a")
    def with_suffix(self, suffix) -> Self:
        raise ValueError  # witness: import pathlib; pathlib.Path("a").with_suffix("b")
    def __truediv__(self, key) -> Self: ...
    def __rtruediv__(self, key) -> Self: ...
    def __fspath__(self) -> str: ...
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...
    def __bytes__(self) -> bytes:
        raise UnicodeEncodeError  # witness: import pathlib; bytes(pathlib.Path("\ud800"))
    def __hash__(self) -> int: ...
    def __eq__(self, other) -> bool: ...
    def __lt__(self, other) -> bool: ...
    def __le__(self, other) -> bool: ...
    def __gt__(self, other) -> bool: ...
    def __ge__(self, other) -> bool: ...
class PurePosixPath(PurePath): ...
class PureWindowsPath(PurePath): ...

class Path(PurePath):
    @classmethod
    def cwd(cls) -> Self:
        raise OSError  # witness: import pathlib; import tempfile, os; d = tempfile.mkdtemp(); os.chdir(d); os.rmdir(d); pathlib.Path.cwd()
    @classmethod
    def home(cls) -> Self:
        raise RuntimeError  # documented: https://docs.python.org/3/library/pathlib.html#pathlib.Path.home
    @overload
    def stat(self) -> os.stat_result:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").stat()
    @overload
    def stat(self, *, follow_symlinks=...) -> os.stat_result:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").stat()
    def lstat(self) -> os.stat_result:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").stat()
    def exists(self) -> bool:
        raise OSError  # witness: import pathlib; pathlib.Path("a" * 300).exists()
    def is_dir(self) -> bool:
        raise OSError  # witness: import pathlib; pathlib.Path("a" * 300).exists()
    def is_file(self) -> bool:
        raise OSError  # witness: import pathlib; pathlib.Path("a" * 300).exists()
    def is_mount(self) -> bool:
        raise OSError  # witness: import pathlib; pathlib.Path("a" * 300).exists()
    def is_symlink(self) -> bool:
        raise OSError  # witness: import pathlib; pathlib.Path("a" * 300).exists()
    def is_socket(self) -> bool:
        raise OSError  # witness: import pathlib; pathlib.Path("a" * 300).exists()
    def is_fifo(self) -> bool:
        raise OSError  # witness: import pathlib; pathlib.Path("a" * 300).exists()
    def is_block_device(self) -> bool:
        raise OSError  # witness: import pathlib; pathlib.Path("a" * 300).exists()
    def is_char_device(self) -> bool:
        raise OSError  # witness: import pathlib; pathlib.Path("a" * 300).exists()
    def samefile(self, other_path) -> bool:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").stat()
    def chmod(self, mode, *, follow_symlinks=...) -> None:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").chmod(0)
    def lchmod(self, mode) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/pathlib.html#pathlib.Path.lchmod
        raise NotImplementedError  # documented: https://docs.python.org/3/library/pathlib.html#pathlib.Path.lchmod
    def expanduser(self) -> Self:
        raise RuntimeError  # witness: import pathlib; pathlib.Path("~no-such-user").expanduser()
    def absolute(self) -> Self:
        raise OSError  # documented: https://docs.python.org/3/library/pathlib.html#pathlib.Path.absolute
    def resolve(self, strict=...) -> Self:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").resolve(strict=True)
        raise RuntimeError  # witness: import pathlib; import os; os.symlink("a", "b"); os.symlink("b", "a"); pathlib.Path("a").resolve()
    def readlink(self) -> Self:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").readlink()
    def glob(self, pattern) -> Iterator[Self]:
        raise ValueError  # witness: import pathlib; list(pathlib.Path(".").glob(""))
        raise NotImplementedError  # witness: import pathlib; list(pathlib.Path(".").glob("/a"))
        raise OSError  # documented: https://docs.python.org/3/library/pathlib.html#pathlib.Path.glob
    def rglob(self, pattern) -> Iterator[Self]:
        raise ValueError  # witness: import pathlib; list(pathlib.Path(".").glob(""))
        raise NotImplementedError  # witness: import pathlib; list(pathlib.Path(".").glob("/a"))
        raise OSError  # documented: https://docs.python.org/3/library/pathlib.html#pathlib.Path.glob
    def iterdir(self) -> Iterator[Self]:
        raise OSError  # witness: import pathlib; list(pathlib.Path("no/such").iterdir())
    def mkdir(self, mode=..., parents=..., exist_ok=...) -> None:
        raise OSError  # witness: import pathlib; pathlib.Path("/").mkdir()
    def rmdir(self) -> None:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").rmdir()
    def unlink(self, missing_ok=...) -> None:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").unlink()
    def touch(self, mode=..., exist_ok=...) -> None:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").touch()
    def rename(self, target) -> Self:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").rename("a")
    def replace(self, target) -> Self:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").rename("a")
    def symlink_to(self, target, target_is_directory=...) -> None:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").symlink_to("a")
    def hardlink_to(self, target) -> None:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").symlink_to("a")
    def link_to(self, target) -> None:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").link_to("a")
    def owner(self) -> str:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").owner()
        raise KeyError  # documented: https://docs.python.org/3/library/pathlib.html#pathlib.Path.owner
    def group(self) -> str:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").owner()
        raise KeyError  # documented: https://docs.python.org/3/library/pathlib.html#pathlib.Path.owner
    @overload
    def open(self, mode: Literal["r", "rt", "w", "wt", "a", "at", "x", "xt", "r+", "w+", "a+", "x+"] = ..., buffering=..., encoding: Literal["utf-8", "utf8", "UTF-8", "utf_8", "utf-8-sig", "ascii", "latin-1"] | None = ..., errors=..., newline=...) -> TextIOWrapper:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").open()
    @overload
    def open(self, mode: Literal["rb"], buffering=..., encoding=..., errors=..., newline=...) -> BufferedReader:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").open()
    @overload
    def open(self, mode: Literal["wb", "ab", "xb"], buffering=..., encoding=..., errors=..., newline=...) -> BufferedWriter:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").open()
    @overload
    def open(self, mode: Literal["rb+", "r+b", "wb+", "w+b", "ab+", "a+b"], buffering=..., encoding=..., errors=..., newline=...) -> BufferedRandom:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").open()
    @overload
    def open(self, mode: object = ..., buffering=..., encoding=..., errors=..., newline=...) -> IO[Any]:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").open()
        raise ValueError  # witness: import pathlib; pathlib.Path("a").open("q")
        raise LookupError  # witness: import pathlib; pathlib.Path("a").touch(); pathlib.Path("a").open(encoding="no-such-codec")
    def read_bytes(self) -> bytes:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").read_bytes()
    @overload
    def read_text(self, encoding: Literal["utf-8", "utf8", "UTF-8", "utf_8", "utf-8-sig", "ascii"] | None, errors: Literal["replace", "ignore", "backslashreplace", "surrogateescape"]) -> str:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").read_text("utf-8", "ignore")
    @overload
    def read_text(self, encoding: Literal["utf-8", "utf8", "UTF-8", "utf_8", "utf-8-sig", "ascii"] | None = ..., *, errors: Literal["replace", "ignore", "backslashreplace", "surrogateescape"]) -> str:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").read_text(errors="ignore")
    @overload
    def read_text(self, encoding: Literal["utf-8", "utf8", "UTF-8", "utf_8", "utf-8-sig", "ascii"] | None = ..., errors=...) -> str:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").read_text()
        raise UnicodeDecodeError  # witness: import pathlib; pathlib.Path("a").write_bytes(b"\xff"); pathlib.Path("a").read_text("utf-8")
    @overload
    def read_text(self, encoding: object, errors=...) -> str:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").read_text()
        raise UnicodeDecodeError  # witness: import pathlib; pathlib.Path("a").write_bytes(b"\xff"); pathlib.Path("a").read_text("utf-8")
        raise LookupError  # witness: import pathlib; pathlib.Path("a").touch(); pathlib.Path("a").read_text(encoding="no-such-codec")
    def write_bytes(self, data) -> int:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").write_bytes(b"")
    @overload
    def write_text(self, data, encoding: Literal["utf-8", "utf8", "UTF-8", "utf_8", "ascii"] | None = ..., errors=..., newline=...) -> int:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").write_text("")
        raise UnicodeEncodeError  # witness: import pathlib; pathlib.Path("a").write_text("\udc80", "utf-8")
    @overload
    def write_text(self, data, encoding: object, errors=..., newline=...) -> int:
        raise OSError  # witness: import pathlib; pathlib.Path("no/such").write_text("")
        raise UnicodeEncodeError  # witness: import pathlib; pathlib.Path("a").write_text("\udc80", "utf-8")
        raise LookupError  # witness: import pathlib; pathlib.Path("a").write_text("", encoding="no-such-codec")
    def __enter__(self) -> Self: ...
    def __exit__(self, t, v, tb) -> None: ...
    if sys.version_info >= (3, 12):
        def walk(self, top_down=..., on_error=..., follow_symlinks=...) -> Iterator[tuple[Self, list[str], list[str]]]:
            on_error()
        def is_junction(self) -> bool: ...
class PosixPath(Path, PurePosixPath): ...
class WindowsPath(Path, PureWindowsPath): ...
