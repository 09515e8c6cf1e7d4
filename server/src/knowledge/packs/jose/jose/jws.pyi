from typing import Any
from jose.exceptions import JWSError
def sign(payload, key, headers=..., algorithm=...) -> str:
    raise JWSError  # witness: from jose import jwt, jws, jwk, jwe; jws.sign({}, "k", algorithm="x")
def verify(token, key, algorithms, verify=...) -> bytes:
    raise JWSError  # witness: from jose import jwt, jws, jwk, jwe; jws.verify("x", "k", "HS256")
def get_unverified_header(token) -> dict[str, Any]:
    raise JWSError  # witness: from jose import jwt, jws, jwk, jwe; jws.get_unverified_header("x")
def get_unverified_headers(token) -> dict[str, Any]:
    raise JWSError  # witness: from jose import jwt, jws, jwk, jwe; jws.get_unverified_headers("x")
def get_unverified_claims(token) -> bytes:
    raise JWSError  # witness: from jose import jwt, jws, jwk, jwe; jws.get_unverified_claims("x")
