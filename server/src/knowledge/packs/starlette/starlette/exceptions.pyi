from typing import Any
class HTTPException(Exception):  # family
    status_code: int
    detail: Any
    headers: Any
    def __init__(self, status_code: int, detail: Any = ..., headers: Any = ...) -> None: ...
class WebSocketException(Exception):
    code: int
    reason: str
    def __init__(self, code: int, reason: Any = ...) -> None: ...
