from datetime import datetime
class isoparser:
    @type_check_only
    @overload
    def __call__(self, dt_str: str | bytes) -> datetime:
        raise ValueError  # witness: import dateutil.parser; dateutil.parser.isoparse("x")
    @overload
    def __call__(self, dt_str: object) -> datetime:
        raise ValueError
        raise TypeError  # witness: import dateutil.parser; dateutil.parser.isoparse(1)
isoparse: isoparser
from typing import overload, type_check_only
