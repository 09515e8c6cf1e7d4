from typing import Any, Literal, Self, overload
from io import BufferedIOBase, RawIOBase, TextIOBase, UnsupportedOperation


class FileIO(RawIOBase):
    def __init__(self, *args, **kwargs) -> None:
        raise OSError  # witness: import io; io.FileIO("no/such")
    name: Any
    mode: Any
    closefd: bool
    def read(self, size=..., /) -> bytes | None:
        raise OSError  # witness: import io; io.FileIO("/dev/null", "w").read()
    def readall(self) -> bytes:
        raise OSError  # witness: import io; io.FileIO("/dev/null", "w").readall()
    def readinto(self, buffer, /) -> int | None:
        raise OSError  # witness: import io; io.FileIO("/dev/null", "w").readinto(bytearray(1))
    def write(self, b, /) -> int | None:
        raise OSError  # witness: import io; io.FileIO("/dev/full", "w").write(b"a")
    def seek(self, pos, whence=..., /) -> int:
        raise OSError  # witness: import io; import os; io.FileIO(os.pipe()[0]).seek(0)
    def tell(self) -> int:
        raise OSError  # witness: import io; import os; io.FileIO(os.pipe()[0]).seek(0)
    def truncate(self, size=..., /) -> int:
        raise OSError  # witness: import io; import os; io.FileIO(os.pipe()[0]).seek(0)
    def close(self) -> None:
        raise OSError  # witness: import io; import os; f = io.FileIO("/dev/null"); os.close(f.fileno()); f.close()
    def isatty(self) -> bool: ...
    def readable(self) -> bool: ...
    def seekable(self) -> bool: ...
    def writable(self) -> bool: ...
    def fileno(self) -> int:
        raise ValueError  # witness: import io; f = io.FileIO("/dev/null"); f.close(); f.fileno()

class BytesIO(BufferedIOBase):
    def __init__(self, initial_bytes=...) -> None: ...
    def read(self, size=..., /) -> bytes: ...
    def read1(self, size=..., /) -> bytes: ...
    def readline(self, size=..., /) -> bytes: ...
    def getvalue(self) -> bytes: ...
    def readlines(self, size=..., /) -> list[bytes]: ...
    def getbuffer(self) -> memoryview: ...
    def readinto(self, buffer, /) -> int: ...
    def tell(self) -> int: ...
    def truncate(self, size=..., /) -> int: ...
    def write(self, b, /) -> int: ...
    def seek(self, pos, whence=..., /) -> int:
        raise ValueError  # witness: import io; io.BytesIO().seek(-1)
    def writelines(self, lines, /) -> None: ...
    def close(self) -> None: ...
    def flush(self) -> None: ...
    def isatty(self) -> bool: ...
    def readable(self) -> bool: ...
    def seekable(self) -> bool: ...
    def writable(self) -> bool: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> bytes:
        raise StopIteration  # witness: import io; next(io.BytesIO())

class StringIO(TextIOBase):
    def __init__(self, initial_value=..., newline=...) -> None: ...
    def read(self, size=..., /) -> str: ...
    def readline(self, size=..., /) -> str: ...
    def getvalue(self) -> str: ...
    def tell(self) -> int: ...
    def truncate(self, pos=..., /) -> int: ...
    def write(self, s, /) -> int: ...
    def seek(self, pos, whence=..., /) -> int:
        raise ValueError  # witness: import io; io.StringIO().seek(-1)
        raise OSError  # witness: import io; io.StringIO().seek(1, 1)
    def readlines(self, hint=...) -> list[str]: ...
    def writelines(self, lines) -> None: ...
    def close(self) -> None: ...
    def flush(self) -> None: ...
    def isatty(self) -> bool: ...
    def readable(self) -> bool: ...
    def seekable(self) -> bool: ...
    def writable(self) -> bool: ...
    line_buffering: bool
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> str:
        raise StopIteration  # witness: import io; next(io.StringIO())

