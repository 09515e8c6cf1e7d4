from collections.abc import AsyncIterator, Callable
from typing import Any, TypeVar
_T = TypeVar("_T")
async def run_in_threadpool(func: Callable[..., _T], *args: Any, **kwargs: Any) -> _T:
    func(*args, **kwargs)
async def run_until_first_complete(*args: Any) -> None:
    __unresolved__("runs the given functions")
