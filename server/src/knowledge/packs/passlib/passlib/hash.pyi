from typing import Any, type_check_only
@type_check_only
class _Handler:
    name: str
    @classmethod
    def hash(cls, secret, **kwds) -> str:
        raise ValueError  # witness: from passlib.hash import pbkdf2_sha256; pbkdf2_sha256.hash("x" * 5000)
    @classmethod
    def verify(cls, secret, hash, **context) -> bool:
        raise ValueError  # witness: from passlib.hash import pbkdf2_sha256; pbkdf2_sha256.verify("x", "bad")
    @classmethod
    def identify(cls, hash) -> bool: ...
    @classmethod
    def needs_update(cls, hash, secret=...) -> bool:
        raise ValueError  # witness: from passlib.hash import pbkdf2_sha256; pbkdf2_sha256.needs_update("bad")
    @classmethod
    def using(cls, **kwds) -> type[_Handler]:
        raise ValueError  # witness: from passlib.hash import pbkdf2_sha256; pbkdf2_sha256.using(rounds=0)
argon2: type[_Handler]
bcrypt: type[_Handler]
bcrypt_sha256: type[_Handler]
md5_crypt: type[_Handler]
pbkdf2_sha256: type[_Handler]
pbkdf2_sha512: type[_Handler]
sha256_crypt: type[_Handler]
sha512_crypt: type[_Handler]
scrypt: type[_Handler]
django_pbkdf2_sha256: type[_Handler]
