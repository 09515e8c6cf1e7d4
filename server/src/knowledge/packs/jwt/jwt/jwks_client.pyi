from typing import Any
from jwt.api_jwk import PyJWK, PyJWKSet
from jwt.exceptions import InvalidTokenError, PyJWTError
class PyJWKClient:
    uri: str
    def __init__(self, uri, *args, **kwargs) -> None: ...
    def fetch_data(self) -> Any:
        raise PyJWTError  # witness: import jwt; jwt.PyJWKClient("http://127.0.0.1:9/").fetch_data()
        raise ValueError  # documented: https://pyjwt.readthedocs.io/en/stable/api.html
    def get_jwk_set(self, refresh=...) -> PyJWKSet:
        raise PyJWTError  # witness: import jwt; jwt.PyJWKClient("http://127.0.0.1:9/").get_jwk_set()
        raise ValueError  # documented: https://pyjwt.readthedocs.io/en/stable/api.html
    def get_signing_keys(self, refresh=...) -> list[PyJWK]:
        raise PyJWTError  # witness: import jwt; jwt.PyJWKClient("http://127.0.0.1:9/").get_signing_keys()
        raise ValueError  # documented: https://pyjwt.readthedocs.io/en/stable/api.html
    def get_signing_key(self, kid) -> PyJWK:
        raise PyJWTError  # witness: import jwt; jwt.PyJWKClient("http://127.0.0.1:9/").get_signing_key("x")
        raise ValueError  # documented: https://pyjwt.readthedocs.io/en/stable/api.html
    def get_signing_key_from_jwt(self, token) -> PyJWK:
        raise PyJWTError  # witness: import jwt; jwt.PyJWKClient("http://127.0.0.1:9/").get_signing_key_from_jwt("x")
        raise ValueError  # documented: https://pyjwt.readthedocs.io/en/stable/api.html
