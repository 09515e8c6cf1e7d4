def bisect(a, x, lo=..., hi=..., *, key=...) -> int:
    raise ValueError  # witness: import bisect; bisect.bisect([], 1, -1)
    key()
def bisect_left(a, x, lo=..., hi=..., *, key=...) -> int:
    raise ValueError  # witness: import bisect; bisect.bisect([], 1, -1)
    key()
def bisect_right(a, x, lo=..., hi=..., *, key=...) -> int:
    raise ValueError  # witness: import bisect; bisect.bisect([], 1, -1)
    key()
def insort(a, x, lo=..., hi=..., *, key=...) -> None:
    raise ValueError  # witness: import bisect; bisect.insort([], 1, -1)
    key()
def insort_left(a, x, lo=..., hi=..., *, key=...) -> None:
    raise ValueError  # witness: import bisect; bisect.insort([], 1, -1)
    key()
def insort_right(a, x, lo=..., hi=..., *, key=...) -> None:
    raise ValueError  # witness: import bisect; bisect.insort([], 1, -1)
    key()
