from typing import Any
class TransportError(Exception):  # family
    message: str
    errors: Any
    def __init__(self, message, errors=...) -> None: ...
class ApiError(Exception):  # family
    message: str
    meta: Any
    body: Any
    errors: Any
    def __init__(self, message, meta, body, errors=...) -> None: ...
