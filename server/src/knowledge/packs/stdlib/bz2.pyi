from typing import Any, Self
from _bz2 import BZ2Compressor as BZ2Compressor, BZ2Decompressor as BZ2Decompressor


class BZ2File:
    def __init__(self, filename, mode=..., *, compresslevel=...) -> None:
        raise OSError  # witness: import bz2; bz2.BZ2File("no/such")
        raise ValueError  # witness: import bz2; bz2.BZ2File("a", "q")
    def read(self, size=...) -> Any:
        raise OSError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO(b"xxxxxx")).read()
        raise EOFError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO(bz2.compress(b"abc")[:-4])).read()
    def read1(self, size=...) -> Any:
        raise OSError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO(b"xxxxxx")).read()
        raise EOFError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO(bz2.compress(b"abc")[:-4])).read()
    def readline(self, size=...) -> Any:
        raise OSError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO(b"xxxxxx")).read()
        raise EOFError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO(bz2.compress(b"abc")[:-4])).read()
    def peek(self, n=...) -> Any:
        raise OSError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO(b"xxxxxx")).read()
        raise EOFError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO(bz2.compress(b"abc")[:-4])).read()
    def readlines(self, size=...) -> Any:
        raise OSError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO(b"xxxxxx")).read()
        raise EOFError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO(bz2.compress(b"abc")[:-4])).read()
    def readinto(self, b) -> Any:
        raise OSError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO(b"xxxxxx")).read()
        raise EOFError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO(bz2.compress(b"abc")[:-4])).read()
    def write(self, data) -> Any:
        raise OSError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO()).write(b"a")
    def writelines(self, seq) -> Any:
        raise OSError  # witness: import bz2; import io; bz2.BZ2File(io.BytesIO()).write(b"a")
    def seek(self, offset, whence=...) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/bz2.html#bz2.BZ2File
        raise EOFError  # documented: https://docs.python.org/3/library/bz2.html#bz2.BZ2File
    def tell(self) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/bz2.html#bz2.BZ2File
        raise EOFError  # documented: https://docs.python.org/3/library/bz2.html#bz2.BZ2File
    def close(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/bz2.html#bz2.BZ2File
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/bz2.html#bz2.BZ2File
    closed: Any
    def fileno(self): ...
    def seekable(self): ...
    def readable(self): ...
    def writable(self): ...
def open(filename, mode=..., compresslevel=..., encoding=..., errors=..., newline=...) -> Any:
    raise OSError  # witness: import bz2; bz2.open("no/such")
    raise ValueError  # witness: import bz2; bz2.open("a", "q")
    raise LookupError  # witness: import bz2; bz2.open("a", "wt", encoding="no-such-codec")
def compress(data, compresslevel=...) -> bytes:
    raise ValueError  # witness: import bz2; bz2.compress(b"", 99)
def decompress(data) -> bytes:
    raise OSError  # witness: import bz2; bz2.decompress(b"xxxxxx")
    raise ValueError  # witness: import bz2; bz2.decompress(bz2.compress(b"abc")[:-4])
