from collections.abc import Callable
from typing import Any, overload
from celery.app.task import Task
@overload
def shared_task(fun: Callable[..., Any], /) -> Task: ...
@overload
def shared_task(*args: Any, **kwargs: Any) -> Callable[[Any], Task]: ...
