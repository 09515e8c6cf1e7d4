from typing import Any, Self


error = OSError
def select(rlist, wlist, xlist, timeout=..., /) -> tuple[list[Any], list[Any], list[Any]]:
    raise OSError  # witness: import select; import os; r, w = os.pipe(); os.close(r); select.select([r], [], [], 0)
    raise ValueError  # witness: import select; select.select([-1], [], [], 0)

class epoll:
    def __new__(cls, *args, **kwargs) -> Self:
        raise OSError  # witness: import select; select.epoll(flags=12345)
        raise ValueError  # witness: import select; select.epoll(-5)
    def register(self, fd, eventmask=...) -> None:
        raise OSError  # witness: import select; select.epoll().register(999)
    def unregister(self, fd) -> None:
        raise OSError  # witness: import select; select.epoll().unregister(999)
    def modify(self, fd, eventmask) -> None:
        raise OSError  # witness: import select; select.epoll().unregister(999)
    def poll(self, timeout=..., maxevents=...) -> list[tuple[int, int]]:
        raise OSError  # documented: https://docs.python.org/3/library/select.html#select.epoll.poll
        raise ValueError  # witness: import select; select.epoll().poll(0, -5)
    def close(self) -> None: ...
    def fileno(self) -> int: ...
    @classmethod
    def fromfd(cls, fd, /) -> epoll: ...
    closed: bool
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
def poll() -> Any: ...
EPOLLERR: int
EPOLLET: int
EPOLLEXCLUSIVE: int
EPOLLHUP: int
EPOLLIN: int
EPOLLMSG: int
EPOLLONESHOT: int
EPOLLOUT: int
EPOLLPRI: int
EPOLLRDBAND: int
EPOLLRDHUP: int
EPOLLRDNORM: int
EPOLLWRBAND: int
EPOLLWRNORM: int
EPOLL_CLOEXEC: int
PIPE_BUF: int
POLLERR: int
POLLHUP: int
POLLIN: int
POLLMSG: int
POLLNVAL: int
POLLOUT: int
POLLPRI: int
POLLRDBAND: int
POLLRDHUP: int
POLLRDNORM: int
POLLWRBAND: int
POLLWRNORM: int
