from typing import Any
from jwt.exceptions import InvalidKeyError, InvalidTokenError
# A key that does not suit the algorithm raises InvalidKeyError, a payload that JSON cannot hold TypeError.
class PyJWT:
    options: Any
    def __init__(self, options=...) -> None: ...
    def encode(self, payload, key, algorithm=..., headers=..., json_encoder=..., sort_headers=...) -> str:
        raise InvalidKeyError  # witness: import jwt; jwt.encode({}, "-----BEGIN PUBLIC KEY-----\nMFk=\n-----END PUBLIC KEY-----", "HS256")
        raise NotImplementedError  # witness: import jwt; jwt.encode({}, "k", "x")
        raise TypeError  # witness: import jwt; jwt.encode({"a": object()}, "k")
    def decode(self, jwt, key=..., algorithms=..., options=..., **kwargs) -> dict[str, Any]:
        raise InvalidTokenError  # witness: import jwt; jwt.decode("x", "k", ["HS256"])
        raise InvalidKeyError  # witness: import jwt; t = jwt.encode({}, "k" * 32); jwt.decode(t, "-----BEGIN PUBLIC KEY-----\nMFk=\n-----END PUBLIC KEY-----", ["HS256"])
    def decode_complete(self, jwt, key=..., algorithms=..., options=..., **kwargs) -> dict[str, Any]:
        raise InvalidTokenError  # witness: import jwt; jwt.decode_complete("x", "k", ["HS256"])
        raise InvalidKeyError  # witness: import jwt; t = jwt.encode({}, "k" * 32); jwt.decode_complete(t, "-----BEGIN PUBLIC KEY-----\nMFk=\n-----END PUBLIC KEY-----", ["HS256"])
def encode(payload, key, algorithm=..., headers=..., json_encoder=..., sort_headers=...) -> str:
    raise InvalidKeyError  # witness: import jwt; jwt.encode({}, "-----BEGIN PUBLIC KEY-----\nMFk=\n-----END PUBLIC KEY-----", "HS256")
    raise NotImplementedError  # witness: import jwt; jwt.encode({}, "k", "x")
    raise TypeError  # witness: import jwt; jwt.encode({"a": object()}, "k")
def decode(jwt, key=..., algorithms=..., options=..., **kwargs) -> dict[str, Any]:
    raise InvalidTokenError  # witness: import jwt; jwt.decode("x", "k", ["HS256"])
    raise InvalidKeyError  # witness: import jwt; t = jwt.encode({}, "k" * 32); jwt.decode(t, "-----BEGIN PUBLIC KEY-----\nMFk=\n-----END PUBLIC KEY-----", ["HS256"])
def decode_complete(jwt, key=..., algorithms=..., options=..., **kwargs) -> dict[str, Any]:
    raise InvalidTokenError  # witness: import jwt; jwt.decode_complete("x", "k", ["HS256"])
    raise InvalidKeyError  # witness: import jwt; t = jwt.encode({}, "k" * 32); jwt.decode_complete(t, "-----BEGIN PUBLIC KEY-----\nMFk=\n-----END PUBLIC KEY-----", ["HS256"])
