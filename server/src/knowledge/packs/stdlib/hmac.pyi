from typing import overload


class HMAC:
    def __init__(self, key, msg=..., digestmod=...) -> None:
        raise ValueError  # witness: import hmac; hmac.HMAC(b"", None, "no-such-hash")
    digest_size: int
    block_size: int
    @property
    def name(self) -> str: ...
    def update(self, msg) -> None: ...
    def digest(self) -> bytes: ...
    def hexdigest(self) -> str: ...
    def copy(self) -> HMAC: ...
@overload
def new(key, msg, digestmod) -> HMAC:
    raise ValueError  # witness: import hmac; hmac.new(b"", None, "no-such-hash")
@overload
def new(key, msg=..., digestmod=...) -> HMAC:
    raise ValueError  # witness: import hmac; hmac.new(b"", None, "no-such-hash")
    raise TypeError  # witness: import hmac; hmac.new(b"", None)
def digest(key, msg, digest) -> bytes:
    raise ValueError  # witness: import hmac; hmac.digest(b"", b"", "no-such-hash")
def compare_digest(a, b, /) -> bool:
    raise TypeError  # witness: import hmac; hmac.compare_digest("\xe9", "a")
