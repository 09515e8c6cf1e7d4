from asyncio import TimeoutError
from collections.abc import AsyncIterator
from typing import Any
from aiohttp.client_exceptions import ClientError
class StreamReader:
    def at_eof(self) -> bool: ...
    def is_eof(self) -> bool: ...
    async def read(self, *args) -> bytes:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
    async def readany(self, *args) -> bytes:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
    async def readexactly(self, n) -> bytes:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise IncompleteReadError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
    async def readline(self, *args) -> bytes:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise ValueError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
    async def readuntil(self, *args) -> bytes:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise ValueError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
    async def readchunk(self) -> tuple[bytes, bool]:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
    def read_nowait(self, n=...) -> bytes:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
    def iter_chunked(self, n) -> AsyncIterator[bytes]:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
    def iter_any(self) -> AsyncIterator[bytes]:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
    def iter_chunks(self) -> AsyncIterator[tuple[bytes, bool]]:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
    def __aiter__(self) -> AsyncIterator[bytes]:
        raise ClientError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
        raise TimeoutError  # documented: https://docs.aiohttp.org/en/stable/client_reference.html
from asyncio import IncompleteReadError
