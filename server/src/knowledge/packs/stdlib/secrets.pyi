from typing import Any, Literal, overload
from hmac import compare_digest as compare_digest
from random import SystemRandom as SystemRandom


@overload
def token_bytes() -> bytes: ...
@overload
def token_bytes(nbytes=...) -> bytes:
    raise ValueError  # witness: import secrets; secrets.token_bytes(-1)
@overload
def token_hex() -> str: ...
@overload
def token_hex(nbytes: Literal[8, 12, 16, 20, 24, 32, 48, 64]) -> str: ...
@overload
def token_hex(nbytes=...) -> str:
    raise ValueError  # witness: import secrets; secrets.token_hex(-1)
@overload
def token_urlsafe() -> str: ...
@overload
def token_urlsafe(nbytes: Literal[8, 12, 16, 20, 24, 32, 48, 64]) -> str: ...
@overload
def token_urlsafe(nbytes=...) -> str:
    raise ValueError  # witness: import secrets; secrets.token_hex(-1)
def choice(seq) -> Any:
    raise IndexError  # witness: import secrets; secrets.choice([])
def randbelow(exclusive_upper_bound) -> int:
    raise ValueError  # witness: import secrets; secrets.randbelow(0)
def randbits(k) -> int:
    raise ValueError  # witness: import secrets; secrets.randbits(-1)
DEFAULT_ENTROPY: int
