import sys
from asyncio.base_events import Server as Server, BaseEventLoop as BaseEventLoop
from asyncio.events import AbstractEventLoop as AbstractEventLoop, AbstractEventLoopPolicy as AbstractEventLoopPolicy, AbstractServer as AbstractServer, Handle as Handle, TimerHandle as TimerHandle
from asyncio.events import get_event_loop_policy as get_event_loop_policy, set_event_loop_policy as set_event_loop_policy, set_event_loop as set_event_loop, new_event_loop as new_event_loop, get_child_watcher as get_child_watcher, set_child_watcher as set_child_watcher
from _asyncio import get_event_loop as get_event_loop, get_running_loop as get_running_loop, _get_running_loop as _get_running_loop, _set_running_loop as _set_running_loop
from _asyncio import Future as Future, Task as Task
from asyncio.exceptions import CancelledError as CancelledError, InvalidStateError as InvalidStateError, TimeoutError as TimeoutError, IncompleteReadError as IncompleteReadError, LimitOverrunError as LimitOverrunError, SendfileNotAvailableError as SendfileNotAvailableError
from asyncio.futures import wrap_future as wrap_future, isfuture as isfuture
from asyncio.coroutines import iscoroutinefunction as iscoroutinefunction, iscoroutine as iscoroutine
from asyncio.locks import Lock as Lock, Event as Event, Condition as Condition, Semaphore as Semaphore, BoundedSemaphore as BoundedSemaphore
from asyncio.queues import Queue as Queue, PriorityQueue as PriorityQueue, LifoQueue as LifoQueue, QueueEmpty as QueueEmpty, QueueFull as QueueFull
from asyncio.runners import run as run
from asyncio.streams import StreamReader as StreamReader, StreamWriter as StreamWriter, StreamReaderProtocol as StreamReaderProtocol, open_connection as open_connection, start_server as start_server, open_unix_connection as open_unix_connection, start_unix_server as start_unix_server
from asyncio.subprocess import create_subprocess_exec as create_subprocess_exec, create_subprocess_shell as create_subprocess_shell
from asyncio.tasks import create_task as create_task, gather as gather, wait as wait, wait_for as wait_for, as_completed as as_completed, sleep as sleep, shield as shield, ensure_future as ensure_future, run_coroutine_threadsafe as run_coroutine_threadsafe, current_task as current_task, all_tasks as all_tasks, ALL_COMPLETED as ALL_COMPLETED, FIRST_COMPLETED as FIRST_COMPLETED, FIRST_EXCEPTION as FIRST_EXCEPTION
from asyncio.threads import to_thread as to_thread
from asyncio.protocols import BaseProtocol as BaseProtocol, Protocol as Protocol, DatagramProtocol as DatagramProtocol, SubprocessProtocol as SubprocessProtocol, BufferedProtocol as BufferedProtocol
from asyncio.transports import BaseTransport as BaseTransport, ReadTransport as ReadTransport, WriteTransport as WriteTransport, Transport as Transport, DatagramTransport as DatagramTransport, SubprocessTransport as SubprocessTransport


if sys.version_info >= (3, 11):
    from asyncio.exceptions import BrokenBarrierError as BrokenBarrierError
    from asyncio.locks import Barrier as Barrier
    from asyncio.runners import Runner as Runner
    from asyncio.taskgroups import TaskGroup as TaskGroup
    from asyncio.timeouts import timeout as timeout, timeout_at as timeout_at, Timeout as Timeout
if sys.version_info >= (3, 13):
    from asyncio.queues import QueueShutDown as QueueShutDown
