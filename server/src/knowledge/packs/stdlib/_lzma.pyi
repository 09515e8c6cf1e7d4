class LZMAError(Exception): ...

class LZMACompressor:
    def __init__(self, *args, **kwargs) -> None:
        raise LZMAError  # witness: import lzma; lzma.LZMACompressor(preset=99)
        raise ValueError  # witness: import lzma; lzma.LZMACompressor(format=99)
    def compress(self, data, /) -> bytes:
        raise ValueError  # witness: import lzma; c = lzma.LZMACompressor(); c.flush(); c.flush()
    def flush(self) -> bytes:
        raise ValueError  # witness: import lzma; c = lzma.LZMACompressor(); c.flush(); c.flush()

class LZMADecompressor:
    def __init__(self, *args, **kwargs) -> None:
        raise ValueError  # witness: import lzma; lzma.LZMADecompressor(format=99)
    def decompress(self, data, max_length=...) -> bytes:
        raise LZMAError  # witness: import lzma; lzma.LZMADecompressor().decompress(b"xxxxxx")
        raise EOFError  # witness: import lzma; d = lzma.LZMADecompressor(); d.decompress(lzma.compress(b"")); d.decompress(b"a")
    eof: bool
    needs_input: bool
    check: int
    unused_data: bytes
def is_check_supported(check_id, /) -> bool: ...
