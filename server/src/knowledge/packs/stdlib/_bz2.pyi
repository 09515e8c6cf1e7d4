class BZ2Compressor:
    def __init__(self, compresslevel=...) -> None:
        raise ValueError  # witness: import bz2; bz2.BZ2Compressor(99)
    def compress(self, data, /) -> bytes:
        raise ValueError  # witness: import bz2; c = bz2.BZ2Compressor(); c.flush(); c.flush()
    def flush(self) -> bytes:
        raise ValueError  # witness: import bz2; c = bz2.BZ2Compressor(); c.flush(); c.flush()

class BZ2Decompressor:
    def __init__(self) -> None: ...
    def decompress(self, data, max_length=...) -> bytes:
        raise OSError  # witness: import bz2; bz2.BZ2Decompressor().decompress(b"xxxxxx")
        raise EOFError  # witness: import bz2; d = bz2.BZ2Decompressor(); d.decompress(bz2.compress(b"")); d.decompress(b"a")
    eof: bool
    needs_input: bool
    unused_data: bytes
