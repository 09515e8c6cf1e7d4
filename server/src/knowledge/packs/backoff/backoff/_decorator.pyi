from collections.abc import Callable
from typing import Any, TypeVar
_F = TypeVar("_F")
# The last attempt's exception passes: a decorated function raises what it raises undecorated.
def on_exception(wait_gen, exception, **kwargs) -> Callable[[_F], _F]: ...  # keeps: import backoff; backoff.on_exception(backoff.constant, KeyError, max_tries=1)
def on_predicate(wait_gen, predicate=..., **kwargs) -> Callable[[_F], _F]: ...  # keeps: import backoff; backoff.on_predicate(backoff.constant, lambda x: False)
