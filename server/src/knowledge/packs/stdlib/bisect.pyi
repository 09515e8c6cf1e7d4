from typing import overload


@overload
def bisect(a, x, lo=..., hi=...) -> int:
    raise ValueError  # witness: import bisect; bisect.bisect([], 1, -1)
@overload
def bisect(a, x, lo=..., hi=..., *, key=...) -> int:
    raise ValueError  # witness: import bisect; bisect.bisect([], 1, -1)
    key()
@overload
def bisect_left(a, x, lo=..., hi=...) -> int:
    raise ValueError  # witness: import bisect; bisect.bisect([], 1, -1)
@overload
def bisect_left(a, x, lo=..., hi=..., *, key=...) -> int:
    raise ValueError  # witness: import bisect; bisect.bisect([], 1, -1)
    key()
@overload
def bisect_right(a, x, lo=..., hi=...) -> int:
    raise ValueError  # witness: import bisect; bisect.bisect([], 1, -1)
@overload
def bisect_right(a, x, lo=..., hi=..., *, key=...) -> int:
    raise ValueError  # witness: import bisect; bisect.bisect([], 1, -1)
    key()
@overload
def insort(a, x, lo=..., hi=...) -> None:
    raise ValueError  # witness: import bisect; bisect.insort([], 1, -1)
@overload
def insort(a, x, lo=..., hi=..., *, key=...) -> None:
    raise ValueError  # witness: import bisect; bisect.insort([], 1, -1)
    key()
@overload
def insort_left(a, x, lo=..., hi=...) -> None:
    raise ValueError  # witness: import bisect; bisect.insort([], 1, -1)
@overload
def insort_left(a, x, lo=..., hi=..., *, key=...) -> None:
    raise ValueError  # witness: import bisect; bisect.insort([], 1, -1)
    key()
@overload
def insort_right(a, x, lo=..., hi=...) -> None:
    raise ValueError  # witness: import bisect; bisect.insort([], 1, -1)
@overload
def insort_right(a, x, lo=..., hi=..., *, key=...) -> None:
    raise ValueError  # witness: import bisect; bisect.insort([], 1, -1)
    key()
