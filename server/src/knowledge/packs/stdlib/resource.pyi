from typing import Any


error = OSError

class struct_rusage:
    ru_utime: float
    ru_stime: float
    ru_maxrss: int
    ru_minflt: int
    ru_majflt: int
    ru_inblock: int
    ru_oublock: int
    ru_nvcsw: int
    ru_nivcsw: int
def getrlimit(resource, /) -> tuple[int, int]:
    raise ValueError  # witness: import resource; resource.getrlimit(999)
    raise OSError  # documented: https://docs.python.org/3/library/resource.html#resource.getrlimit
def setrlimit(resource, limits, /) -> Any:
    raise ValueError  # witness: import resource; resource.setrlimit(999, (1, 1))
    raise OSError  # documented: https://docs.python.org/3/library/resource.html#resource.setrlimit
def prlimit(*args, **kwargs) -> Any:
    raise ValueError  # witness: import resource; resource.setrlimit(999, (1, 1))
    raise OSError  # documented: https://docs.python.org/3/library/resource.html#resource.setrlimit
def getrusage(who, /) -> struct_rusage:
    raise ValueError  # witness: import resource; resource.getrusage(999)
def getpagesize() -> int: ...
RLIMIT_AS: int
RLIMIT_CORE: int
RLIMIT_CPU: int
RLIMIT_DATA: int
RLIMIT_FSIZE: int
RLIMIT_MEMLOCK: int
RLIMIT_MSGQUEUE: int
RLIMIT_NICE: int
RLIMIT_NOFILE: int
RLIMIT_NPROC: int
RLIMIT_OFILE: int
RLIMIT_RSS: int
RLIMIT_RTPRIO: int
RLIMIT_RTTIME: int
RLIMIT_SIGPENDING: int
RLIMIT_STACK: int
RLIM_INFINITY: int
RUSAGE_CHILDREN: int
RUSAGE_SELF: int
RUSAGE_THREAD: int
