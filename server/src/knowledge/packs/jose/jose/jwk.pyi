from typing import Any
from jose.exceptions import JWKError
def construct(key_data, algorithm=...) -> Any:
    raise JWKError  # witness: from jose import jwt, jws, jwk, jwe; jwk.construct("x")
def get_key(algorithm) -> Any: ...
