from typing import Any, Self


class BaseSelector:
    def register(self, fileobj, events, data=...) -> Any:
        raise ValueError  # witness: import selectors; selectors.DefaultSelector().register(-1, 1)
        raise KeyError  # witness: import selectors; import os; r, w = os.pipe(); s = selectors.DefaultSelector(); s.register(r, 1); s.register(r, 1)
        raise OSError  # witness: import selectors; selectors.EpollSelector().register(999, 1)
    def unregister(self, fileobj) -> Any:
        raise KeyError  # witness: import selectors; selectors.DefaultSelector().unregister(0)
        raise ValueError  # witness: import selectors; selectors.DefaultSelector().unregister(-1)
    def modify(self, fileobj, events, data=...) -> Any:
        raise KeyError  # witness: import selectors; selectors.DefaultSelector().modify(0, 1)
        raise ValueError  # witness: import selectors; selectors.DefaultSelector().modify(-1, 1)
        raise OSError  # documented: https://docs.python.org/3/library/selectors.html#selectors.BaseSelector.modify
    def select(self, timeout=...) -> list[tuple[Any, int]]:
        raise OSError  # documented: https://docs.python.org/3/library/selectors.html#selectors.BaseSelector.select
    def close(self) -> None: ...
    def get_key(self, fileobj) -> Any:
        raise KeyError  # witness: import selectors; selectors.DefaultSelector().get_key(0)
        raise RuntimeError  # witness: import selectors; s = selectors.DefaultSelector(); s.close(); s.get_key(0)
    def get_map(self) -> Any: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...

class SelectorKey:
    fileobj: Any
    data: Any
    fd: int
    events: int
class _BaseSelectorImpl(BaseSelector): ...
class _PollLikeSelector(_BaseSelectorImpl): ...
class SelectSelector(_BaseSelectorImpl): ...
class PollSelector(_PollLikeSelector): ...
class EpollSelector(_PollLikeSelector): ...
DefaultSelector = EpollSelector
EVENT_READ: int
EVENT_WRITE: int
