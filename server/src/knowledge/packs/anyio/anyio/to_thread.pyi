from collections.abc import Callable
from typing import Any, TypeVar
_T = TypeVar("_T")
async def run_sync(func: Callable[..., _T], *args, **kwargs) -> _T:
    func(*args)
