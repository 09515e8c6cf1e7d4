from typing import Any
from celery.canvas import Signature
from celery.exceptions import MaxRetriesExceededError, Reject, Retry
import celery.result
from celery.result import EagerResult
from kombu.exceptions import EncodeError, OperationalError
class Context:
    id: str
    retries: int
    args: Any
    kwargs: Any
    headers: Any
    delivery_info: Any
    hostname: str
    is_eager: bool
    def get(self, key, default=...) -> Any: ...
    def update(self, *args, **kwargs) -> None: ...
class Task:
    name: str
    app: Any
    request: Context
    max_retries: int | None
    default_retry_delay: int
    backend: Any
    rate_limit: Any
    ignore_result: bool
    def __call__(self, *args, **kwargs) -> Any:
        __unresolved__("runs the task")
    def run(self, *args, **kwargs) -> Any:
        __unresolved__("runs the task")
    def delay(self, *args, **kwargs) -> celery.result.AsyncResult:
        raise OperationalError  # witness: import os; from celery import Celery; a = Celery(broker="amqp://127.0.0.1:9//", set_as_current=False); t = a.task(os.path.join, name="t", typing=False); a.conf.task_publish_retry = False; a.conf.broker_transport_options = dict(max_retries=1, interval_start=0, interval_step=0); t.delay()
        raise EncodeError  # witness: import os; from celery import Celery; a = Celery(broker="memory://", set_as_current=False); a.task(os.path.join, name="t", typing=False).delay(object())
    def apply_async(self, args=..., kwargs=..., **options) -> celery.result.AsyncResult:
        raise OperationalError  # witness: import os; from celery import Celery; a = Celery(broker="amqp://127.0.0.1:9//", set_as_current=False); t = a.task(os.path.join, name="t", typing=False); a.conf.task_publish_retry = False; a.conf.broker_transport_options = dict(max_retries=1, interval_start=0, interval_step=0); t.apply_async()
        raise EncodeError  # witness: import os; from celery import Celery; a = Celery(broker="memory://", set_as_current=False); a.task(os.path.join, name="t", typing=False).apply_async([object()])
    def apply(self, args=..., kwargs=..., **options) -> EagerResult:
        __unresolved__("runs the task here")
    def retry(self, args=..., kwargs=..., exc=..., throw=..., eta=..., countdown=..., max_retries=..., **options) -> Any:
        raise Retry  # witness: import os; from celery import Celery; a = Celery(broker="memory://", set_as_current=False); t = a.task(os.path.join, name="t", typing=False); t.push_request(called_directly=False, args=(), kwargs={}, retries=0, id="x"); t.retry()
        raise MaxRetriesExceededError  # witness: import os; from celery import Celery; a = Celery(broker="memory://", set_as_current=False); t = a.task(os.path.join, name="t", typing=False); t.push_request(called_directly=False, args=(), kwargs={}, retries=9, id="x"); t.retry()
        raise Reject  # documented: https://docs.celeryq.dev/en/stable/reference/celery.app.task.html
        __unresolved__("the exception given as exc=, when the retries are used up")
    def replace(self, sig) -> Any:
        raise Ignore  # documented: https://docs.celeryq.dev/en/stable/reference/celery.app.task.html
        raise OperationalError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.app.task.html
    def s(self, *args, **kwargs) -> Signature: ...
    def si(self, *args, **kwargs) -> Signature: ...
    def signature(self, *args, **kwargs) -> Signature: ...
    def subtask(self, *args, **kwargs) -> Signature: ...
    def chunks(self, *args, **kwargs) -> Signature: ...
    def map(self, *args, **kwargs) -> Signature: ...
    def starmap(self, *args, **kwargs) -> Signature: ...
    def AsyncResult(self, task_id, **kwargs) -> celery.result.AsyncResult: ...
    def update_state(self, task_id=..., state=..., meta=..., **kwargs) -> None:
        raise OSError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.app.task.html
    def send_event(self, type_, *args, **fields) -> None:
        raise OperationalError  # documented: https://docs.celeryq.dev/en/stable/reference/celery.app.task.html
    def on_failure(self, *args, **kwargs) -> Any: ...
    def on_retry(self, *args, **kwargs) -> Any: ...
    def on_success(self, *args, **kwargs) -> Any: ...
    def after_return(self, *args, **kwargs) -> Any: ...
    def before_start(self, *args, **kwargs) -> Any: ...
    def push_request(self, *args, **kwargs) -> Any: ...
    def pop_request(self, *args, **kwargs) -> Any: ...
    def add_trail(self, *args, **kwargs) -> Any: ...
    def add_around(self, *args, **kwargs) -> Any: ...
from celery.exceptions import Ignore
