from datetime import datetime
class isoparser:
    @type_check_only
    def __call__(self, dt_str) -> datetime:
        raise ValueError  # witness: import dateutil.parser; dateutil.parser.isoparse("x")
isoparse: isoparser
from typing import type_check_only
