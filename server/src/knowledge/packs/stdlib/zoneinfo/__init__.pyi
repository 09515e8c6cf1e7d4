from typing import Self
import datetime
from zoneinfo._common import ZoneInfoNotFoundError as ZoneInfoNotFoundError
from zoneinfo._tzpath import InvalidTZPathWarning as InvalidTZPathWarning


class ZoneInfo(datetime.tzinfo):
    key: str
    def __new__(cls, key) -> Self:
        raise ZoneInfoNotFoundError  # witness: import zoneinfo; zoneinfo.ZoneInfo("No/Such")
        raise ValueError  # witness: import zoneinfo; zoneinfo.ZoneInfo("../x")
        raise OSError  # documented: https://docs.python.org/3/library/zoneinfo.html#zoneinfo.ZoneInfo
    @classmethod
    def no_cache(cls, *args, **kwargs) -> Self:
        raise ZoneInfoNotFoundError  # witness: import zoneinfo; zoneinfo.ZoneInfo.no_cache("No/Such")
        raise ValueError  # witness: import zoneinfo; zoneinfo.ZoneInfo.no_cache("../x")
    @classmethod
    def from_file(cls, *args, **kwargs) -> Self:
        raise ValueError  # witness: import zoneinfo; import io; zoneinfo.ZoneInfo.from_file(io.BytesIO(b""))
        raise OSError  # documented: https://docs.python.org/3/library/zoneinfo.html#zoneinfo.ZoneInfo.from_file
    @classmethod
    def clear_cache(cls, *args, **kwargs) -> None: ...
    def utcoffset(self, *args, **kwargs) -> datetime.timedelta | None: ...
    def dst(self, *args, **kwargs) -> datetime.timedelta | None: ...
    def tzname(self, *args, **kwargs) -> str | None: ...
    def fromutc(self, *args, **kwargs) -> datetime.datetime:
        raise ValueError  # witness: import zoneinfo; import datetime; zoneinfo.ZoneInfo("UTC").fromutc(datetime.datetime.now())
def available_timezones() -> set[str]:
    raise OSError  # documented: https://docs.python.org/3/library/zoneinfo.html#zoneinfo.available_timezones
def reset_tzpath(to=...) -> None:
    raise ValueError  # witness: import zoneinfo; zoneinfo.reset_tzpath(["a"])
TZPATH: tuple[str, ...]
