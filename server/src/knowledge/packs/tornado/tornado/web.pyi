# pack: tornado; distribution: tornado; witnessed with 6.6.1
from typing import Any
class HTTPError(Exception):  # family
    status_code: int
    log_message: str | None
    reason: str | None
    def __init__(self, status_code=..., log_message=..., *args, **kwargs) -> None: ...
class Finish(Exception): ...
class MissingArgumentError(HTTPError):
    arg_name: str
    def __init__(self, arg_name) -> None: ...
