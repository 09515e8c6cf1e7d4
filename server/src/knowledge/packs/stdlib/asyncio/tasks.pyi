from typing import Any, Awaitable, Iterator, Literal, overload
import concurrent.futures
import concurrent.futures
from _asyncio import Task as Task
from asyncio.exceptions import TimeoutError
from _asyncio import Future


def create_task(coro, *, name=..., context=...) -> Task[Any]:
    raise RuntimeError  # witness: import asyncio; c = asyncio.sleep(0); asyncio.create_task(c)
def ensure_future(coro_or_future, *, loop=...) -> Task[Any]:
    raise RuntimeError  # documented: https://docs.python.org/3/library/asyncio-future.html#asyncio.ensure_future
@overload
async def gather(*coros_or_futures, return_exceptions: Literal[True]) -> list[Any]: ...
@overload
async def gather(*coros_or_futures, return_exceptions=...) -> list[Any]:
    await coros_or_futures
async def wait(fs, *, timeout=..., return_when=...) -> Any:
    raise ValueError  # witness: import asyncio; await asyncio.wait([])
async def wait_for(fut, timeout) -> Any:
    raise TimeoutError  # witness: import asyncio; await asyncio.wait_for(asyncio.sleep(1), 0.01)
    await fut
def as_completed(fs, *, timeout=...) -> Iterator[Awaitable[Any]]:
    raise TimeoutError  # witness: import asyncio; for f in asyncio.as_completed([asyncio.sleep(1)], timeout=0.01): await f
async def sleep(delay, result=...) -> Any: ...
async def shield(arg) -> Any:
    await arg
def run_coroutine_threadsafe(coro, loop) -> concurrent.futures.Future[Any]:
    raise RuntimeError  # witness: import asyncio; l = asyncio.new_event_loop(); l.close(); asyncio.run_coroutine_threadsafe(asyncio.sleep(0), l)
def current_task(loop=...) -> Task[Any] | None:
    raise RuntimeError  # witness: import asyncio; asyncio.current_task()
def all_tasks(loop=...) -> set[Task[Any]]:
    raise RuntimeError  # witness: import asyncio; asyncio.all_tasks()
ALL_COMPLETED: str
FIRST_COMPLETED: str
FIRST_EXCEPTION: str
