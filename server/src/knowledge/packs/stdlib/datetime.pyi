import sys
from typing import Any, Literal, Self, overload
from time import struct_time


class timedelta:
    @overload
    def __new__(cls, days: Literal[int, float] = ..., seconds: Literal[int, float] = ..., microseconds: Literal[int, float] = ..., milliseconds: Literal[int, float] = ..., minutes: Literal[int, float] = ..., hours: Literal[int, float] = ..., weeks: Literal[int, float] = ...) -> Self: ...
    @overload
    def __new__(cls, days: int = ..., seconds: int = ..., microseconds: int = ..., milliseconds: int = ..., minutes: int = ..., hours: int = ..., weeks: int = ...) -> Self:
        raise OverflowError
    @overload
    def __new__(cls, *args, **kwargs) -> Self:
        raise OverflowError  # witness: import datetime; datetime.timedelta(days=10 ** 10)
        raise ValueError  # witness: import datetime; datetime.timedelta(seconds=float("nan"))
    days: int
    seconds: int
    microseconds: int
    def total_seconds(self, *args, **kwargs) -> float: ...
    def __add__(self, value, /) -> timedelta:
        raise OverflowError  # witness: import datetime; datetime.timedelta.max + datetime.timedelta(1)
    def __radd__(self, value, /) -> timedelta:
        raise OverflowError  # witness: import datetime; datetime.timedelta.max + datetime.timedelta(1)
    def __sub__(self, value, /) -> timedelta:
        raise OverflowError  # witness: import datetime; datetime.timedelta.max + datetime.timedelta(1)
    def __rsub__(self, value, /) -> timedelta:
        raise OverflowError  # witness: import datetime; datetime.timedelta.max + datetime.timedelta(1)
    def __abs__(self) -> timedelta:
        raise OverflowError  # witness: import datetime; datetime.timedelta.max + datetime.timedelta(1)
    def __neg__(self) -> timedelta:
        raise OverflowError  # witness: import datetime; datetime.timedelta.max + datetime.timedelta(1)
    def __pos__(self) -> timedelta:
        raise OverflowError  # witness: import datetime; datetime.timedelta.max + datetime.timedelta(1)
    def __mul__(self, value, /) -> timedelta:
        raise OverflowError  # witness: import datetime; datetime.timedelta.max * 2
        raise ValueError  # witness: import datetime; datetime.timedelta(1) * float("nan")
    def __rmul__(self, value, /) -> timedelta:
        raise OverflowError  # witness: import datetime; datetime.timedelta.max * 2
        raise ValueError  # witness: import datetime; datetime.timedelta(1) * float("nan")
    @overload
    def __truediv__(self, other: timedelta) -> float:
        raise ZeroDivisionError  # witness: import datetime; datetime.timedelta(1) / datetime.timedelta()
    @overload
    def __truediv__(self, other: int | float) -> timedelta:
        raise ZeroDivisionError  # witness: import datetime; datetime.timedelta(1) / 0
        raise OverflowError  # witness: import datetime; datetime.timedelta.max / 0.1
    @overload
    def __truediv__(self, other) -> Any:
        raise ZeroDivisionError  # witness: import datetime; datetime.timedelta(1) / 0
        raise OverflowError  # witness: import datetime; datetime.timedelta.max / 0.1
    def __floordiv__(self, value, /) -> Any:
        raise ZeroDivisionError  # witness: import datetime; datetime.timedelta(1) // 0
    def __mod__(self, value, /) -> Any:
        raise ZeroDivisionError  # witness: import datetime; datetime.timedelta(1) // 0
    def __divmod__(self, value, /) -> tuple[int, timedelta]:
        raise ZeroDivisionError  # witness: import datetime; divmod(datetime.timedelta(1), datetime.timedelta())
    def __eq__(self, value, /) -> bool: ...
    def __ne__(self, value, /) -> bool: ...
    def __lt__(self, value, /) -> bool: ...
    def __le__(self, value, /) -> bool: ...
    def __gt__(self, value, /) -> bool: ...
    def __ge__(self, value, /) -> bool: ...
    def __bool__(self) -> bool: ...
    def __hash__(self) -> int: ...
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...
    min: timedelta
    max: timedelta
    resolution: timedelta

