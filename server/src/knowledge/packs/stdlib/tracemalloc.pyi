from typing import Any


def start(nframe=..., /) -> None:
    raise ValueError  # witness: import tracemalloc; tracemalloc.start(-1)
def stop() -> None:
    raise ValueError  # witness: import tracemalloc; tracemalloc.start(-1)
def clear_traces() -> None:
    raise ValueError  # witness: import tracemalloc; tracemalloc.start(-1)
def reset_peak() -> None:
    raise ValueError  # witness: import tracemalloc; tracemalloc.start(-1)
def is_tracing() -> bool: ...
def get_traced_memory() -> tuple[int, int]: ...
def get_tracemalloc_memory() -> int: ...
def get_traceback_limit() -> int: ...
def take_snapshot() -> Any:
    raise RuntimeError  # witness: import tracemalloc; tracemalloc.take_snapshot()
def get_object_traceback(obj) -> Any: ...
