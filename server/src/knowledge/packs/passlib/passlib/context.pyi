from typing import Any
class CryptContext:
    def __init__(self, schemes=..., **kwds) -> None:
        raise KeyError  # witness: from passlib.context import CryptContext; CryptContext(["nope"])
    def hash(self, secret, scheme=..., category=..., **kwds) -> str:
        raise ValueError  # witness: from passlib.context import CryptContext; CryptContext(["pbkdf2_sha256"]).hash("x" * 5000)
    def encrypt(self, secret, scheme=..., category=..., **kwds) -> str:
        raise ValueError  # witness: from passlib.context import CryptContext; CryptContext(["pbkdf2_sha256"]).encrypt("x" * 5000)
    def verify(self, secret, hash, scheme=..., category=..., **kwds) -> bool:
        raise ValueError  # witness: from passlib.context import CryptContext; CryptContext(["pbkdf2_sha256"]).verify("x", "bad")
    def verify_and_update(self, secret, hash, scheme=..., category=..., **kwds) -> tuple[bool, str | None]:
        raise ValueError  # witness: from passlib.context import CryptContext; CryptContext(["pbkdf2_sha256"]).verify_and_update("x", "bad")
    def needs_update(self, hash, scheme=..., category=..., secret=...) -> bool:
        raise ValueError  # witness: from passlib.context import CryptContext; CryptContext(["pbkdf2_sha256"]).needs_update("bad")
    def hash_needs_update(self, hash, scheme=..., category=..., secret=...) -> bool:
        raise ValueError  # witness: from passlib.context import CryptContext; CryptContext(["pbkdf2_sha256"]).hash_needs_update("bad")
    def identify(self, hash, category=..., resolve=..., required=..., **kwds) -> Any: ...
    def dummy_verify(self, elapsed=...) -> bool: ...
    def schemes(self, resolve=..., category=..., **kwds) -> Any: ...
    def default_scheme(self, category=..., resolve=..., **kwds) -> Any: ...
    def copy(self, **kwds) -> CryptContext: ...
    def using(self, **kwds) -> CryptContext: ...
    def update(self, *args, **kwds) -> None:
        raise KeyError  # witness: from passlib.context import CryptContext; CryptContext(["pbkdf2_sha256"]).update(dict(schemes=["nope"]))
    def load(self, *args, **kwds) -> None:
        raise KeyError  # witness: from passlib.context import CryptContext; CryptContext(["pbkdf2_sha256"]).load(dict(schemes=["nope"]))
    def to_dict(self, *args) -> Any: ...
    def to_string(self, *args) -> Any: ...
