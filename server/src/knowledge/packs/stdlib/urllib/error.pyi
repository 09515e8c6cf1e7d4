from typing import Any, type_check_only
import email.message
import email.message, http.client


class URLError(OSError):
    reason: Any
    def __init__(self, reason, filename=...) -> None: ...

class HTTPError(URLError):
    code: int
    status: int
    msg: str
    hdrs: Any
    fp: Any
    url: str
    def __init__(self, url, code, msg, hdrs, fp) -> None: ...
    @property
    def reason(self) -> str: ...
    @property
    def headers(self) -> email.message.Message: ...
    def info(self) -> Any: ...
    def geturl(self) -> str: ...
    def getcode(self) -> int: ...
    @type_check_only
    def read(self, n=...) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/urllib.error.html#urllib.error.HTTPError
        raise http.client.HTTPException  # documented: https://docs.python.org/3/library/urllib.error.html#urllib.error.HTTPError
    @type_check_only
    def close(self) -> None: ...

class ContentTooShortError(URLError):
    content: Any
    def __init__(self, message, content) -> None: ...
