from typing import Any
from jose.exceptions import ExpiredSignatureError, JOSEError, JWTClaimsError, JWTError
# A key that does not suit the algorithm raises JWKError from decode: not stated, a configuration error.
def encode(claims, key, algorithm=..., headers=..., access_token=...) -> str:
    raise JOSEError  # witness: from jose import jwt, jws, jwk, jwe; jwt.encode({}, "k", algorithm="x")
def decode(token, key, algorithms=..., options=..., audience=..., issuer=..., subject=..., access_token=...) -> dict[str, Any]:
    raise JWTError  # witness: from jose import jwt, jws, jwk, jwe; jwt.decode("x", "k")
    raise ExpiredSignatureError  # witness: from jose import jwt, jws, jwk, jwe; jwt.decode(jwt.encode({"exp": 1}, "k"), "k")
    raise JWTClaimsError  # witness: from jose import jwt, jws, jwk, jwe; jwt.decode(jwt.encode({"aud": "a"}, "k"), "k", audience="b")
def get_unverified_header(token) -> dict[str, Any]:
    raise JWTError  # witness: from jose import jwt, jws, jwk, jwe; jwt.get_unverified_header("x")
def get_unverified_headers(token) -> dict[str, Any]:
    raise JWTError  # witness: from jose import jwt, jws, jwk, jwe; jwt.get_unverified_headers("x")
def get_unverified_claims(token) -> dict[str, Any]:
    raise JWTError  # witness: from jose import jwt, jws, jwk, jwe; jwt.get_unverified_claims("x")
