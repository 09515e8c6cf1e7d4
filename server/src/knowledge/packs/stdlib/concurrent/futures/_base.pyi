import sys
from typing import Any, Generic, Iterator, Self, TypeVar

_T = TypeVar("_T")


class Error(Exception): ...
class CancelledError(Error): ...
if sys.version_info >= (3, 11):
    from builtins import TimeoutError as TimeoutError
else:
    class TimeoutError(Error): ...
class InvalidStateError(Error): ...
class BrokenExecutor(RuntimeError): ...

class Future(Generic[_T]):
    def __init__(self) -> None: ...
    def result(self, timeout=...) -> _T:
        raise TimeoutError  # witness: import concurrent.futures; concurrent.futures.Future().result(0)
        raise CancelledError  # witness: import concurrent.futures; f = concurrent.futures.Future(); f.cancel(); f.result()
        __unresolved__("raises what the submitted call raised")
    def exception(self, timeout=...) -> BaseException | None:
        raise TimeoutError  # witness: import concurrent.futures; concurrent.futures.Future().exception(0)
        raise CancelledError  # witness: import concurrent.futures; f = concurrent.futures.Future(); f.cancel(); f.exception()
    def cancel(self) -> bool: ...
    def cancelled(self) -> bool: ...
    def done(self) -> bool: ...
    def running(self) -> bool: ...
    def add_done_callback(self, fn) -> None: ...
    def set_result(self, result) -> None:
        raise InvalidStateError  # witness: import concurrent.futures; f = concurrent.futures.Future(); f.set_result(1); f.set_result(1)
    def set_exception(self, exception) -> None:
        raise InvalidStateError  # witness: import concurrent.futures; f = concurrent.futures.Future(); f.set_result(1); f.set_result(1)
    def set_running_or_notify_cancel(self) -> bool: ...

class Executor:
    def submit(self, fn, /, *args, **kwargs) -> Future[Any]:
        raise RuntimeError  # witness: import concurrent.futures; e = concurrent.futures.ThreadPoolExecutor(); e.shutdown(); e.submit(max)
    def map(self, fn, *iterables, timeout=..., chunksize=...) -> Iterator[Any]:
        raise RuntimeError  # witness: import concurrent.futures; e = concurrent.futures.ThreadPoolExecutor(); e.shutdown(); e.map(max, [1])
        raise TimeoutError  # witness: import concurrent.futures; import time; e = concurrent.futures.ThreadPoolExecutor(1); list(e.map(lambda x: time.sleep(0.2), [1], timeout=0.01))
        fn()
    def shutdown(self, wait=..., *, cancel_futures=...) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...
def wait(fs, timeout=..., return_when=...) -> Any:
    raise ValueError  # witness: import concurrent.futures; concurrent.futures.wait([concurrent.futures.Future()], 0, "q")
def as_completed(fs, timeout=...) -> Iterator[Future[Any]]:
    raise TimeoutError  # witness: import concurrent.futures; list(concurrent.futures.as_completed([concurrent.futures.Future()], 0))
ALL_COMPLETED: str
FIRST_COMPLETED: str
FIRST_EXCEPTION: str
