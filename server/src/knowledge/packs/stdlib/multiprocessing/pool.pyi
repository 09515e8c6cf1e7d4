from typing import Any, Iterator, Self
from multiprocessing.context import TimeoutError as TimeoutError


class MaybeEncodingError(Exception): ...

class ApplyResult:
    def get(self, timeout=...) -> Any:
        raise TimeoutError  # witness: import multiprocessing.pool, time; multiprocessing.pool.ThreadPool(1).apply_async(time.sleep, (1,)).get(0.01)
        __unresolved__("raises what the call raised")
    def wait(self, timeout=...) -> None: ...
    def ready(self) -> bool: ...
    def successful(self) -> bool:
        raise ValueError  # witness: import multiprocessing.pool, time; multiprocessing.pool.ThreadPool(1).apply_async(time.sleep, (1,)).successful()

class Pool:
    def __init__(self, processes=..., initializer=..., initargs=..., maxtasksperchild=..., context=...) -> None:
        raise ValueError  # witness: import multiprocessing; multiprocessing.Pool(0)
        raise OSError  # documented: https://docs.python.org/3/library/multiprocessing.html#multiprocessing.pool.Pool
    def apply(self, func, args=..., kwds=...) -> Any:
        func()
        raise ValueError  # witness: import multiprocessing.pool; p = multiprocessing.pool.ThreadPool(1); p.close(); p.map(max, [])
    def map(self, func, iterable, chunksize=...) -> Any:
        func()
        raise ValueError  # witness: import multiprocessing.pool; p = multiprocessing.pool.ThreadPool(1); p.close(); p.map(max, [])
    def starmap(self, func, iterable, chunksize=...) -> Any:
        func()
        raise ValueError  # witness: import multiprocessing.pool; p = multiprocessing.pool.ThreadPool(1); p.close(); p.map(max, [])
    def imap(self, func, iterable, chunksize=...) -> Iterator[Any]:
        func()
        raise ValueError  # witness: import multiprocessing.pool; p = multiprocessing.pool.ThreadPool(1); p.close(); p.imap(max, [])
    def imap_unordered(self, func, iterable, chunksize=...) -> Iterator[Any]:
        func()
        raise ValueError  # witness: import multiprocessing.pool; p = multiprocessing.pool.ThreadPool(1); p.close(); p.imap(max, [])
    def apply_async(self, func, args=..., kwds=..., callback=..., error_callback=...) -> ApplyResult:
        raise ValueError  # witness: import multiprocessing.pool; p = multiprocessing.pool.ThreadPool(1); p.close(); p.apply_async(max)
    def map_async(self, func, iterable, chunksize=..., callback=..., error_callback=...) -> ApplyResult:
        raise ValueError  # witness: import multiprocessing.pool; p = multiprocessing.pool.ThreadPool(1); p.close(); p.apply_async(max)
    def starmap_async(self, func, iterable, chunksize=..., callback=..., error_callback=...) -> ApplyResult:
        raise ValueError  # witness: import multiprocessing.pool; p = multiprocessing.pool.ThreadPool(1); p.close(); p.apply_async(max)
    def close(self) -> None: ...
    def terminate(self) -> None: ...
    def join(self) -> None:
        raise ValueError  # witness: import multiprocessing.pool; multiprocessing.pool.ThreadPool(1).join()
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...

class ThreadPool(Pool):
    def __init__(self, processes=..., initializer=..., initargs=...) -> None:
        raise ValueError  # witness: import multiprocessing.pool; multiprocessing.pool.ThreadPool(0)
