from typing import Any, Iterator, overload


def heappush(heap, item, /) -> None: ...
def heapify(heap, /) -> None: ...
def heappop(heap, /) -> Any:
    raise IndexError  # witness: import heapq; heapq.heappop([])
def heapreplace(heap, item, /) -> Any:
    raise IndexError  # witness: import heapq; heapq.heappop([])
def heappushpop(heap, item, /) -> Any: ...
@overload
def nlargest(n, iterable) -> list[Any]: ...
@overload
def nlargest(n, iterable, key=...) -> list[Any]:
    key()
@overload
def nsmallest(n, iterable) -> list[Any]: ...
@overload
def nsmallest(n, iterable, key=...) -> list[Any]:
    key()
@overload
def merge(*iterables, reverse=...) -> Iterator[Any]: ...
@overload
def merge(*iterables, key=..., reverse=...) -> Iterator[Any]:
    key()
