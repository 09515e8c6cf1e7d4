from typing import Any, Iterator


def heappush(heap, item, /) -> None: ...
def heapify(heap, /) -> None: ...
def heappop(heap, /) -> Any:
    raise IndexError  # witness: import heapq; heapq.heappop([])
def heapreplace(heap, item, /) -> Any:
    raise IndexError  # witness: import heapq; heapq.heappop([])
def heappushpop(heap, item, /) -> Any: ...
def nlargest(n, iterable, key=...) -> list[Any]:
    key()
def nsmallest(n, iterable, key=...) -> list[Any]:
    key()
def merge(*iterables, key=..., reverse=...) -> Iterator[Any]:
    key()
