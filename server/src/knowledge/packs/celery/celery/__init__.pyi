# pack: celery; distribution: celery; witnessed with 5.7.0
# A result back end that is down raises its own client's errors: they depend on the back end.
from celery.app.base import Celery as Celery
from celery.app.task import Task as Task
from celery.app import shared_task as shared_task
from celery.canvas import Signature as Signature, chain as chain, chord as chord, chunks as chunks, group as group, signature as signature, subtask as subtask
current_app: Celery
current_task: Task
