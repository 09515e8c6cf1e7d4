from concurrent.futures._base import Future as Future, Executor as Executor, CancelledError as CancelledError, TimeoutError as TimeoutError, InvalidStateError as InvalidStateError, BrokenExecutor as BrokenExecutor, wait as wait, as_completed as as_completed, ALL_COMPLETED as ALL_COMPLETED, FIRST_COMPLETED as FIRST_COMPLETED, FIRST_EXCEPTION as FIRST_EXCEPTION
from concurrent.futures.thread import ThreadPoolExecutor as ThreadPoolExecutor
from concurrent.futures.process import ProcessPoolExecutor as ProcessPoolExecutor