class tzinfo:
    def utcoffset(self, *args, **kwargs) -> timedelta | None:
        raise NotImplementedError  # witness: import datetime; datetime.tzinfo().utcoffset(None)
    def dst(self, *args, **kwargs) -> timedelta | None:
        raise NotImplementedError  # witness: import datetime; datetime.tzinfo().utcoffset(None)
    def tzname(self, *args, **kwargs) -> str | None:
        raise NotImplementedError  # witness: import datetime; datetime.tzinfo().tzname(None)
    def fromutc(self, *args, **kwargs) -> datetime:
        raise ValueError  # documented: https://docs.python.org/3/library/datetime.html#datetime.tzinfo.fromutc

class timezone(tzinfo):
    def __new__(cls, offset, name=...) -> Self:
        raise ValueError  # witness: import datetime; datetime.timezone(datetime.timedelta(days=2))
    utc: timezone
    min: timezone
    max: timezone
    def utcoffset(self, *args, **kwargs) -> timedelta: ...
    def dst(self, *args, **kwargs) -> None: ...
    def tzname(self, *args, **kwargs) -> str: ...
    def fromutc(self, *args, **kwargs) -> datetime:
        raise ValueError  # witness: import datetime; datetime.timezone.utc.fromutc(datetime.datetime.now())
    def __eq__(self, value, /) -> Any: ...
    def __hash__(self) -> Any: ...
    def __str__(self) -> Any: ...
    def __repr__(self) -> Any: ...

