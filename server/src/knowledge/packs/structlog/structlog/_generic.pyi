from typing import Any
from structlog._base import BoundLoggerBase
class BoundLogger(BoundLoggerBase):
    def __getattr__(self, method_name) -> Any: ...
