from typing import Any, Self
from _lzma import LZMAError as LZMAError, LZMACompressor as LZMACompressor, LZMADecompressor as LZMADecompressor, is_check_supported as is_check_supported


class LZMAFile:
    def __init__(self, filename=..., mode=..., *, format=..., check=..., preset=..., filters=...) -> None:
        raise OSError  # witness: import lzma; lzma.LZMAFile("no/such")
        raise ValueError  # witness: import lzma; lzma.LZMAFile("a", "q")
        raise LZMAError  # witness: import lzma; lzma.LZMAFile("a", "w", filters=[])
    def read(self, size=...) -> Any:
        raise LZMAError  # witness: import lzma; import io; lzma.LZMAFile(io.BytesIO(b"xxxxxx")).read()
        raise EOFError  # witness: import lzma; import io; lzma.LZMAFile(io.BytesIO(lzma.compress(b"abc")[:-4])).read()
        raise OSError  # documented: https://docs.python.org/3/library/lzma.html#lzma.LZMAFile
    def read1(self, size=...) -> Any:
        raise LZMAError  # witness: import lzma; import io; lzma.LZMAFile(io.BytesIO(b"xxxxxx")).read()
        raise EOFError  # witness: import lzma; import io; lzma.LZMAFile(io.BytesIO(lzma.compress(b"abc")[:-4])).read()
        raise OSError  # documented: https://docs.python.org/3/library/lzma.html#lzma.LZMAFile
    def readline(self, size=...) -> Any:
        raise LZMAError  # witness: import lzma; import io; lzma.LZMAFile(io.BytesIO(b"xxxxxx")).read()
        raise EOFError  # witness: import lzma; import io; lzma.LZMAFile(io.BytesIO(lzma.compress(b"abc")[:-4])).read()
        raise OSError  # documented: https://docs.python.org/3/library/lzma.html#lzma.LZMAFile
    def peek(self, size=...) -> Any:
        raise LZMAError  # witness: import lzma; import io; lzma.LZMAFile(io.BytesIO(b"xxxxxx")).read()
        raise EOFError  # witness: import lzma; import io; lzma.LZMAFile(io.BytesIO(lzma.compress(b"abc")[:-4])).read()
        raise OSError  # documented: https://docs.python.org/3/library/lzma.html#lzma.LZMAFile
    def write(self, data) -> Any:
        raise OSError  # witness: import lzma; import io; lzma.LZMAFile(io.BytesIO()).write(b"a")
    def seek(self, offset, whence=...) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/lzma.html#lzma.LZMAFile
        raise EOFError  # documented: https://docs.python.org/3/library/lzma.html#lzma.LZMAFile
        raise LZMAError  # documented: https://docs.python.org/3/library/lzma.html#lzma.LZMAFile
    def tell(self) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/lzma.html#lzma.LZMAFile
        raise EOFError  # documented: https://docs.python.org/3/library/lzma.html#lzma.LZMAFile
        raise LZMAError  # documented: https://docs.python.org/3/library/lzma.html#lzma.LZMAFile
    def close(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/lzma.html#lzma.LZMAFile
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/lzma.html#lzma.LZMAFile
    closed: Any
    def fileno(self): ...
    def seekable(self): ...
    def readable(self): ...
    def writable(self): ...
def open(filename, mode=..., *, format=..., check=..., preset=..., filters=..., encoding=..., errors=..., newline=...) -> Any:
    raise OSError  # witness: import lzma; lzma.open("no/such")
    raise ValueError  # witness: import lzma; lzma.open("a", "q")
    raise LookupError  # witness: import lzma; lzma.open("a", "wt", encoding="no-such-codec")
def compress(data, format=..., check=..., preset=..., filters=...) -> bytes:
    raise LZMAError  # witness: import lzma; lzma.compress(b"", preset=99)
def decompress(data, format=..., memlimit=..., filters=...) -> bytes:
    raise LZMAError  # witness: import lzma; lzma.decompress(b"xxxxxx")
