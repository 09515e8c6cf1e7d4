from typing import Any, Self
from _asyncio import Task


class TaskGroup:
    def __init__(self) -> None: ...
    def create_task(self, coro, *, name=..., context=...) -> Task[Any]:
        raise RuntimeError  # witness: import asyncio; asyncio.TaskGroup().create_task(asyncio.sleep(0))
    async def __aenter__(self) -> Self:
        raise RuntimeError  # documented: https://docs.python.org/3/library/asyncio-task.html#asyncio.TaskGroup
    async def __aexit__(self, et, exc, tb) -> None:
        raise BaseExceptionGroup  # documented: https://docs.python.org/3/library/asyncio-task.html#asyncio.TaskGroup
        __unresolved__("raises a group of what its tasks raised")
