from typing import Any, Self
from jwt.exceptions import PyJWKError, PyJWKSetError, PyJWTError
class PyJWK:
    key: Any
    key_id: str | None
    key_type: str | None
    algorithm_name: str
    public_key_use: str | None
    def __init__(self, jwk_data, algorithm=...) -> None:
        raise PyJWTError  # witness: import jwt; jwt.PyJWK({"kty": "RSA"})
    @staticmethod
    def from_dict(obj, algorithm=...) -> PyJWK:
        raise PyJWTError  # witness: import jwt; jwt.PyJWK.from_dict({"kty": "RSA"})
    @staticmethod
    def from_json(data, algorithm=...) -> PyJWK:
        raise PyJWTError  # witness: import jwt; jwt.PyJWK.from_json('{"kty": "RSA"}')
        raise ValueError  # witness: import jwt; jwt.PyJWK.from_json("{")
class PyJWKSet:
    keys: list[PyJWK]
    def __init__(self, keys) -> None:
        raise PyJWKSetError  # witness: import jwt; jwt.PyJWKSet([])
    @staticmethod
    def from_dict(obj) -> PyJWKSet:
        raise PyJWKSetError  # witness: import jwt; jwt.PyJWKSet.from_dict({})
    @staticmethod
    def from_json(data) -> PyJWKSet:
        raise PyJWKSetError  # witness: import jwt; jwt.PyJWKSet.from_json("{}")
        raise ValueError  # witness: import jwt; jwt.PyJWKSet.from_json("{")
    def __getitem__(self, kid) -> PyJWK:
        raise KeyError  # documented: https://pyjwt.readthedocs.io/en/stable/api.html
