from typing import Any
import enum


class Signals(enum.IntEnum):
    SIGHUP: Signals
    SIGINT: Signals
    SIGQUIT: Signals
    SIGILL: Signals
    SIGTRAP: Signals
    SIGABRT: Signals
    SIGIOT: Signals
    SIGBUS: Signals
    SIGFPE: Signals
    SIGKILL: Signals
    SIGUSR1: Signals
    SIGSEGV: Signals
    SIGUSR2: Signals
    SIGPIPE: Signals
    SIGALRM: Signals
    SIGTERM: Signals
    SIGSTKFLT: Signals
    SIGCHLD: Signals
    SIGCLD: Signals
    SIGCONT: Signals
    SIGSTOP: Signals
    SIGTSTP: Signals
    SIGTTIN: Signals
    SIGTTOU: Signals
    SIGURG: Signals
    SIGXCPU: Signals
    SIGXFSZ: Signals
    SIGVTALRM: Signals
    SIGPROF: Signals
    SIGWINCH: Signals
    SIGIO: Signals
    SIGPOLL: Signals
    SIGPWR: Signals
    SIGSYS: Signals
    SIGRTMIN: Signals
    SIGRTMAX: Signals

class Handlers(enum.IntEnum):
    SIG_DFL: Handlers
    SIG_IGN: Handlers

class Sigmasks(enum.IntEnum):
    SIG_BLOCK: Sigmasks
    SIG_UNBLOCK: Sigmasks
    SIG_SETMASK: Sigmasks
class struct_siginfo: ...
class ItimerError(OSError): ...
def signal(signalnum, handler) -> Any:
    raise ValueError  # witness: import signal; signal.signal(9999, max)
    raise OSError  # witness: import signal; signal.signal(signal.SIGKILL, signal.SIG_DFL)
def getsignal(signalnum) -> Any:
    raise ValueError  # witness: import signal; signal.getsignal(9999)
def strsignal(signalnum, /) -> str | None:
    raise ValueError  # witness: import signal; signal.strsignal(9999)
def valid_signals() -> set[Any]: ...
def alarm(seconds, /) -> int: ...
def setitimer(which, seconds, interval=..., /) -> tuple[float, float]:
    raise OSError  # witness: import signal; signal.setitimer(99, 1)
def getitimer(which, /) -> tuple[float, float]:
    raise OSError  # witness: import signal; signal.getitimer(99)
def pause() -> None: ...
def raise_signal(signalnum, /) -> None:
    raise OSError  # witness: import signal; signal.raise_signal(9999)
def pthread_kill(thread_id, signalnum, /) -> None:
    raise OSError  # witness: import signal; import threading; signal.pthread_kill(threading.get_ident(), 9999)
def pthread_sigmask(how, mask) -> set[Any]:
    raise ValueError  # witness: import signal; signal.pthread_sigmask(0, [9999])
    raise OSError  # witness: import signal; signal.pthread_sigmask(99, [])
def pidfd_send_signal(pidfd, signalnum, siginfo=..., flags=..., /) -> None:
    raise OSError  # witness: import signal; signal.pidfd_send_signal(999, 0)
def set_wakeup_fd(*args, **kwargs) -> int:
    raise ValueError  # witness: import threading, signal; e = []; t = threading.Thread(target=lambda: e.append(1)); f = open("/dev/null"); signal.set_wakeup_fd(f.fileno())
    raise OSError  # witness: import signal; signal.set_wakeup_fd(999)
def siginterrupt(signalnum, flag, /) -> None:
    raise ValueError  # witness: import signal; signal.siginterrupt(9999, True)
    raise OSError  # documented: https://docs.python.org/3/library/signal.html#signal.siginterrupt
def sigpending() -> set[Any]:
    raise OSError  # documented: https://docs.python.org/3/library/signal.html#signal.sigpending
def sigwait(sigset) -> Any:
    raise OSError  # documented: https://docs.python.org/3/library/signal.html#signal.sigwait
    raise ValueError  # witness: import signal; signal.sigwait([9999])
def sigwaitinfo(sigset, /) -> Any:
    raise OSError  # documented: https://docs.python.org/3/library/signal.html#signal.sigwait
    raise ValueError  # witness: import signal; signal.sigwait([9999])
def sigtimedwait(sigset, timeout, /) -> Any:
    raise OSError  # documented: https://docs.python.org/3/library/signal.html#signal.sigwait
    raise ValueError  # witness: import signal; signal.sigwait([9999])
def default_int_handler(signalnum, frame, /): ...
ITIMER_PROF: int
ITIMER_REAL: int
ITIMER_VIRTUAL: int
NSIG: int
SIGABRT: Signals
SIGALRM: Signals
SIGBUS: Signals
SIGCHLD: Signals
SIGCLD: Signals
SIGCONT: Signals
SIGFPE: Signals
SIGHUP: Signals
SIGILL: Signals
SIGINT: Signals
SIGIO: Signals
SIGIOT: Signals
SIGKILL: Signals
SIGPIPE: Signals
SIGPOLL: Signals
SIGPROF: Signals
SIGPWR: Signals
SIGQUIT: Signals
SIGRTMAX: Signals
SIGRTMIN: Signals
SIGSEGV: Signals
SIGSTKFLT: Signals
SIGSTOP: Signals
SIGSYS: Signals
SIGTERM: Signals
SIGTRAP: Signals
SIGTSTP: Signals
SIGTTIN: Signals
SIGTTOU: Signals
SIGURG: Signals
SIGUSR1: Signals
SIGUSR2: Signals
SIGVTALRM: Signals
SIGWINCH: Signals
SIGXCPU: Signals
SIGXFSZ: Signals
SIG_BLOCK: Sigmasks
SIG_DFL: Handlers
SIG_IGN: Handlers
SIG_SETMASK: Sigmasks
SIG_UNBLOCK: Sigmasks
