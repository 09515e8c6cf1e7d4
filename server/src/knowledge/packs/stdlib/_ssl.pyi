from typing import Self
import ssl


class SSLSession:
    id: bytes
    time: int
    timeout: int
    ticket_lifetime_hint: int
    has_ticket: bool

class MemoryBIO:
    def __new__(cls) -> Self: ...
    def read(self, size=..., /) -> bytes: ...
    def write(self, b, /) -> int:
        raise ssl.SSLError  # witness: import ssl; b = ssl.MemoryBIO(); b.write_eof(); b.write(b"a")
    def write_eof(self) -> None: ...
    eof: bool
    pending: int
