from typing import Any, Self
from asyncio.exceptions import IncompleteReadError, LimitOverrunError
from asyncio.events import AbstractServer
from asyncio.base_events import Server


class StreamReader:
    def __init__(self, limit=..., loop=...) -> None:
        raise ValueError  # witness: import asyncio; asyncio.StreamReader(0)
    def exception(self) -> BaseException | None: ...
    async def read(self, n=...) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-stream.html#asyncio.StreamReader
    async def readline(self) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-stream.html#asyncio.StreamReader
        raise ValueError  # witness: import asyncio; r = asyncio.StreamReader(5); r.feed_data(b"a" * 50); r.feed_eof(); await r.readline()
    async def readexactly(self, n) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-stream.html#asyncio.StreamReader
        raise IncompleteReadError  # witness: import asyncio; r = asyncio.StreamReader(); r.feed_eof(); await r.readexactly(1)
        raise ValueError  # witness: import asyncio; await asyncio.StreamReader().readexactly(-1)
    async def readuntil(self, separator=...) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-stream.html#asyncio.StreamReader
        raise IncompleteReadError  # witness: import asyncio; r = asyncio.StreamReader(); r.feed_eof(); await r.readuntil()
        raise LimitOverrunError  # witness: import asyncio; r = asyncio.StreamReader(5); r.feed_data(b"a" * 50); await r.readuntil()
        raise ValueError  # witness: import asyncio; await asyncio.StreamReader().readuntil(b"")
    def at_eof(self) -> bool: ...
    def feed_data(self, data) -> None: ...
    def feed_eof(self) -> None: ...
    def set_exception(self, exc) -> None: ...
    def set_transport(self, transport) -> None: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> bytes:
        raise StopAsyncIteration  # witness: import asyncio; r = asyncio.StreamReader(); r.feed_eof(); await r.__anext__()
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-stream.html#asyncio.StreamReader
        raise ValueError  # witness: import asyncio; r = asyncio.StreamReader(5); r.feed_data(b"a" * 50); r.feed_eof(); await r.__anext__()

class StreamWriter:
    def write(self, data) -> None: ...
    def writelines(self, data) -> None: ...
    def close(self) -> None: ...
    def write_eof(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-stream.html#asyncio.StreamWriter.write_eof
        raise NotImplementedError  # documented: https://docs.python.org/3/library/asyncio-stream.html#asyncio.StreamWriter.write_eof
    def can_write_eof(self) -> bool: ...
    def is_closing(self) -> bool: ...
    async def drain(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-stream.html#asyncio.StreamWriter.drain
    async def wait_closed(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-stream.html#asyncio.StreamWriter.drain
    async def start_tls(self, sslcontext, *, server_hostname=..., ssl_handshake_timeout=...) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-stream.html#asyncio.StreamWriter.start_tls
    def get_extra_info(self, name, default=...) -> Any: ...
    @property
    def transport(self) -> Any: ...

class StreamReaderProtocol:
    def connection_made(self, transport): ...
    def connection_lost(self, exc): ...
    def data_received(self, data): ...
    def eof_received(self): ...
async def open_connection(host=..., port=..., *, limit=..., **kwds) -> tuple[StreamReader, StreamWriter]:
    raise OSError  # witness: import asyncio; await asyncio.open_connection("127.0.0.1", 1)
    raise ValueError  # witness: import asyncio; await asyncio.open_connection()
    raise UnicodeError  # witness: import asyncio; await asyncio.open_connection("a" * 100, 1)
async def start_server(client_connected_cb, host=..., port=..., *, limit=..., **kwds) -> Server:
    raise OSError  # witness: import asyncio; await asyncio.start_server(max, "203.0.113.1", 1)
    raise ValueError  # witness: import asyncio; await asyncio.start_server(max)
    raise OverflowError  # witness: import asyncio; await asyncio.start_server(max, "127.0.0.1", 99999)
    raise UnicodeError  # witness: import asyncio; await asyncio.start_server(max, "a" * 100, 1)
async def open_unix_connection(path=..., *, limit=..., **kwds) -> tuple[StreamReader, StreamWriter]:
    raise OSError  # witness: import asyncio; await asyncio.open_unix_connection("no/such")
    raise ValueError  # witness: import asyncio; await asyncio.open_unix_connection()
async def start_unix_server(client_connected_cb, path=..., *, limit=..., **kwds) -> Server:
    raise OSError  # witness: import asyncio; await asyncio.start_unix_server(max, "no/such/a")
    raise ValueError  # witness: import asyncio; await asyncio.start_unix_server(max)
