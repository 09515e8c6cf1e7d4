import sys
from typing import Generic, TypeVar, overload
from _queue import Empty as Empty
from _queue import SimpleQueue as SimpleQueue

_T = TypeVar("_T")


class Full(Exception): ...

class Queue(Generic[_T]):
    maxsize: int
    def __init__(self, maxsize=...) -> None: ...
    @overload
    def get(self) -> _T: ...
    @overload
    def get(self, block=..., timeout=...) -> _T:
        raise Empty  # witness: import queue; queue.Queue().get(False)
        raise ValueError  # witness: import queue; queue.Queue().get(True, -1)
    def get_nowait(self) -> _T:
        raise Empty  # witness: import queue; queue.Queue().get_nowait()
    @overload
    def put(self, item) -> None: ...
    @overload
    def put(self, item, block=..., timeout=...) -> None:
        raise Full  # witness: import queue; q = queue.Queue(1); q.put(1); q.put(1, False)
        raise ValueError  # witness: import queue; queue.Queue(1).put(1, True, -1)
    def put_nowait(self, item) -> None:
        raise Full  # witness: import queue; q = queue.Queue(1); q.put(1); q.put_nowait(1)
    def task_done(self) -> None:
        raise ValueError  # witness: import queue; queue.Queue().task_done()
    def join(self) -> None: ...
    def qsize(self) -> int: ...
    def empty(self) -> bool: ...
    def full(self) -> bool: ...
    if sys.version_info >= (3, 13):
        def shutdown(self, immediate=...) -> None: ...
class PriorityQueue(Queue[_T]): ...
class LifoQueue(Queue[_T]): ...
if sys.version_info >= (3, 13):
    class ShutDown(Exception): ...
