from typing import Any, Literal, overload
from concurrent.futures._base import BrokenExecutor
from concurrent.futures._base import Executor
from concurrent.futures._base import Future


class BrokenThreadPool(BrokenExecutor): ...

class ThreadPoolExecutor(Executor):
    @overload
    def __init__(self, max_workers: Literal[1, 2, 3, 4, 5, 8, 10, 16, 20, 32] | None = ..., thread_name_prefix=..., initializer=..., initargs=...) -> None: ...
    @overload
    def __init__(self, max_workers=..., thread_name_prefix=..., initializer=..., initargs=...) -> None:
        raise ValueError  # witness: import concurrent.futures; concurrent.futures.ThreadPoolExecutor(0)
    def submit(self, fn, /, *args, **kwargs) -> Future[Any]:
        raise RuntimeError  # witness: import concurrent.futures; e = concurrent.futures.ThreadPoolExecutor(); e.shutdown(); e.submit(max)
