from typing import Any, AnyStr, Generic, IO, Iterator, Literal, Self, overload, type_check_only
from _io import BufferedRandom


class _TemporaryFileWrapper:
    file: Any
    name: str
    delete: bool
    def __enter__(self) -> Self: ...
    def __exit__(self, exc, value, tb) -> bool | None:
        raise OSError  # witness: import tempfile; f = tempfile.NamedTemporaryFile(); import os; os.close(f.fileno()); f.__exit__(None, None, None)
    def __iter__(self) -> Iterator[Any]:
        raise OSError  # witness: import tempfile; import os; f = tempfile.NamedTemporaryFile(); os.close(f.fileno()); f.read()
        raise UnicodeDecodeError  # witness: import tempfile; f = tempfile.NamedTemporaryFile("w+", encoding="utf-8"); f.buffer.write(b"\xff"); f.seek(0); f.read()
    def close(self) -> None:
        raise OSError  # witness: import tempfile; import os; f = tempfile.NamedTemporaryFile(); os.close(f.fileno()); f.close()
    def __getattr__(self, name) -> Any: ...
    @type_check_only
    def read(self, n=..., /) -> Any:
        raise OSError  # witness: import os, tempfile; f = tempfile.NamedTemporaryFile(); os.close(f.fileno()); f.read()
        raise UnicodeDecodeError  # witness: import tempfile; f = tempfile.NamedTemporaryFile("w+", encoding="utf-8"); f.buffer.write(b"\xff"); f.seek(0); f.read()
    @type_check_only
    def write(self, s, /) -> int:
        raise OSError  # witness: import os, tempfile; f = tempfile.NamedTemporaryFile(buffering=0); os.close(f.fileno()); f.write(b"a")
        raise UnicodeEncodeError  # witness: import tempfile; tempfile.NamedTemporaryFile("w", encoding="ascii").write("\xe9")
    @type_check_only
    def flush(self) -> None:
        raise OSError  # witness: import os, tempfile; f = tempfile.NamedTemporaryFile(); f.write(b"a"); os.close(f.fileno()); f.flush()
    @type_check_only
    def seek(self, offset, whence=..., /) -> int:
        raise OSError  # witness: import os, tempfile; f = tempfile.NamedTemporaryFile(); os.close(f.fileno()); f.seek(1, 2)
        raise ValueError  # witness: import tempfile; tempfile.NamedTemporaryFile("w").seek(-1)
    @type_check_only
    def tell(self) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase.tell
    @type_check_only
    def fileno(self) -> int: ...

class SpooledTemporaryFile:
    def __init__(self, max_size=..., mode=..., buffering=..., encoding=..., newline=..., suffix=..., prefix=..., dir=..., *, errors=...) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/tempfile.html#tempfile.SpooledTemporaryFile
        raise LookupError  # witness: import tempfile; tempfile.SpooledTemporaryFile(mode="w", encoding="no-such-codec")
    def read(self, *args) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.read
    def read1(self, *args) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.read
    def readline(self, *args) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.read
    def readlines(self, *args) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.read
    def write(self, s) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase
        raise UnicodeEncodeError  # witness: import tempfile; tempfile.SpooledTemporaryFile(mode="w", encoding="ascii").write("\xe9")
    def writelines(self, iterable) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase
        raise UnicodeEncodeError  # witness: import tempfile; tempfile.SpooledTemporaryFile(mode="w", encoding="ascii").write("\xe9")
    def seek(self, *args) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase.seek
        raise ValueError  # witness: import tempfile; tempfile.SpooledTemporaryFile().seek(-1)
    def truncate(self, size=...) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase.seek
        raise ValueError  # witness: import tempfile; tempfile.SpooledTemporaryFile().seek(-1)
    def rollover(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/tempfile.html#tempfile.SpooledTemporaryFile
    def flush(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/tempfile.html#tempfile.SpooledTemporaryFile
    def close(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/tempfile.html#tempfile.SpooledTemporaryFile
    def fileno(self) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/tempfile.html#tempfile.SpooledTemporaryFile
    def __enter__(self) -> Self: ...
    def __exit__(self, exc, value, tb) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/tempfile.html#tempfile.SpooledTemporaryFile
    def __iter__(self): ...
    closed: Any
    encoding: Any
    errors: Any
    def isatty(self): ...
    mode: Any
    name: Any
    newlines: Any
    def readable(self): ...
    def readinto(self, b): ...
    def readinto1(self, b): ...
    def seekable(self): ...
    def tell(self): ...
    def writable(self): ...
    def detach(self): ...

class TemporaryDirectory(Generic[AnyStr]):
    name: AnyStr
    def __init__(self, suffix=..., prefix=..., dir=..., ignore_cleanup_errors=...) -> None:
        raise OSError  # witness: import tempfile; tempfile.TemporaryDirectory(dir="no/such")
    def cleanup(self) -> None:
        raise OSError  # witness: import tempfile; import os, shutil; d = tempfile.TemporaryDirectory(); os.rmdir(d.name); open(d.name, "w").close(); d.cleanup()
    def __enter__(self) -> AnyStr: ...
    def __exit__(self, exc, value, tb) -> None:
        raise OSError  # witness: import tempfile; import os, shutil; d = tempfile.TemporaryDirectory(); os.rmdir(d.name); open(d.name, "w").close(); d.cleanup()
def NamedTemporaryFile(mode=..., buffering=..., encoding=..., newline=..., suffix=..., prefix=..., dir=..., delete=..., *, errors=...) -> _TemporaryFileWrapper:
    raise OSError  # witness: import tempfile; tempfile.NamedTemporaryFile(dir="no/such")
    raise ValueError  # witness: import tempfile; tempfile.NamedTemporaryFile("q")
    raise LookupError  # witness: import tempfile; tempfile.NamedTemporaryFile("w", encoding="no-such-codec")
@overload
def TemporaryFile(mode: Literal["w+b"] = ..., *args, **kwargs) -> BufferedRandom:
    raise OSError  # witness: import tempfile; tempfile.TemporaryFile(dir="no/such")
@overload
def TemporaryFile(mode: object, *args, **kwargs) -> IO[Any]:
    raise OSError  # witness: import tempfile; tempfile.TemporaryFile(dir="no/such")
    raise ValueError  # witness: import tempfile; tempfile.TemporaryFile("q")
    raise LookupError  # witness: import tempfile; tempfile.TemporaryFile("w", encoding="no-such-codec")
def mkstemp(suffix=..., prefix=..., dir=..., text=...) -> tuple[int, str]:
    raise OSError  # witness: import tempfile; tempfile.mkstemp(dir="no/such")
def mkdtemp(suffix=..., prefix=..., dir=...) -> str:
    raise OSError  # witness: import tempfile; tempfile.mkdtemp(dir="no/such")
def mktemp(suffix=..., prefix=..., dir=...) -> str:
    raise OSError  # documented: https://docs.python.org/3/library/tempfile.html#tempfile.mktemp
def gettempdir() -> str:
    raise OSError  # documented: https://docs.python.org/3/library/tempfile.html#tempfile.gettempdir
def gettempprefix() -> str:
    raise OSError  # documented: https://docs.python.org/3/library/tempfile.html#tempfile.gettempdir
def gettempdirb() -> bytes:
    raise OSError  # documented: https://docs.python.org/3/library/tempfile.html#tempfile.gettempdir
def gettempprefixb() -> bytes:
    raise OSError  # documented: https://docs.python.org/3/library/tempfile.html#tempfile.gettempdir
tempdir: str | None
TMP_MAX: int
