from typing import Any, AnyStr, Generic, IO, Self, TypeVar, overload

_T = TypeVar("_T")


class SubprocessError(Exception): ...

class CalledProcessError(SubprocessError):
    returncode: int
    cmd: Any
    output: Any
    stdout: Any
    stderr: Any
    def __init__(self, returncode, cmd, output=..., stderr=...) -> None: ...

class TimeoutExpired(SubprocessError):
    cmd: Any
    output: Any
    stdout: Any
    stderr: Any
    timeout: float
    def __init__(self, cmd, timeout, output=..., stderr=...) -> None: ...

class CompletedProcess(Generic[_T]):
    args: Any
    stdout: Any
    stderr: Any
    returncode: int
    def __init__(self, args, returncode, stdout=..., stderr=...) -> None: ...
    def check_returncode(self) -> None:
        raise CalledProcessError  # witness: import subprocess; subprocess.CompletedProcess("a", 1).check_returncode()

class Popen(Generic[AnyStr]):
    args: Any
    stdin: Any
    stdout: Any
    stderr: Any
    stdin: IO[Any] | None
    stdout: IO[Any] | None
    stderr: IO[Any] | None
    pid: int
    returncode: int | None
    universal_newlines: bool
    @overload
    def __init__(self, args, bufsize=..., executable=..., stdin=..., stdout=..., stderr=..., preexec_fn: None = ..., close_fds=..., shell=..., cwd=..., env=..., universal_newlines=..., startupinfo=..., creationflags=..., restore_signals=..., start_new_session=..., pass_fds=..., *, user=..., group=..., extra_groups=..., encoding=..., errors=..., text=..., umask=..., pipesize=..., process_group=...) -> None:
        raise OSError  # witness: import subprocess; subprocess.run(["no/such"])
    @overload
    def __init__(self, args, bufsize=..., executable=..., stdin=..., stdout=..., stderr=..., preexec_fn=..., close_fds=..., shell=..., cwd=..., env=..., universal_newlines=..., startupinfo=..., creationflags=..., restore_signals=..., start_new_session=..., pass_fds=..., *, user=..., group=..., extra_groups=..., encoding=..., errors=..., text=..., umask=..., pipesize=..., process_group=...) -> None:
        raise OSError  # witness: import subprocess; subprocess.run(["no/such"])
        raise SubprocessError  # witness: import subprocess; subprocess.Popen(["true"], preexec_fn=lambda: 1 / 0)
    def poll(self) -> int | None: ...
    @overload
    def wait(self) -> int: ...
    @overload
    def wait(self, timeout) -> int:
        raise TimeoutExpired  # witness: import subprocess; p = subprocess.Popen(["sleep", "5"]); p.wait(0.01)
    @overload
    def communicate(self, input=..., *, timeout) -> tuple[Any, Any]:
        raise TimeoutExpired  # witness: import subprocess; p = subprocess.Popen(["sleep", "5"]); p.communicate(timeout=0.01)
        raise UnicodeDecodeError  # witness: import subprocess; subprocess.Popen(["printf", "\\377"], stdout=-1, encoding="utf-8").communicate()
        raise ValueError  # witness: import subprocess; p = subprocess.Popen(["true"], stdin=-1); p.communicate(); p.communicate(b"x")
        raise OSError  # documented: https://docs.python.org/3/library/subprocess.html#subprocess.Popen.communicate
    @overload
    def communicate(self, input=..., timeout=...) -> tuple[Any, Any]:
        raise UnicodeDecodeError  # witness: import subprocess; subprocess.Popen(["printf", "\\377"], stdout=-1, encoding="utf-8").communicate()
        raise ValueError  # witness: import subprocess; p = subprocess.Popen(["true"], stdin=-1); p.communicate(); p.communicate(b"x")
        raise OSError  # documented: https://docs.python.org/3/library/subprocess.html#subprocess.Popen.communicate
        raise TimeoutExpired  # witness: import subprocess; p = subprocess.Popen(["sleep", "5"]); p.communicate(timeout=0.01)
    def send_signal(self, sig) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/subprocess.html#subprocess.Popen.send_signal
    def terminate(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/subprocess.html#subprocess.Popen.send_signal
    def kill(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/subprocess.html#subprocess.Popen.send_signal
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type, value, traceback) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/subprocess.html#subprocess.Popen
@overload
def run(args, *, input: None = ..., capture_output=..., bufsize=..., executable=..., stdin=..., stdout=..., stderr=..., close_fds=..., shell=..., cwd=..., env=..., startupinfo=..., creationflags=..., restore_signals=..., start_new_session=..., pass_fds=..., user=..., group=..., extra_groups=..., umask=..., pipesize=..., process_group=...) -> CompletedProcess[Any]:
    raise OSError
@overload
def run(args, *, input=..., capture_output=..., bufsize=..., executable=..., stdin=..., stdout=..., stderr=..., preexec_fn: None = ..., close_fds=..., shell=..., cwd=..., env=..., universal_newlines=..., startupinfo=..., creationflags=..., restore_signals=..., start_new_session=..., pass_fds=..., user=..., group=..., extra_groups=..., encoding=..., errors=..., text=..., umask=..., pipesize=..., process_group=...) -> CompletedProcess[Any]:
    raise OSError  # witness: import subprocess; subprocess.run(["no/such"])
    raise UnicodeDecodeError  # witness: import subprocess; subprocess.run(["printf", "\\377"], stdout=-1, encoding="utf-8")
@overload
def run(args, *, timeout, input=..., capture_output=..., bufsize=..., executable=..., stdin=..., stdout=..., stderr=..., preexec_fn: None = ..., close_fds=..., shell=..., cwd=..., env=..., universal_newlines=..., startupinfo=..., creationflags=..., restore_signals=..., start_new_session=..., pass_fds=..., user=..., group=..., extra_groups=..., encoding=..., errors=..., text=..., umask=..., pipesize=..., process_group=...) -> CompletedProcess[Any]:
    raise OSError  # witness: import subprocess; subprocess.run(["no/such"])
    raise TimeoutExpired  # witness: import subprocess; subprocess.run(["sleep", "5"], timeout=0.01)
    raise UnicodeDecodeError  # witness: import subprocess; subprocess.run(["printf", "\\377"], stdout=-1, encoding="utf-8")
@overload
def run(args, *, check, input=..., capture_output=..., bufsize=..., executable=..., stdin=..., stdout=..., stderr=..., preexec_fn: None = ..., close_fds=..., shell=..., cwd=..., env=..., universal_newlines=..., startupinfo=..., creationflags=..., restore_signals=..., start_new_session=..., pass_fds=..., user=..., group=..., extra_groups=..., encoding=..., errors=..., text=..., umask=..., pipesize=..., process_group=...) -> CompletedProcess[Any]:
    raise OSError  # witness: import subprocess; subprocess.run(["no/such"])
    raise CalledProcessError  # witness: import subprocess; subprocess.run(["false"], check=True)
    raise UnicodeDecodeError  # witness: import subprocess; subprocess.run(["printf", "\\377"], stdout=-1, encoding="utf-8")
@overload
def run(*popenargs, input=..., capture_output=..., timeout=..., check=..., **kwargs) -> CompletedProcess[Any]:
    raise OSError  # witness: import subprocess; subprocess.run(["no/such"])
    raise TimeoutExpired  # witness: import subprocess; subprocess.run(["sleep", "5"], timeout=0.01)
    raise CalledProcessError  # witness: import subprocess; subprocess.run(["false"], check=True)
    raise UnicodeDecodeError  # witness: import subprocess; subprocess.run(["printf", "\\377"], stdout=-1, encoding="utf-8")
    raise SubprocessError  # witness: import subprocess; subprocess.run(["true"], preexec_fn=lambda: 1 / 0)
@overload
def call(args, *, stdin=..., stdout=..., stderr=..., shell=..., cwd=..., env=..., close_fds=...) -> int:
    raise OSError
@overload
def call(*popenargs, timeout=..., **kwargs) -> int:
    raise OSError  # witness: import subprocess; subprocess.run(["no/such"])
    raise TimeoutExpired  # witness: import subprocess; subprocess.call(["sleep", "5"], timeout=0.01)
@overload
def check_call(args, *, stdin=..., stdout=..., stderr=..., shell=..., cwd=..., env=..., close_fds=...) -> int:
    raise OSError
    raise CalledProcessError
@overload
def check_call(*popenargs, **kwargs) -> int:
    raise OSError  # witness: import subprocess; subprocess.run(["no/such"])
    raise CalledProcessError  # witness: import subprocess; subprocess.check_call(["false"])
    raise TimeoutExpired  # witness: import subprocess; subprocess.check_call(["sleep", "5"], timeout=0.01)
@overload
def check_output(args, *, stdin=..., stderr=..., shell=..., cwd=..., env=..., close_fds=...) -> bytes:
    raise OSError
    raise CalledProcessError
@overload
def check_output(*popenargs, timeout=..., **kwargs) -> Any:
    raise OSError  # witness: import subprocess; subprocess.run(["no/such"])
    raise CalledProcessError  # witness: import subprocess; subprocess.check_output(["false"])
    raise TimeoutExpired  # witness: import subprocess; subprocess.check_output(["sleep", "5"], timeout=0.01)
    raise UnicodeDecodeError  # witness: import subprocess; subprocess.check_output(["printf", "\\377"], encoding="utf-8")
def getoutput(cmd, *, encoding=..., errors=...) -> str:
    raise OSError  # documented: https://docs.python.org/3/library/subprocess.html#subprocess.getoutput
    raise UnicodeDecodeError  # witness: import subprocess; subprocess.getoutput("printf '\\377'", encoding="utf-8")
def getstatusoutput(cmd, *, encoding=..., errors=...) -> tuple[int, str]:
    raise OSError  # documented: https://docs.python.org/3/library/subprocess.html#subprocess.getstatusoutput
    raise UnicodeDecodeError  # witness: import subprocess; subprocess.getstatusoutput("printf '\\377'", encoding="utf-8")
def list2cmdline(seq) -> str: ...
PIPE: int
STDOUT: int
DEVNULL: int