class BufferedReader(BufferedIOBase):
    def __init__(self, raw, buffer_size=...) -> None:
        raise OSError  # witness: import io; io.BufferedReader(io.FileIO("/dev/null", "w"))
    raw: RawIOBase
    name: Any
    mode: Any
    def peek(self, size=..., /) -> bytes:
        raise OSError  # witness: import os; r, w = os.pipe(); f = open(r, "rb"); os.close(r); f.peek()
    def read(self, size=..., /) -> bytes:
        raise OSError  # witness: import os; r, w = os.pipe(); f = open(r, "rb"); os.close(r); f.read()
    def read1(self, size=..., /) -> bytes:
        raise OSError  # witness: import os; r, w = os.pipe(); f = open(r, "rb"); os.close(r); f.read()
    def readline(self, size=..., /) -> bytes:
        raise OSError  # witness: import os; r, w = os.pipe(); f = open(r, "rb"); os.close(r); f.readline()
    def readlines(self, hint=...) -> list[bytes]:
        raise OSError  # witness: import os; r, w = os.pipe(); f = open(r, "rb"); os.close(r); f.readlines()
    def readinto(self, buffer, /) -> int:
        raise OSError  # witness: import os; r, w = os.pipe(); f = open(r, "rb"); os.close(r); f.readinto(bytearray(1))
    def readinto1(self, buffer, /) -> int:
        raise OSError  # witness: import os; r, w = os.pipe(); f = open(r, "rb"); os.close(r); f.readinto(bytearray(1))
    def write(self, b) -> int:
        raise OSError  # witness: open("/dev/null", "rb").write(b"a")
    def seek(self, target, whence=..., /) -> int:
        raise OSError  # witness: import os; open(os.pipe()[0], "rb").seek(0)
    def tell(self, *args, **kwargs) -> int:
        raise OSError  # witness: import os; open(os.pipe()[0], "rb").seek(0)
    def truncate(self, pos=..., /) -> int:
        raise OSError  # witness: import os; open(os.pipe()[0], "rb").seek(0)
    def close(self, *args, **kwargs) -> None:
        raise OSError  # witness: import os; f = open("/dev/null", "rb"); os.close(f.fileno()); f.close()
    def flush(self, *args, **kwargs) -> None:
        raise OSError  # witness: import os; f = open("/dev/null", "rb"); os.close(f.fileno()); f.close()
    def detach(self, *args, **kwargs) -> RawIOBase: ...
    def fileno(self, *args, **kwargs) -> int:
        raise ValueError  # witness: import io; f = open("/dev/null", "rb"); f.close(); f.fileno()
    def isatty(self, *args, **kwargs) -> bool: ...
    def readable(self, *args, **kwargs) -> bool: ...
    def seekable(self, *args, **kwargs) -> bool: ...
    def writable(self) -> bool: ...
    def __next__(self) -> bytes:
        raise StopIteration  # witness: next(open("/dev/null", "rb"))
        raise OSError  # witness: import os; r, w = os.pipe(); f = open(r, "rb"); os.close(r); next(f)

class BufferedWriter(BufferedIOBase):
    def __init__(self, raw, buffer_size=...) -> None:
        raise OSError  # witness: import io; io.BufferedWriter(io.FileIO("/dev/null"))
    raw: RawIOBase
    name: Any
    mode: Any
    def write(self, buffer, /) -> int:
        raise OSError  # witness: open("/dev/full", "wb").write(b"a" * 100000)
    def writelines(self, lines) -> None:
        raise OSError  # witness: open("/dev/full", "wb").writelines([b"a" * 100000])
    def flush(self, *args, **kwargs) -> None:
        raise OSError  # witness: f = open("/dev/full", "wb"); f.write(b"a"); f.flush()
    def close(self, *args, **kwargs) -> None:
        raise OSError  # witness: f = open("/dev/full", "wb"); f.write(b"a"); f.close()
    def seek(self, target, whence=..., /) -> int:
        raise OSError  # witness: import os; open(os.pipe()[1], "wb").seek(0)
    def tell(self, *args, **kwargs) -> int:
        raise OSError  # witness: import os; open(os.pipe()[1], "wb").seek(0)
    def truncate(self, pos=..., /) -> int:
        raise OSError  # witness: import os; open(os.pipe()[1], "wb").seek(0)
    def detach(self, *args, **kwargs) -> RawIOBase:
        raise OSError  # witness: f = open("/dev/full", "wb"); f.write(b"a"); f.detach()
    def fileno(self, *args, **kwargs) -> int:
        raise ValueError  # witness: import io; f = open("/dev/null", "wb"); f.close(); f.fileno()
    def isatty(self, *args, **kwargs) -> bool: ...
    def readable(self) -> bool: ...
    def seekable(self, *args, **kwargs) -> bool: ...
    def writable(self, *args, **kwargs) -> bool: ...
    def __exit__(self, *args) -> None:
        raise OSError  # witness: f = open("/dev/full", "wb"); f.write(b"a"); f.__exit__(None, None, None)

