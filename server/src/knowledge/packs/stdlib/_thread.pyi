from typing import Any, Never, overload, type_check_only


class LockType:
    @overload
    def acquire(self) -> bool: ...
    @overload
    def acquire(self, *args, **kwargs) -> bool:
        raise ValueError  # witness: import threading; threading.Lock().acquire(False, 1)
        raise OverflowError  # witness: import threading; threading.Lock().acquire(timeout=1e30)
    @overload
    def acquire_lock(self) -> bool: ...
    @overload
    def acquire_lock(self, *args, **kwargs) -> bool:
        raise ValueError  # witness: import threading; threading.Lock().acquire(False, 1)
        raise OverflowError  # witness: import threading; threading.Lock().acquire(timeout=1e30)
    def release(self, *args, **kwargs) -> None:
        raise RuntimeError  # witness: import threading; threading.Lock().release()
    def release_lock(self, *args, **kwargs) -> None:
        raise RuntimeError  # witness: import threading; threading.Lock().release()
    def locked(self, *args, **kwargs) -> bool: ...
    def locked_lock(self, *args, **kwargs) -> bool: ...
    def __enter__(self) -> bool: ...
    def __exit__(self, *args) -> None: ...

class RLock:
    @overload
    def acquire(self) -> bool: ...
    @overload
    def acquire(self, *args, **kwargs) -> bool:
        raise ValueError  # witness: import threading; threading.RLock().acquire(False, 1)
        raise OverflowError  # witness: import threading; threading.RLock().acquire(timeout=1e30)
    def release(self, *args, **kwargs) -> None:
        raise RuntimeError  # witness: import threading; threading.RLock().release()
    def __enter__(self) -> bool: ...
    def __exit__(self, *args) -> None: ...

class _local:
    @type_check_only
    def __getattr__(self, name) -> Any:
        raise AttributeError  # witness: import threading; threading.local().x
def start_new_thread(*args, **kwargs) -> int:
    raise RuntimeError  # documented: https://docs.python.org/3/library/_thread.html#thread.start_new_thread
def start_new(*args, **kwargs) -> int:
    raise RuntimeError  # documented: https://docs.python.org/3/library/_thread.html#thread.start_new_thread
def allocate_lock(*args, **kwargs) -> LockType: ...
def allocate(*args, **kwargs) -> LockType: ...
def get_ident(*args, **kwargs) -> int: ...
def get_native_id(*args, **kwargs) -> int: ...
def exit(*args, **kwargs) -> Never:
    raise SystemExit  # witness: import _thread; _thread.exit()
def exit_thread(*args, **kwargs) -> Never:
    raise SystemExit  # witness: import _thread; _thread.exit()
def interrupt_main(*args, **kwargs) -> None:
    raise ValueError  # witness: import _thread; _thread.interrupt_main(9999)
def stack_size(*args, **kwargs) -> int:
    raise ValueError  # witness: import _thread; _thread.stack_size(1)
error = RuntimeError
TIMEOUT_MAX: float
