from typing import Any, Iterator
from struct import error


class Struct:
    def __init__(self, format) -> None:
        raise error  # witness: import struct; struct.Struct("q!")
    format: str
    size: int
    def pack(self, *args, **kwargs) -> bytes:
        raise error  # witness: import struct; struct.Struct("B").pack(300)
    def pack_into(self, *args, **kwargs) -> None:
        raise error  # witness: import struct; struct.Struct("B").pack_into(bytearray(), 0, 1)
    def unpack(self, buffer, /) -> tuple[Any, ...]:
        raise error  # witness: import struct; struct.Struct("B").unpack(b"")
    def unpack_from(self, buffer, offset=...) -> tuple[Any, ...]:
        raise error  # witness: import struct; struct.Struct("B").unpack(b"")
    def iter_unpack(self, buffer, /) -> Iterator[tuple[Any, ...]]:
        raise error  # witness: import struct; struct.Struct("H").iter_unpack(b"a")
def pack(*args, **kwargs) -> bytes:
    raise error  # witness: import struct; struct.pack("B", 300)
def pack_into(*args, **kwargs) -> None:
    raise error  # witness: import struct; struct.pack_into("B", bytearray(), 0, 1)
def unpack(format, buffer, /) -> tuple[Any, ...]:
    raise error  # witness: import struct; struct.unpack("B", b"")
def unpack_from(format, /, buffer, offset=...) -> tuple[Any, ...]:
    raise error  # witness: import struct; struct.unpack("B", b"")
def iter_unpack(format, buffer, /) -> Iterator[tuple[Any, ...]]:
    raise error  # witness: import struct; struct.iter_unpack("H", b"a")
def calcsize(format, /) -> int:
    raise error  # witness: import struct; struct.calcsize("q!")
