from typing import Any
from jose.exceptions import JWEError
def encrypt(plaintext, key, encryption=..., algorithm=..., zip=..., cty=..., kid=...) -> bytes:
    raise JWEError  # witness: from jose import jwt, jws, jwk, jwe; jwe.encrypt("a", "k", "x", "dir")
def decrypt(jwe_str, key) -> bytes:
    raise JWEError  # witness: from jose import jwt, jws, jwk, jwe; jwe.decrypt("x", "k")
def get_unverified_header(jwe_str) -> dict[str, Any]:
    raise JWEError  # witness: from jose import jwt, jws, jwk, jwe; jwe.get_unverified_header("x")
