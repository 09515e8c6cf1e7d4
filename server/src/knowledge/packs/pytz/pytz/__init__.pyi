# pack: pytz; distribution: pytz; witnessed with 2026.6
from datetime import tzinfo
from typing import Any, type_check_only
from pytz.exceptions import AmbiguousTimeError as AmbiguousTimeError, InvalidTimeError as InvalidTimeError, NonExistentTimeError as NonExistentTimeError, UnknownTimeZoneError as UnknownTimeZoneError
utc: Any
UTC: Any
all_timezones: Any
common_timezones: Any
@type_check_only
class _Zone(tzinfo):
    zone: str
    def localize(self, dt, is_dst=...) -> Any:
        raise ValueError  # witness: from datetime import datetime; import pytz; pytz.utc.localize(datetime.now(pytz.utc))
        raise InvalidTimeError  # witness: from datetime import datetime; import pytz; pytz.timezone("Europe/Paris").localize(datetime(2020, 3, 29, 2, 30), is_dst=None)
    def normalize(self, dt, is_dst=...) -> Any:
        raise ValueError  # witness: from datetime import datetime; import pytz; pytz.timezone("Europe/Paris").normalize(datetime(2020, 1, 1))
def timezone(zone) -> _Zone:
    raise UnknownTimeZoneError  # witness: import pytz; pytz.timezone("x")
def FixedOffset(offset, _tzinfos=...) -> Any:
    raise ValueError  # witness: import pytz; pytz.FixedOffset(9999)
