from typing import Self, type_check_only


class error(Exception): ...
def compress(data, /, level=..., wbits=...) -> bytes:
    raise error  # witness: import zlib; zlib.compress(b"", 99)
def decompress(data, /, wbits=..., bufsize=...) -> bytes:
    raise error  # witness: import zlib; zlib.decompress(b"x")
@type_check_only

class _Compress:
    def compress(self, data, /) -> bytes:
        raise error  # documented: https://docs.python.org/3/library/zlib.html#zlib.Compress.compress
    def flush(self, mode=..., /) -> bytes:
        raise error  # documented: https://docs.python.org/3/library/zlib.html#zlib.Compress.flush
    def copy(self) -> Self: ...
@type_check_only

class _Decompress:
    unused_data: bytes
    unconsumed_tail: bytes
    eof: bool
    def decompress(self, data, /, max_length=...) -> bytes:
        raise error  # witness: import zlib; zlib.decompressobj().decompress(b"xxxx")
    def flush(self, length=..., /) -> bytes:
        raise error  # documented: https://docs.python.org/3/library/zlib.html#zlib.Decompress.flush
    def copy(self) -> Self: ...
def compressobj(level=..., method=..., wbits=..., memLevel=..., strategy=..., zdict=...) -> _Compress:
    raise ValueError  # witness: import zlib; zlib.compressobj(99)
def decompressobj(wbits=..., zdict=...) -> _Decompress:
    raise ValueError  # witness: import zlib; zlib.decompressobj(99)
def adler32(data, value=..., /) -> int: ...
def crc32(data, value=..., /) -> int: ...
DEFLATED: int
DEF_BUF_SIZE: int
DEF_MEM_LEVEL: int
MAX_WBITS: int
ZLIB_RUNTIME_VERSION: str
ZLIB_VERSION: str
Z_BEST_COMPRESSION: int
Z_BEST_SPEED: int
Z_BLOCK: int
Z_DEFAULT_COMPRESSION: int
Z_DEFAULT_STRATEGY: int
Z_FILTERED: int
Z_FINISH: int
Z_FIXED: int
Z_FULL_FLUSH: int
Z_HUFFMAN_ONLY: int
Z_NO_COMPRESSION: int
Z_NO_FLUSH: int
Z_PARTIAL_FLUSH: int
Z_RLE: int
Z_SYNC_FLUSH: int
Z_TREES: int
