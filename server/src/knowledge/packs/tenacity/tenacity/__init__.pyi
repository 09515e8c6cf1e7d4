# pack: tenacity; distribution: tenacity; witnessed with 9.2.1
# `retry` is not here: what a decorated function raises depends on reraise= and on the stop condition.
from concurrent import futures
from typing import Any, Self
from tenacity.after import after_log as after_log, after_nothing as after_nothing
from tenacity.before import before_log as before_log, before_nothing as before_nothing
from tenacity.before_sleep import before_sleep_log as before_sleep_log, before_sleep_nothing as before_sleep_nothing
from tenacity.retry import retry_all as retry_all, retry_any as retry_any, retry_base as retry_base, retry_if_exception as retry_if_exception, retry_if_exception_cause_type as retry_if_exception_cause_type, retry_if_exception_message as retry_if_exception_message, retry_if_exception_type as retry_if_exception_type, retry_if_not_exception_message as retry_if_not_exception_message, retry_if_not_exception_type as retry_if_not_exception_type, retry_if_not_result as retry_if_not_result, retry_if_result as retry_if_result, retry_unless_exception_type as retry_unless_exception_type
from tenacity.stop import stop_after_attempt as stop_after_attempt, stop_after_delay as stop_after_delay, stop_all as stop_all, stop_any as stop_any, stop_before_delay as stop_before_delay, stop_when_event_set as stop_when_event_set
from tenacity.wait import wait_chain as wait_chain, wait_combine as wait_combine, wait_exception as wait_exception, wait_exponential as wait_exponential, wait_exponential_jitter as wait_exponential_jitter, wait_fixed as wait_fixed, wait_incrementing as wait_incrementing, wait_none as wait_none, wait_random as wait_random, wait_random_exponential as wait_random_exponential
from tenacity.nap import sleep as sleep, sleep_using_event as sleep_using_event
from tenacity.asyncio import AsyncRetrying as AsyncRetrying
class TryAgain(Exception): ...
class RetryError(Exception):
    last_attempt: Future
    def __init__(self, last_attempt) -> None: ...
    def reraise(self) -> None:
        __unresolved__("the last attempt's exception")
class Future(futures.Future[Any]):
    attempt_number: int
    failed: bool
class RetryCallState:
    attempt_number: int
    outcome: Future | None
    fn: Any
    args: Any
    kwargs: Any
    idle_for: float
    seconds_since_start: float | None
    next_action: Any
    outcome_timestamp: float | None
    retry_object: Any
    start_time: float
class AttemptManager:
    retry_state: RetryCallState
    def __enter__(self) -> None: ...
    def __exit__(self, exc_type, exc_value, traceback) -> bool: ...
class BaseRetrying:
    statistics: dict[str, Any]
    def __init__(self, **kwargs) -> None: ...
    def copy(self, **kwargs) -> Self: ...
    def wraps(self, f) -> Any: ...
    def __iter__(self) -> Iterator[AttemptManager]:
        raise RetryError  # witness: import tenacity; exec("import tenacity\nfor a in tenacity.Retrying(stop=tenacity.stop_after_attempt(1)):\n with a: 1/0")
        __unresolved__("the last attempt's exception, with reraise=True")
    def __call__(self, fn, *args, **kwargs) -> Any:
        raise RetryError  # witness: import tenacity; tenacity.Retrying(stop=tenacity.stop_after_attempt(1))(lambda: 1 / 0)
        fn(*args, **kwargs)
class Retrying(BaseRetrying): ...
from collections.abc import Iterator
