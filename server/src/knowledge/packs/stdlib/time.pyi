from typing import Any, Iterator, Literal, overload


class struct_time:
    tm_year: int
    tm_mon: int
    tm_mday: int
    tm_hour: int
    tm_min: int
    tm_sec: int
    tm_wday: int
    tm_yday: int
    tm_isdst: int
    tm_zone: str | None
    tm_gmtoff: int | None
    def __getitem__(self, key) -> int:
        raise IndexError  # witness: import time; time.localtime()[99]
    def __iter__(self) -> Iterator[int]: ...
    def __len__(self) -> int: ...
def time(*args, **kwargs) -> float: ...
def monotonic(*args, **kwargs) -> float: ...
def perf_counter(*args, **kwargs) -> float: ...
def process_time(*args, **kwargs) -> float: ...
def thread_time(*args, **kwargs) -> float: ...
def time_ns(*args, **kwargs) -> int: ...
def monotonic_ns(*args, **kwargs) -> int: ...
def perf_counter_ns(*args, **kwargs) -> int: ...
def process_time_ns(*args, **kwargs) -> int: ...
def thread_time_ns(*args, **kwargs) -> int: ...
@overload
def sleep(seconds: Literal[0, 0.001, 0.01, 0.05, 0.1, 0.2, 0.25, 0.3, 0.5, 1, 1.5, 2, 3, 5, 10, 15, 20, 30, 60], /) -> None: ...
@overload
def sleep(seconds, /) -> None:
    raise ValueError  # witness: import time; time.sleep(-1)
@overload
def localtime() -> struct_time: ...
@overload
def localtime(*args, **kwargs) -> struct_time:
    raise ValueError  # witness: import time; time.gmtime(float("nan"))
    raise OverflowError  # witness: import time; time.gmtime(1e30)
    raise OSError  # witness: import time; time.gmtime(1e18)
@overload
def gmtime() -> struct_time: ...
@overload
def gmtime(*args, **kwargs) -> struct_time:
    raise ValueError  # witness: import time; time.gmtime(float("nan"))
    raise OverflowError  # witness: import time; time.gmtime(1e30)
    raise OSError  # witness: import time; time.gmtime(1e18)
def mktime(*args, **kwargs) -> float:
    raise OverflowError  # documented: https://docs.python.org/3/library/time.html#time.mktime
def strftime(*args, **kwargs) -> str:
    raise ValueError  # witness: import time; time.strftime("%Y", (2000, 13, 1, 0, 0, 0, 0, 0, 0))
def strptime(*args, **kwargs) -> struct_time:
    raise ValueError  # witness: import time; time.strptime("x", "%Y")
def asctime(*args, **kwargs) -> str:
    raise ValueError  # witness: import time; time.ctime(float("nan"))
    raise OverflowError  # witness: import time; time.ctime(1e30)
    raise OSError  # documented: https://docs.python.org/3/library/time.html#time.ctime
def ctime(*args, **kwargs) -> str:
    raise ValueError  # witness: import time; time.ctime(float("nan"))
    raise OverflowError  # witness: import time; time.ctime(1e30)
    raise OSError  # documented: https://docs.python.org/3/library/time.html#time.ctime
def clock_gettime(*args, **kwargs) -> float:
    raise OSError  # witness: import time; time.clock_gettime(999)
def clock_getres(*args, **kwargs) -> float:
    raise OSError  # witness: import time; time.clock_gettime(999)
def clock_gettime_ns(*args, **kwargs) -> int:
    raise OSError  # witness: import time; time.clock_gettime_ns(999)
def clock_settime(*args, **kwargs) -> None:
    raise OSError  # witness: import time; time.clock_settime(999, 0)
def clock_settime_ns(*args, **kwargs) -> None:
    raise OSError  # witness: import time; time.clock_settime(999, 0)
def pthread_getcpuclockid(*args, **kwargs) -> int:
    raise OSError  # documented: https://docs.python.org/3/library/time.html#time.pthread_getcpuclockid
def get_clock_info(*args, **kwargs) -> Any:
    raise ValueError  # witness: import time; time.get_clock_info("x")
def tzset(*args, **kwargs) -> None: ...
CLOCK_BOOTTIME: int
CLOCK_MONOTONIC: int
CLOCK_MONOTONIC_RAW: int
CLOCK_PROCESS_CPUTIME_ID: int
CLOCK_REALTIME: int
CLOCK_TAI: int
CLOCK_THREAD_CPUTIME_ID: int
altzone: int
daylight: int
timezone: int
tzname: tuple[Any, ...]
