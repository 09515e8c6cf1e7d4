from typing import Any, Self
from _io import BufferedRandom as BufferedRandom
from _io import BufferedReader as BufferedReader
from _io import BufferedRWPair as BufferedRWPair
from _io import BufferedWriter as BufferedWriter
from _io import BytesIO as BytesIO
from _io import FileIO as FileIO
from _io import IncrementalNewlineDecoder as IncrementalNewlineDecoder
from _io import StringIO as StringIO
from _io import TextIOWrapper as TextIOWrapper
from _io import text_encoding as text_encoding
from builtins import BlockingIOError as BlockingIOError
from builtins import open as open


class UnsupportedOperation(OSError, ValueError): ...

class IOBase:
    def close(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase.close
    @property
    def closed(self) -> bool: ...
    def fileno(self) -> int:
        raise OSError  # witness: import io; io.BytesIO().fileno()
    def flush(self) -> None:
        raise OSError  # witness: f = open("/dev/full", "w"); f.write("a"); f.flush()
    def isatty(self) -> bool: ...
    def readable(self) -> bool: ...
    def seekable(self) -> bool: ...
    def writable(self) -> bool: ...
    def readline(self, size=..., /) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase.readline
    def readlines(self, hint=..., /) -> list[bytes]:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase.readlines
    def seek(self, offset, whence=..., /) -> int:
        raise OSError  # witness: import io; io.RawIOBase().seek(0)
    def tell(self) -> int:
        raise OSError  # witness: import io; io.RawIOBase().seek(0)
    def truncate(self, *args, **kwargs) -> int:
        raise OSError  # witness: import io; io.RawIOBase().seek(0)
    def writelines(self, lines, /) -> None:
        raise OSError  # witness: open("/dev/null").writelines(["a"])
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase.close
    def __iter__(self) -> Self: ...
    def __next__(self) -> bytes:
        raise StopIteration  # witness: import io; next(io.BytesIO())
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.IOBase.readline
    def __del__(self) -> None: ...

class RawIOBase(IOBase):
    def read(self, size=..., /) -> bytes | None:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.RawIOBase.read
    def readall(self) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.RawIOBase.readall
    def readinto(self, b, /) -> int | None: ...
    def write(self, b, /) -> int | None: ...

class BufferedIOBase(IOBase):
    def detach(self) -> Any:
        raise UnsupportedOperation  # witness: import io; io.BytesIO().detach()
    def read(self, *args, **kwargs) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedIOBase.read
    def read1(self, *args, **kwargs) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedIOBase.read
    def readinto(self, buffer, /) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedIOBase.readinto
    def readinto1(self, buffer, /) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedIOBase.readinto
    def write(self, *args, **kwargs) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedIOBase.readinto

class TextIOBase(IOBase):
    encoding: str
    errors: str | None
    newlines: Any
    def detach(self, *args, **kwargs) -> Any:
        raise UnsupportedOperation  # witness: import io; io.StringIO().detach()
    def read(self, *args, **kwargs) -> str:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.read
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.read
    def readline(self, *args, **kwargs) -> str:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.read
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.read
    def write(self, *args, **kwargs) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.write
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.write
    def __next__(self) -> str:
        raise StopIteration  # witness: import io; next(io.StringIO())
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.readline
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/io.html#io.TextIOBase.readline
def open_code(path) -> BufferedReader:
    raise OSError  # witness: import io; io.open_code("no/such")
DEFAULT_BUFFER_SIZE: int
SEEK_SET: int
SEEK_CUR: int
SEEK_END: int