class BufferedRandom(BufferedIOBase):
    def __init__(self, raw, buffer_size=...) -> None:
        raise OSError  # witness: import io; import os; io.BufferedRandom(io.FileIO(os.pipe()[0]))
    raw: RawIOBase
    name: Any
    mode: Any
    def peek(self, size=..., /) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedReader.read
    def read(self, size=..., /) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedReader.read
    def read1(self, size=..., /) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedReader.read
    def readline(self, size=..., /) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedReader.read
    def readinto(self, buffer, /) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedRandom
    def readinto1(self, buffer, /) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedRandom
    def write(self, buffer, /) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedRandom
    def seek(self, target, whence=..., /) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedRandom
    def tell(self, *args, **kwargs) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedRandom
    def truncate(self, pos=..., /) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedRandom
    def close(self, *args, **kwargs) -> None:
        raise OSError  # witness: f = open("/dev/full", "wb", 4); f.write(b"a"); f.flush()
    def flush(self, *args, **kwargs) -> None:
        raise OSError  # witness: f = open("/dev/full", "wb", 4); f.write(b"a"); f.flush()
    def detach(self, *args, **kwargs) -> RawIOBase:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedIOBase.detach
    def fileno(self, *args, **kwargs) -> int:
        raise ValueError  # witness: import tempfile; f = tempfile.TemporaryFile(); f.close(); f.fileno()
    def isatty(self, *args, **kwargs) -> bool: ...
    def readable(self, *args, **kwargs) -> bool: ...
    def seekable(self, *args, **kwargs) -> bool: ...
    def writable(self, *args, **kwargs) -> bool: ...

class BufferedRWPair(BufferedIOBase):
    def __init__(self, reader, writer, buffer_size=...) -> None:
        raise OSError  # witness: import io; io.BufferedRWPair(io.FileIO("/dev/null", "w"), io.FileIO("/dev/null", "w"))
    def peek(self, *args, **kwargs) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedReader.read
    def read(self, *args, **kwargs) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedReader.read
    def read1(self, *args, **kwargs) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedReader.read
    def readinto(self, *args, **kwargs) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedRWPair
    def readinto1(self, *args, **kwargs) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedRWPair
    def write(self, *args, **kwargs) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedRWPair
    def close(self, *args, **kwargs) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedRWPair
    def flush(self, *args, **kwargs) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/io.html#io.BufferedRWPair
    def isatty(self, *args, **kwargs) -> bool: ...
    def readable(self, *args, **kwargs) -> bool: ...
    def writable(self, *args, **kwargs) -> bool: ...

class IncrementalNewlineDecoder:
    def __init__(self, decoder, translate, errors=...) -> None: ...
    def decode(self, input, final=...) -> str:
        raise UnicodeDecodeError  # witness: import io; import codecs; io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("utf-8")(), True).decode(b"\xff")
    def getstate(self): ...
    def reset(self): ...
    def setstate(self, state, /): ...
    newlines: Any

