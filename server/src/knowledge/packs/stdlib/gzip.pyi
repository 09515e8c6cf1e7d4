from typing import Literal, Self, overload, type_check_only
from _io import TextIOWrapper
import zlib


class BadGzipFile(OSError): ...

class GzipFile:
    def __init__(self, filename=..., mode=..., compresslevel=..., fileobj=..., mtime=...) -> None:
        raise OSError  # witness: import gzip; gzip.GzipFile("no/such")
        raise ValueError  # witness: import gzip; gzip.GzipFile("a", "q")
    name: str
    mode: int
    mtime: int | None
    def read(self, size=...) -> bytes:
        raise OSError  # witness: import gzip; gzip.decompress(b"x")
        raise EOFError  # witness: import gzip; gzip.decompress(gzip.compress(b"abc")[:-4])
        raise zlib.error  # witness: import gzip; gzip.decompress(gzip.compress(b"")[:10] + b"x" * 20)
    def read1(self, size=...) -> bytes:
        raise OSError  # witness: import gzip; gzip.decompress(b"x")
        raise EOFError  # witness: import gzip; gzip.decompress(gzip.compress(b"abc")[:-4])
        raise zlib.error  # witness: import gzip; gzip.decompress(gzip.compress(b"")[:10] + b"x" * 20)
    def peek(self, n) -> bytes:
        raise OSError  # witness: import gzip; gzip.decompress(b"x")
        raise EOFError  # witness: import gzip; gzip.decompress(gzip.compress(b"abc")[:-4])
        raise zlib.error  # witness: import gzip; gzip.decompress(gzip.compress(b"")[:10] + b"x" * 20)
    def readline(self, size=...) -> bytes:
        raise OSError  # witness: import gzip; gzip.decompress(b"x")
        raise EOFError  # witness: import gzip; gzip.decompress(gzip.compress(b"abc")[:-4])
        raise zlib.error  # witness: import gzip; gzip.decompress(gzip.compress(b"")[:10] + b"x" * 20)
    def readinto(self, buffer, /) -> int:
        raise OSError  # witness: import gzip; gzip.decompress(b"x")
        raise EOFError  # witness: import gzip; gzip.decompress(gzip.compress(b"abc")[:-4])
        raise zlib.error  # witness: import gzip; gzip.decompress(gzip.compress(b"")[:10] + b"x" * 20)
    def readlines(self, hint=...) -> list[bytes]:
        raise OSError  # witness: import gzip; gzip.decompress(b"x")
        raise EOFError  # witness: import gzip; gzip.decompress(gzip.compress(b"abc")[:-4])
        raise zlib.error  # witness: import gzip; gzip.decompress(gzip.compress(b"")[:10] + b"x" * 20)
    def write(self, data) -> int:
        raise OSError  # witness: import gzip; import io; gzip.GzipFile(fileobj=io.BytesIO(), mode="r").write(b"a")
    def flush(self, zlib_mode=...) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/gzip.html#gzip.GzipFile
    def close(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/gzip.html#gzip.GzipFile
    def seek(self, offset, whence=...) -> int:
        raise OSError  # witness: import gzip; import io; gzip.GzipFile(fileobj=io.BytesIO(), mode="w").seek(-1)
        raise EOFError  # documented: https://docs.python.org/3/library/gzip.html#gzip.GzipFile
    def tell(self) -> int:
        raise OSError  # witness: import gzip; import io; gzip.GzipFile(fileobj=io.BytesIO(), mode="w").seek(-1)
        raise EOFError  # documented: https://docs.python.org/3/library/gzip.html#gzip.GzipFile
    def fileno(self) -> int:
        raise OSError  # witness: import gzip; import io; gzip.GzipFile(fileobj=io.BytesIO()).fileno()
    def rewind(self) -> None:
        raise OSError  # witness: import gzip; import io; gzip.GzipFile(fileobj=io.BytesIO(), mode="w").rewind()
    def readable(self) -> bool: ...
    def writable(self) -> bool: ...
    def seekable(self) -> bool: ...
    @property
    def closed(self) -> bool: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/gzip.html#gzip.GzipFile
    def __iter__(self) -> Self: ...
    def __next__(self) -> bytes:
        raise StopIteration  # witness: import gzip, io; next(gzip.GzipFile(fileobj=io.BytesIO()))
        raise OSError  # witness: import gzip, io; next(gzip.GzipFile(fileobj=io.BytesIO(b"xxxxxxxxxx")))
        raise EOFError  # witness: import gzip, io; next(gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b"abc")[:-4])))
        raise zlib.error  # documented: https://docs.python.org/3/library/gzip.html#gzip.GzipFile
@type_check_only
class GzipText(TextIOWrapper):
    def read(self, size=...) -> str:
        raise OSError  # witness: import gzip, io; gzip.open(io.BytesIO(b"xxxxxxxxxx"), "rt").read()
        raise UnicodeDecodeError  # witness: import gzip, io; gzip.open(io.BytesIO(gzip.compress(b"\xff")), "rt", encoding="utf-8").read()
        raise EOFError  # witness: import gzip, io; gzip.open(io.BytesIO(gzip.compress(b"abc")[:-4]), "rt").read()
        raise zlib.error  # witness: import gzip, io; gzip.open(io.BytesIO(gzip.compress(b"")[:10] + b"x" * 20), "rt").read()
    def readline(self, size=...) -> str:
        raise OSError  # witness: import gzip, io; gzip.open(io.BytesIO(b"xxxxxxxxxx"), "rt").readline()
        raise UnicodeDecodeError  # witness: import gzip, io; gzip.open(io.BytesIO(gzip.compress(b"\xff")), "rt", encoding="utf-8").readline()
        raise EOFError  # witness: import gzip, io; gzip.open(io.BytesIO(gzip.compress(b"abc")[:-4]), "rt").readline()
        raise zlib.error  # witness: import gzip, io; gzip.open(io.BytesIO(gzip.compress(b"")[:10] + b"x" * 20), "rt").readline()
    def readlines(self, hint=...) -> list[str]:
        raise OSError  # witness: import gzip, io; gzip.open(io.BytesIO(b"xxxxxxxxxx"), "rt").readlines()
        raise UnicodeDecodeError  # witness: import gzip, io; gzip.open(io.BytesIO(gzip.compress(b"\xff")), "rt", encoding="utf-8").readlines()
        raise EOFError  # witness: import gzip, io; gzip.open(io.BytesIO(gzip.compress(b"abc")[:-4]), "rt").readlines()
        raise zlib.error  # witness: import gzip, io; gzip.open(io.BytesIO(gzip.compress(b"")[:10] + b"x" * 20), "rt").readlines()
    def __next__(self) -> str:
        raise StopIteration  # witness: import gzip, io; next(gzip.open(io.BytesIO(gzip.compress(b"")), "rt"))
        raise OSError  # witness: import gzip, io; gzip.open(io.BytesIO(b"xxxxxxxxxx"), "rt").__next__()
        raise UnicodeDecodeError  # witness: import gzip, io; gzip.open(io.BytesIO(gzip.compress(b"\xff")), "rt", encoding="utf-8").__next__()
        raise EOFError  # witness: import gzip, io; gzip.open(io.BytesIO(gzip.compress(b"abc")[:-4]), "rt").__next__()
        raise zlib.error  # witness: import gzip, io; gzip.open(io.BytesIO(gzip.compress(b"")[:10] + b"x" * 20), "rt").__next__()
    def __iter__(self) -> Self: ...
    def __enter__(self) -> Self: ...
@overload
def open(filename, mode: Literal["rt", "wt", "at", "xt"], compresslevel=..., encoding=..., errors=..., newline=...) -> GzipText:
    raise OSError  # witness: import gzip; gzip.open("no/such")
    raise ValueError  # witness: import gzip; gzip.open("a", "q")
    raise LookupError  # witness: import gzip; gzip.open("a", "wt", encoding="no-such-codec")
@overload
def open(filename, mode: object = ..., compresslevel=..., encoding=..., errors=..., newline=...) -> GzipFile:
    raise OSError  # witness: import gzip; gzip.open("no/such")
    raise ValueError  # witness: import gzip; gzip.open("a", "q")
    raise LookupError  # witness: import gzip; gzip.open("a", "wt", encoding="no-such-codec")
def compress(data, compresslevel=..., *, mtime=...) -> bytes:
    raise zlib.error  # witness: import gzip; import zlib; gzip.compress(b"", 99)
def decompress(data) -> bytes:
    raise OSError  # witness: import gzip; gzip.decompress(b"xxxxxxx")
    raise EOFError  # witness: import gzip; gzip.decompress(gzip.compress(b"abc")[:-4])
    raise zlib.error  # documented: https://docs.python.org/3/library/gzip.html#gzip.decompress
FCOMMENT: int
FEXTRA: int
FHCRC: int
FNAME: int
FTEXT: int
READ: int
WRITE: int
