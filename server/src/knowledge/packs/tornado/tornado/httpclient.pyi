from typing import Any
class HTTPClientError(Exception):
    code: int
    message: str
    response: Any
    def __init__(self, code, message=..., response=...) -> None: ...
HTTPError = HTTPClientError