class date:
    def __new__(cls, year, month=..., day=...) -> Self:
        raise ValueError  # witness: import datetime; datetime.date(2000, 13, 1)
    year: int
    month: int
    day: int
    min: date
    max: date
    resolution: timedelta
    @classmethod
    def today(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def fromtimestamp(cls, timestamp, /) -> Self:
        raise ValueError  # witness: import datetime; datetime.date.fromtimestamp(1e15)
        raise OverflowError  # witness: import datetime; datetime.date.fromtimestamp(1e30)
        raise OSError  # documented: https://docs.python.org/3/library/datetime.html#datetime.date.fromtimestamp
    @classmethod
    def fromordinal(cls, *args, **kwargs) -> Self:
        raise ValueError  # witness: import datetime; datetime.date.fromordinal(0)
    @overload
    @classmethod
    def fromisoformat(cls, date_string: str, /) -> Self:
        raise ValueError  # witness: import datetime; datetime.date.fromisoformat("x")
    @overload
    @classmethod
    def fromisoformat(cls, date_string: object, /) -> Self:
        raise ValueError  # witness: import datetime; datetime.date.fromisoformat("x")
        raise TypeError  # witness: import datetime; datetime.date.fromisoformat(None)
    @classmethod
    def fromisocalendar(cls, *args, **kwargs) -> Self:
        raise ValueError  # witness: import datetime; datetime.date.fromisocalendar(2000, 99, 1)
    def replace(self, *args, **kwargs) -> Self:
        raise ValueError  # witness: import datetime; datetime.date.today().replace(month=13)
    def timetuple(self, *args, **kwargs) -> struct_time: ...
    def toordinal(self, *args, **kwargs) -> int: ...
    def weekday(self, *args, **kwargs) -> int: ...
    def isoweekday(self, *args, **kwargs) -> int: ...
    def isocalendar(self, *args, **kwargs) -> tuple[int, int, int]: ...
    def isoformat(self, *args, **kwargs) -> str: ...
    def ctime(self, *args, **kwargs) -> str: ...
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...
    @overload
    def strftime(self, format: Literal["%Y-%m-%d", "%Y%m%d", "%d.%m.%Y", "%d/%m/%Y", "%Y-%m", "%Y", "%m", "%d"]) -> str: ...
    @overload
    def strftime(self, *args, **kwargs) -> str:
        raise ValueError  # documented: https://docs.python.org/3/library/datetime.html#strftime-strptime-behavior
        raise UnicodeEncodeError  # witness: import datetime; datetime.date.today().strftime("\ud800")
    def __format__(self, *args, **kwargs) -> str:
        raise ValueError  # documented: https://docs.python.org/3/library/datetime.html#strftime-strptime-behavior
        raise UnicodeEncodeError  # witness: import datetime; datetime.date.today().strftime("\ud800")
    def __add__(self, value, /) -> Self:
        raise OverflowError  # witness: import datetime; datetime.date.max + datetime.timedelta(1)
    def __radd__(self, value, /) -> Self:
        raise OverflowError  # witness: import datetime; datetime.date.max + datetime.timedelta(1)
    @overload
    def __sub__(self, value: date) -> timedelta: ...
    @overload
    def __sub__(self, value: timedelta) -> Self:
        raise OverflowError  # witness: import datetime; datetime.date.min - datetime.timedelta(1)
    @overload
    def __sub__(self, value) -> Any:
        raise OverflowError  # witness: import datetime; datetime.date.min - datetime.timedelta(1)
    def __eq__(self, value, /) -> bool: ...
    def __ne__(self, value, /) -> bool: ...
    def __lt__(self, value, /) -> bool: ...
    def __le__(self, value, /) -> bool: ...
    def __gt__(self, value, /) -> bool: ...
    def __ge__(self, value, /) -> bool: ...
    def __hash__(self) -> int: ...

class time:
    def __new__(cls, hour=..., minute=..., second=..., microsecond=..., tzinfo=..., *, fold=...) -> Self:
        raise ValueError  # witness: import datetime; datetime.time(25)
    hour: int
    minute: int
    second: int
    microsecond: int
    fold: int
    tzinfo: Any
    min: time
    max: time
    resolution: timedelta
    @overload
    @classmethod
    def fromisoformat(cls, time_string: str, /) -> Self:
        raise ValueError  # witness: import datetime; datetime.time.fromisoformat("x")
    @overload
    @classmethod
    def fromisoformat(cls, time_string: object, /) -> Self:
        raise ValueError  # witness: import datetime; datetime.time.fromisoformat("x")
        raise TypeError  # witness: import datetime; datetime.time.fromisoformat(None)
    def replace(self, *args, **kwargs) -> Self:
        raise ValueError  # witness: import datetime; datetime.time().replace(hour=25)
    @overload
    def isoformat(self) -> str: ...
    @overload
    def isoformat(self, *args, **kwargs) -> str:
        raise ValueError  # witness: import datetime; datetime.time().isoformat("q")
    def strftime(self, *args, **kwargs) -> str:
        raise ValueError  # documented: https://docs.python.org/3/library/datetime.html#strftime-strptime-behavior
    def __format__(self, *args, **kwargs) -> str:
        raise ValueError  # documented: https://docs.python.org/3/library/datetime.html#strftime-strptime-behavior
    def utcoffset(self, *args, **kwargs) -> timedelta | None: ...
    def dst(self, *args, **kwargs) -> timedelta | None: ...
    def tzname(self, *args, **kwargs) -> str | None: ...
    def __lt__(self, value, /) -> bool:
        raise TypeError  # witness: import datetime; datetime.time() < datetime.time(tzinfo=datetime.timezone.utc)
    def __le__(self, value, /) -> bool:
        raise TypeError  # witness: import datetime; datetime.time() < datetime.time(tzinfo=datetime.timezone.utc)
    def __gt__(self, value, /) -> bool:
        raise TypeError  # witness: import datetime; datetime.time() < datetime.time(tzinfo=datetime.timezone.utc)
    def __ge__(self, value, /) -> bool:
        raise TypeError  # witness: import datetime; datetime.time() < datetime.time(tzinfo=datetime.timezone.utc)
    def __eq__(self, value, /) -> bool: ...
    def __ne__(self, value, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class datetime(date):
    def __new__(cls, year, month=..., day=..., hour=..., minute=..., second=..., microsecond=..., tzinfo=..., *, fold=...) -> Self:
        raise ValueError  # witness: import datetime; datetime.datetime(2000, 13, 1)
    hour: int
    minute: int
    second: int
    microsecond: int
    fold: int
    tzinfo: Any
    min: datetime
    max: datetime
    resolution: timedelta
    @classmethod
    def now(cls, tz=...) -> Self: ...
    @classmethod
    def utcnow(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def today(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def fromtimestamp(cls, *args, **kwargs) -> Self:
        raise ValueError  # witness: import datetime; datetime.datetime.fromtimestamp(1e15)
        raise OverflowError  # witness: import datetime; datetime.datetime.fromtimestamp(1e30)
        raise OSError  # documented: https://docs.python.org/3/library/datetime.html#datetime.datetime.fromtimestamp
    @classmethod
    def utcfromtimestamp(cls, *args, **kwargs) -> Self:
        raise ValueError  # witness: import datetime; datetime.datetime.fromtimestamp(1e15)
        raise OverflowError  # witness: import datetime; datetime.datetime.fromtimestamp(1e30)
        raise OSError  # documented: https://docs.python.org/3/library/datetime.html#datetime.datetime.fromtimestamp
    @classmethod
    def combine(cls, *args, **kwargs) -> Self: ...
    @overload
    @classmethod
    def fromisoformat(cls, date_string: str, /) -> Self:
        raise ValueError  # witness: import datetime; datetime.datetime.fromisoformat("x")
    @overload
    @classmethod
    def fromisoformat(cls, date_string: object, /) -> Self:
        raise ValueError  # witness: import datetime; datetime.datetime.fromisoformat("x")
        raise TypeError  # witness: import datetime; datetime.datetime.fromisoformat(None)
    @overload
    @classmethod
    def strptime(cls, date_string: str, format: str, /) -> Self:
        raise ValueError  # witness: import datetime; datetime.datetime.strptime("x", "%Y")
    @overload
    @classmethod
    def strptime(cls, date_string: object, format, /) -> Self:
        raise ValueError  # witness: import datetime; datetime.datetime.strptime("x", "%Y")
        raise TypeError  # witness: import datetime; datetime.datetime.strptime(None, "%Y")
    def date(self) -> _date: ...
    def time(self) -> _time: ...
    def timetz(self) -> _time: ...
    def replace(self, *args, **kwargs) -> Self:
        raise ValueError  # witness: import datetime; datetime.datetime.now().replace(month=13)
    def astimezone(self, *args, **kwargs) -> Self:
        raise OverflowError  # witness: import datetime; datetime.datetime.max.replace(tzinfo=datetime.timezone.utc).astimezone(datetime.timezone(datetime.timedelta(hours=1)))
        raise ValueError  # documented: https://docs.python.org/3/library/datetime.html#datetime.datetime.astimezone
        raise OSError  # documented: https://docs.python.org/3/library/datetime.html#datetime.datetime.astimezone
    def timestamp(self, *args, **kwargs) -> float:
        raise OverflowError  # documented: https://docs.python.org/3/library/datetime.html#datetime.datetime.timestamp
        raise ValueError  # witness: import datetime; datetime.datetime.min.timestamp()
        raise OSError  # documented: https://docs.python.org/3/library/datetime.html#datetime.datetime.timestamp
    def timetuple(self, *args, **kwargs) -> struct_time: ...
    def utctimetuple(self, *args, **kwargs) -> struct_time: ...
    @overload
    def isoformat(self, sep=...) -> str: ...
    @overload
    def isoformat(self, *args, **kwargs) -> str:
        raise ValueError  # witness: import datetime; datetime.datetime.now().isoformat(timespec="q")
    def ctime(self, *args, **kwargs) -> str: ...
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...
    def utcoffset(self, *args, **kwargs) -> timedelta | None: ...
    def dst(self, *args, **kwargs) -> timedelta | None: ...
    def tzname(self, *args, **kwargs) -> str | None: ...
    def __add__(self, value, /) -> Self:
        raise OverflowError  # witness: import datetime; datetime.datetime.max + datetime.timedelta(1)
    def __radd__(self, value, /) -> Self:
        raise OverflowError  # witness: import datetime; datetime.datetime.max + datetime.timedelta(1)
    @overload
    def __sub__(self, value: datetime) -> timedelta:
        raise TypeError  # witness: import datetime; datetime.datetime.now() - datetime.datetime.now(datetime.timezone.utc)
    @overload
    def __sub__(self, value: timedelta) -> Self:
        raise OverflowError  # witness: import datetime; datetime.datetime.min - datetime.timedelta(1)
    @overload
    def __sub__(self, value) -> Any:
        raise OverflowError  # witness: import datetime; datetime.datetime.min - datetime.timedelta(1)
        raise TypeError  # witness: import datetime; datetime.datetime.now() - datetime.datetime.now(datetime.timezone.utc)
    def __lt__(self, value, /) -> bool:
        raise TypeError  # witness: import datetime; datetime.datetime.now() < datetime.datetime.now(datetime.timezone.utc)
    def __le__(self, value, /) -> bool:
        raise TypeError  # witness: import datetime; datetime.datetime.now() < datetime.datetime.now(datetime.timezone.utc)
    def __gt__(self, value, /) -> bool:
        raise TypeError  # witness: import datetime; datetime.datetime.now() < datetime.datetime.now(datetime.timezone.utc)
    def __ge__(self, value, /) -> bool:
        raise TypeError  # witness: import datetime; datetime.datetime.now() < datetime.datetime.now(datetime.timezone.utc)
    def __eq__(self, value, /) -> bool: ...
    def __ne__(self, value, /) -> bool: ...
    def __hash__(self) -> int: ...
if sys.version_info >= (3, 11):
    UTC: timezone
MINYEAR: int
MAXYEAR: int
_date = date
_time = time