class TextIOWrapper(TextIOBase):
    @overload
    def __init__(self, buffer, encoding: Literal["utf-8", "utf8", "UTF-8", "ascii", "latin-1"] | None = ..., errors=..., newline=..., line_buffering=..., write_through=...) -> None:
        raise ValueError  # witness: import io; io.TextIOWrapper(io.BytesIO(), newline="q")
    @overload
    def __init__(self, buffer, encoding: object = ..., errors=..., newline=..., line_buffering=..., write_through=...) -> None:
        raise ValueError  # witness: import io; io.TextIOWrapper(io.BytesIO(), newline="q")
        raise LookupError  # witness: import io; io.TextIOWrapper(io.BytesIO(), encoding="no-such-codec")
    buffer: BufferedIOBase
    name: Any
    mode: Any
    line_buffering: bool
    write_through: bool
    def read(self, size=..., /) -> str:
        raise OSError  # witness: import os; r, w = os.pipe(); f = open(r); os.close(r); f.read()
        raise UnicodeDecodeError  # witness: import io; io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read()
    def readline(self, size=..., /) -> str:
        raise OSError  # witness: import os; r, w = os.pipe(); f = open(r); os.close(r); f.read()
        raise UnicodeDecodeError  # witness: import io; io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read()
    def readlines(self, hint=...) -> list[str]:
        raise OSError  # witness: import os; r, w = os.pipe(); f = open(r); os.close(r); f.read()
        raise UnicodeDecodeError  # witness: import io; io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read()
    def write(self, text, /) -> int:
        raise OSError  # witness: open("/dev/null").write("a")
        raise UnicodeEncodeError  # witness: import io; io.TextIOWrapper(io.BytesIO(), encoding="ascii").write("\xe9")
    def writelines(self, lines) -> None:
        raise OSError  # witness: open("/dev/null").write("a")
        raise UnicodeEncodeError  # witness: import io; io.TextIOWrapper(io.BytesIO(), encoding="ascii").write("\xe9")
    def flush(self) -> None:
        raise OSError  # witness: f = open("/dev/full", "w"); f.write("a"); f.flush()
    def close(self) -> None:
        raise OSError  # witness: f = open("/dev/full", "w"); f.write("a"); f.close()
    def seek(self, cookie, whence=..., /) -> int:
        raise OSError  # witness: open("/dev/null").seek(1, 1)
        raise ValueError  # witness: open("/dev/null").seek(-1)
    def tell(self) -> int:
        raise OSError  # witness: import os; open(os.pipe()[0]).tell()
    def truncate(self, pos=..., /) -> int:
        raise OSError  # witness: open("/dev/null").truncate()
    def reconfigure(self, *, encoding=..., errors=..., newline=..., line_buffering=..., write_through=...) -> None:
        raise LookupError  # witness: open("/dev/null", "w").reconfigure(encoding="no-such-codec")
        raise UnsupportedOperation  # witness: import io; f = io.TextIOWrapper(io.BytesIO(b"ab\ncd")); f.readline(); f.reconfigure(encoding="ascii")
        raise OSError  # witness: f = open("/dev/full", "w"); f.write("a"); f.reconfigure(errors="strict")
    def detach(self) -> BufferedIOBase:
        raise OSError  # witness: f = open("/dev/full", "w"); f.write("a"); f.detach()
    def fileno(self) -> int:
        raise OSError  # witness: import io; io.TextIOWrapper(io.BytesIO()).fileno()
        raise ValueError  # witness: f = open("/dev/null"); f.close(); f.fileno()
    def isatty(self) -> bool: ...
    def readable(self) -> bool: ...
    def seekable(self) -> bool: ...
    def writable(self) -> bool: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None:
        raise OSError  # witness: f = open("/dev/full", "w"); f.write("a"); f.__exit__(None, None, None)
    def __iter__(self) -> Self: ...
    def __next__(self) -> str:
        raise StopIteration  # witness: next(open("/dev/null"))
        raise OSError  # witness: import os; r, w = os.pipe(); f = open(r); os.close(r); f.read()
        raise UnicodeDecodeError  # witness: import io; io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read()
def text_encoding(encoding, stacklevel=..., /) -> str: ...
