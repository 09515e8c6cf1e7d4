from typing import Any, Iterator
from concurrent.futures._base import BrokenExecutor
from concurrent.futures._base import Executor
from concurrent.futures._base import Future


class BrokenProcessPool(BrokenExecutor): ...

class ProcessPoolExecutor(Executor):
    def __init__(self, max_workers=..., mp_context=..., initializer=..., initargs=..., *, max_tasks_per_child=...) -> None:
        raise ValueError  # witness: import concurrent.futures; concurrent.futures.ProcessPoolExecutor(0)
        raise NotImplementedError  # documented: https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.ProcessPoolExecutor
        raise OSError  # documented: https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.ProcessPoolExecutor
    def submit(self, fn, /, *args, **kwargs) -> Future[Any]:
        raise RuntimeError  # witness: import concurrent.futures; e = concurrent.futures.ProcessPoolExecutor(); e.shutdown(); e.submit(max)
        raise OSError  # documented: https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.ProcessPoolExecutor
    def map(self, fn, *iterables, timeout=..., chunksize=...) -> Iterator[Any]:
        raise RuntimeError  # witness: import concurrent.futures; e = concurrent.futures.ProcessPoolExecutor(); e.shutdown(); e.map(max, [1])
        raise ValueError  # witness: import concurrent.futures; concurrent.futures.ProcessPoolExecutor().map(max, [1], chunksize=0)
        raise TimeoutError  # documented: https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.Executor.map
        fn()
