from typing import Any
from jwt.exceptions import InvalidTokenError
class PyJWS:
    options: Any
    def __init__(self, algorithms=..., options=...) -> None: ...
    def get_unverified_header(self, jwt) -> dict[str, Any]:
        raise InvalidTokenError  # witness: import jwt; jwt.PyJWS().get_unverified_header("x")
    def get_algorithms(self) -> list[str]: ...
def get_unverified_header(jwt) -> dict[str, Any]:
    raise InvalidTokenError  # witness: import jwt; jwt.get_unverified_header("x")
def get_algorithm_by_name(alg_name) -> Any:
    raise NotImplementedError  # witness: import jwt; jwt.get_algorithm_by_name("x")
def register_algorithm(alg_id, alg_obj) -> None:
    raise ValueError  # witness: import jwt; jwt.register_algorithm("HS256", None)
def unregister_algorithm(alg_id) -> None:
    raise KeyError  # witness: import jwt; jwt.unregister_algorithm("x")
