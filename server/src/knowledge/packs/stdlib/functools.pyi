from collections.abc import Callable
from typing import Any, Self, TypeVar, overload
_F = TypeVar("_F")


class partial:
    func: Any
    args: tuple[Any, ...]
    keywords: dict[str, Any]
    def __new__(cls, func, /, *args, **keywords) -> Self: ...
    def __call__(self, *args, **keywords) -> Any:
        __unresolved__("calls the wrapped function")

class partialmethod:
    def __init__(self, func, /, *args, **keywords) -> None: ...
    def __get__(self, obj, cls=...) -> Any: ...

class cached_property:
    def __init__(self, func) -> None: ...
    def __get__(self, instance, owner=...) -> Any:
        __unresolved__("runs the wrapped function")

class singledispatchmethod:
    def __init__(self, func) -> None: ...
    def register(self, cls, method=...) -> Any: ...
    def __get__(self, obj, cls=...) -> Any: ...
    func: Any
    dispatcher: Any
@overload
def reduce(function, sequence, initial, /) -> Any:
    function()
@overload
def reduce(function, sequence, /) -> Any:
    function()
    raise TypeError  # witness: import functools; functools.reduce(max, [])
def wraps(wrapped, assigned=..., updated=...) -> Callable[[_F], _F]: ...  # keeps: import functools; functools.wraps(print)
def update_wrapper(wrapper, wrapped, assigned=..., updated=...) -> Any: ...
def lru_cache(maxsize=..., typed=...) -> Callable[[_F], _F]: ...  # keeps: import functools; functools.lru_cache(maxsize=None)
def cache(user_function: _F, /) -> _F: ...  # keeps: import functools; functools.cache
def total_ordering(cls) -> Any: ...
def cmp_to_key(*args, **kwargs) -> Any: ...
def singledispatch(func) -> Any: ...
WRAPPER_ASSIGNMENTS: tuple[str, ...]
WRAPPER_UPDATES: tuple[str, ...]
