from typing import Any
from celery.exceptions import TimeoutError
class ResultBase:
    parent: Any
class AsyncResult(ResultBase):
    id: str
    task_id: str
    children: Any
    args: Any
    kwargs: Any
    date_done: Any
    name: Any
    @property
    def state(self) -> str:
        raise OSError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.result.html
    @property
    def status(self) -> str:
        raise OSError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.result.html
    @property
    def result(self) -> Any:
        raise OSError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.result.html
    @property
    def info(self) -> Any:
        raise OSError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.result.html
    @property
    def traceback(self) -> Any:
        raise OSError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.result.html
    def get(self, timeout=..., *args, **kwargs) -> Any:
        raise TimeoutError  # witness: import os; from celery import Celery; a = Celery(backend="cache+memory://", set_as_current=False); a.AsyncResult("x").get(timeout=0.05)
        raise OSError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.result.html
        __unresolved__("the task's own exception")
    def wait(self, timeout=..., *args, **kwargs) -> Any:
        raise TimeoutError  # witness: import os; from celery import Celery; a = Celery(backend="cache+memory://", set_as_current=False); a.AsyncResult("x").get(timeout=0.05)
        raise OSError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.result.html
        __unresolved__("the task's own exception")
    def ready(self) -> bool:
        raise OSError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.result.html
    def successful(self) -> bool:
        raise OSError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.result.html
    def failed(self) -> bool:
        raise OSError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.result.html
    def forget(self, *args, **kwargs) -> None:
        raise OSError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.result.html
    def revoke(self, *args, **kwargs) -> None:
        raise OSError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.result.html
    def as_tuple(self, *args, **kwargs) -> Any: ...
    def as_list(self, *args, **kwargs) -> Any: ...
    def then(self, *args, **kwargs) -> Any: ...
    def build_graph(self, *args, **kwargs) -> Any: ...
    def iterdeps(self, *args, **kwargs) -> Any: ...
class EagerResult(AsyncResult): ...
