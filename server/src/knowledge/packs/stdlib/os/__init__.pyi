from typing import Any, AnyStr, Generic, IO, ItemsView, Iterator, KeysView, Literal, MutableMapping, Never, Self, ValuesView, overload, type_check_only
from _io import BufferedReader
from _io import BufferedWriter
from _io import TextIOWrapper
from posix import DirEntry as DirEntry
import posixpath as path
from posix import times_result as times_result
from posix import uname_result as uname_result
from posix import sched_param as sched_param


error = OSError

class stat_result:
    st_mode: int
    st_ino: int
    st_dev: int
    st_nlink: int
    st_uid: int
    st_gid: int
    st_size: int
    st_atime_ns: int
    st_mtime_ns: int
    st_ctime_ns: int
    st_blksize: int
    st_blocks: int
    st_rdev: int
    st_atime: float
    st_mtime: float
    st_ctime: float
    def __getitem__(self, key) -> int:
        raise IndexError  # witness: import os; os.stat(".")[99]

class statvfs_result:
    f_bsize: int
    f_frsize: int
    f_blocks: int
    f_bfree: int
    f_bavail: int
    f_files: int
    f_ffree: int
    f_favail: int
    f_flag: int
    f_namemax: int
    f_fsid: int

class terminal_size:
    columns: int
    lines: int

class PathLike(Generic[AnyStr]):
    def __fspath__(self) -> AnyStr: ...

class _Environ(MutableMapping[str, str]):
    @overload
    def get(self, key) -> str | None: ...
    @overload
    def get(self, key, default: str) -> str: ...
    @overload
    def get(self, key, default) -> Any: ...
    def copy(self) -> dict[str, str]: ...
    def setdefault(self, key, value) -> str:
        raise ValueError  # witness: import os; os.environ.setdefault("a=b", "c")
    def __getitem__(self, key) -> str:
        raise KeyError  # witness: import os; os.environ["NO_SUCH_VARIABLE"]
    def __setitem__(self, key, value) -> None:
        raise ValueError  # witness: import os; os.environ["a=b"] = "c"
        raise OSError  # witness: import os; os.environ[""] = "a"
    def __delitem__(self, key) -> None:
        raise KeyError  # witness: import os; del os.environ["NO_SUCH_VARIABLE"]
    @overload
    def pop(self, key) -> str:
        raise KeyError  # witness: import os; os.environ.pop("NO_SUCH_VARIABLE")
    @overload
    def pop(self, key, default) -> str: ...
    def popitem(self) -> tuple[str, str]:
        raise KeyError  # documented: https://docs.python.org/3/library/os.html#os.environ
    def update(self, other=..., /, **kwds) -> None:
        raise ValueError  # witness: import os; os.environ.update({"a=b": "c"})
        raise OSError  # witness: import os; os.environ.update({"": "a"})
    def clear(self) -> None: ...
    def keys(self) -> KeysView[str]: ...
    def values(self) -> ValuesView[str]: ...
    def items(self) -> ItemsView[str, str]: ...
    def __iter__(self) -> Iterator[str]: ...
    def __contains__(self, key) -> bool: ...
    def __len__(self) -> int: ...
    def __or__(self, other) -> dict[str, str]: ...
    def __ror__(self, other) -> dict[str, str]: ...
    def __ior__(self, other) -> Self: ...

class _wrap_close:
    def close(self) -> int | None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    def __iter__(self) -> Iterator[str]: ...
    def __getattr__(self, name) -> Any: ...
environ: _Environ
environb: MutableMapping[bytes, bytes]
@overload
def getenv(key) -> str | None: ...
@overload
def getenv(key, default: str) -> str: ...
@overload
def getenv(key, default) -> Any: ...
def getenvb(key, default=...) -> bytes | None: ...
def putenv(name, value, /) -> None:
    raise ValueError  # witness: import os; os.putenv("a=b", "c")
    raise OSError  # witness: import os; os.unsetenv("")
def unsetenv(name, /) -> None:
    raise ValueError  # witness: import os; os.putenv("a=b", "c")
    raise OSError  # witness: import os; os.unsetenv("")
def getcwd() -> str:
    raise OSError  # witness: import os; import tempfile; d = tempfile.mkdtemp(); o = os.open(".", os.O_RDONLY); os.chdir(d); os.rmdir(d); os.getcwd()
def getcwdb() -> bytes:
    raise OSError  # witness: import os; import tempfile; d = tempfile.mkdtemp(); os.chdir(d); os.rmdir(d); os.getcwdb()
def stat(path, *, dir_fd=..., follow_symlinks=...) -> stat_result:
    raise OSError  # witness: import os; os.stat("no/such")
def lstat(path, *, dir_fd=...) -> stat_result:
    raise OSError  # witness: import os; os.stat("no/such")
def fstat(fd) -> stat_result:
    raise OSError  # witness: import os; os.fstat(999)
def statvfs(path) -> statvfs_result:
    raise OSError  # witness: import os; os.stat("no/such")
def fstatvfs(fd, /) -> statvfs_result:
    raise OSError  # witness: import os; os.fstatvfs(999)
def listdir(path=...) -> list[str]:
    raise OSError  # witness: import os; os.listdir("no/such")
def scandir(path=...) -> _ScandirIterator:
    raise OSError  # witness: import os; os.scandir("no/such")
@type_check_only

class _ScandirIterator:
    def __iter__(self) -> Self: ...
    def __next__(self) -> DirEntry[str]:
        raise StopIteration  # witness: import os, tempfile; next(os.scandir(tempfile.mkdtemp()))
        raise OSError  # documented: https://docs.python.org/3/library/os.html#os.scandir
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    def close(self) -> None: ...
@overload
def walk(top, topdown=..., *, followlinks=...) -> Iterator[tuple[str, list[str], list[str]]]: ...
@overload
def walk(top, topdown=..., onerror=..., followlinks=...) -> Iterator[tuple[str, list[str], list[str]]]:
    onerror()
def fwalk(top=..., topdown=..., onerror=..., *, follow_symlinks=..., dir_fd=...) -> Iterator[tuple[str, list[str], list[str], int]]:
    raise OSError  # witness: import os; next(os.fwalk("no/such"))
def mkdir(path, mode=..., *, dir_fd=...) -> None:
    raise OSError  # witness: import os; os.mkdir("/")
def makedirs(name, mode=..., exist_ok=...) -> None:
    raise OSError  # witness: import os; os.makedirs("/")
def remove(path, *, dir_fd=...) -> None:
    raise OSError  # witness: import os; os.remove("no/such")
def unlink(path, *, dir_fd=...) -> None:
    raise OSError  # witness: import os; os.unlink("no/such")
def rmdir(path, *, dir_fd=...) -> None:
    raise OSError  # witness: import os; os.rmdir("no/such")
def removedirs(name) -> None:
    raise OSError  # witness: import os; os.removedirs("no/such")
def rename(src, dst, *, src_dir_fd=..., dst_dir_fd=...) -> None:
    raise OSError  # witness: import os; os.rename("no/such", "a")
def renames(old, new) -> None:
    raise OSError  # witness: import os; os.renames("no/such", "a")
def replace(src, dst, *, src_dir_fd=..., dst_dir_fd=...) -> None:
    raise OSError  # witness: import os; os.replace("no/such", "a")
def link(src, dst, *, src_dir_fd=..., dst_dir_fd=..., follow_symlinks=...) -> None:
    raise OSError  # witness: import os; os.link("no/such", "a")
def symlink(src, dst, target_is_directory=..., *, dir_fd=...) -> None:
    raise OSError  # witness: import os; os.symlink("a", "no/such")
def readlink(path, *, dir_fd=...) -> str:
    raise OSError  # witness: import os; os.readlink("no/such")
def chdir(path) -> None:
    raise OSError  # witness: import os; os.chdir("no/such")
def fchdir(fd) -> None:
    raise OSError  # witness: import os; os.fchdir(999)
def chmod(path, mode, *, dir_fd=..., follow_symlinks=...) -> None:
    raise OSError  # witness: import os; os.chmod("no/such", 0)
def fchmod(fd, mode) -> None:
    raise OSError  # witness: import os; os.fchmod(999, 0)
def chown(path, uid, gid, *, dir_fd=..., follow_symlinks=...) -> None:
    raise OSError  # witness: import os; os.chown("no/such", 0, 0)
def lchown(path, uid, gid) -> None:
    raise OSError  # witness: import os; os.lchown("no/such", 0, 0)
def fchown(fd, uid, gid) -> None:
    raise OSError  # witness: import os; os.fchown(999, 0, 0)
def chroot(path) -> None:
    raise OSError  # witness: import os; os.chroot("no/such")
def utime(*args, **kwargs) -> None:
    raise OSError  # witness: import os; os.utime("no/such")
def truncate(path, length) -> None:
    raise OSError  # witness: import os; os.truncate("no/such", 0)
def access(path, mode, *, dir_fd=..., effective_ids=..., follow_symlinks=...) -> bool: ...
def mkfifo(path, mode=..., *, dir_fd=...) -> None:
    raise OSError  # witness: import os; os.mkfifo("no/such")
def mknod(path, mode=..., device=..., *, dir_fd=...) -> None:
    raise OSError  # witness: import os; os.mknod("no/such")
def pathconf(path, name) -> int:
    raise OSError  # witness: import os; os.fpathconf(999, "PC_NAME_MAX")
    raise ValueError  # witness: import os; os.fpathconf(0, "no")
def fpathconf(fd, name, /) -> int:
    raise OSError  # witness: import os; os.fpathconf(999, "PC_NAME_MAX")
    raise ValueError  # witness: import os; os.fpathconf(0, "no")
def sync() -> None: ...
def getxattr(path, attribute, *, follow_symlinks=...) -> bytes:
    raise OSError  # witness: import os; os.getxattr("no/such", "user.a")
def setxattr(path, attribute, value, flags=..., *, follow_symlinks=...) -> None:
    raise OSError  # witness: import os; os.setxattr("no/such", "user.a", b"")
def removexattr(path, attribute, *, follow_symlinks=...) -> None:
    raise OSError  # witness: import os; os.removexattr("no/such", "user.a")
def listxattr(path=..., *, follow_symlinks=...) -> list[str]:
    raise OSError  # witness: import os; os.listxattr("no/such")
def memfd_create(name, flags=...) -> int:
    raise OSError  # witness: import os; os.memfd_create("a", 0xffff)
def open(path, flags, mode=..., *, dir_fd=...) -> int:
    raise OSError  # witness: import os; os.open("no/such", 0)
@overload
def fdopen(fd, mode: Literal["r", "w", "a", "rt", "wt", "r+", "w+"] = ..., buffering=..., encoding=..., *args, **kwargs) -> TextIOWrapper:
    raise OSError  # witness: import os; os.fdopen(999)
    raise ValueError  # witness: import os; os.fdopen(999, "q")
    raise LookupError  # witness: import os; os.fdopen(os.dup(0), "w", encoding="no-such-codec")
@overload
def fdopen(fd, mode: Literal["rb"], *args, **kwargs) -> BufferedReader:
    raise OSError  # witness: import os; os.fdopen(999)
    raise ValueError  # witness: import os; os.fdopen(999, "q")
@overload
def fdopen(fd, mode: Literal["wb", "ab"], *args, **kwargs) -> BufferedWriter:
    raise OSError  # witness: import os; os.fdopen(999)
    raise ValueError  # witness: import os; os.fdopen(999, "q")
@overload
def fdopen(fd, mode: object = ..., *args, **kwargs) -> IO[Any]:
    raise OSError  # witness: import os; os.fdopen(999)
    raise ValueError  # witness: import os; os.fdopen(999, "q")
    raise LookupError  # witness: import os; os.fdopen(os.dup(0), "w", encoding="no-such-codec")
def popen(cmd, mode=..., buffering=...) -> _wrap_close:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.popen
    raise ValueError  # witness: import os; os.popen("a", "q")
def close(fd) -> None:
    raise OSError  # witness: import os; os.close(999)
def closerange(fd_low, fd_high, /) -> None: ...
def dup(fd, /) -> int:
    raise OSError  # witness: import os; os.dup(999)
def dup2(fd, fd2, inheritable=...) -> int:
    raise OSError  # witness: import os; os.dup2(999, 998)
def fsync(fd) -> None:
    raise OSError  # witness: import os; os.fsync(999)
def fdatasync(fd) -> None:
    raise OSError  # witness: import os; os.fsync(999)
def ftruncate(fd, length, /) -> None:
    raise OSError  # witness: import os; os.ftruncate(999, 0)
def lseek(fd, position, whence, /) -> int:
    raise OSError  # witness: import os; os.lseek(999, 0, 0)
def read(fd, length, /) -> bytes:
    raise OSError  # witness: import os; os.read(999, 1)
def pread(fd, length, offset, /) -> bytes:
    raise OSError  # witness: import os; os.read(999, 1)
def readv(fd, buffers, /) -> int:
    raise OSError  # witness: import os; os.readv(999, [bytearray(1)])
def preadv(fd, buffers, offset, flags=..., /) -> int:
    raise OSError  # witness: import os; os.readv(999, [bytearray(1)])
def write(fd, data, /) -> int:
    raise OSError  # witness: import os; os.write(999, b"a")
def pwrite(fd, buffer, offset, /) -> int:
    raise OSError  # witness: import os; os.write(999, b"a")
def writev(fd, buffers, /) -> int:
    raise OSError  # witness: import os; os.writev(999, [b"a"])
def pwritev(fd, buffers, offset, flags=..., /) -> int:
    raise OSError  # witness: import os; os.writev(999, [b"a"])
def sendfile(out_fd, in_fd, offset, count) -> int:
    raise OSError  # witness: import os; os.sendfile(999, 998, 0, 1)
def splice(src, dst, count, offset_src=..., offset_dst=..., flags=...) -> int:
    raise OSError  # witness: import os; os.copy_file_range(999, 998, 1)
def copy_file_range(src, dst, count, offset_src=..., offset_dst=...) -> int:
    raise OSError  # witness: import os; os.copy_file_range(999, 998, 1)
def lockf(fd, command, length, /) -> None:
    raise OSError  # witness: import os; os.lockf(999, os.F_LOCK, 0)
def isatty(fd, /) -> bool: ...
def pipe() -> tuple[int, int]:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.pipe
def pipe2(flags, /) -> tuple[int, int]:
    raise OSError  # witness: import os; os.pipe2(12345)
def openpty() -> tuple[int, int]:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.openpty
def ttyname(fd, /) -> str:
    raise OSError  # witness: import os; os.ttyname(999)
def ctermid() -> str: ...
def tcgetpgrp(fd, /) -> int:
    raise OSError  # witness: import os; os.tcgetpgrp(999)
def tcsetpgrp(fd, pgid, /) -> None:
    raise OSError  # witness: import os; os.tcsetpgrp(999, 1)
def login_tty(fd, /) -> None:
    raise OSError  # witness: import os; os.login_tty(999)
def get_terminal_size(*args, **kwargs) -> terminal_size:
    raise OSError  # witness: import os; os.get_terminal_size(999)
def get_blocking(fd, /) -> bool:
    raise OSError  # witness: import os; os.get_blocking(999)
def get_inheritable(fd, /) -> bool:
    raise OSError  # witness: import os; os.get_blocking(999)
def set_blocking(fd, blocking, /) -> None:
    raise OSError  # witness: import os; os.set_blocking(999, True)
def set_inheritable(fd, inheritable, /) -> None:
    raise OSError  # witness: import os; os.set_blocking(999, True)
def device_encoding(fd) -> str | None: ...
def getpid() -> int: ...
def getppid() -> int: ...
def getuid() -> int: ...
def geteuid() -> int: ...
def getgid() -> int: ...
def getegid() -> int: ...
def getpgrp() -> int: ...
def umask(mask, /) -> int: ...
def getgroups() -> list[int]:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.getgroups
def getresuid() -> tuple[int, int, int]:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.getresuid
def getresgid() -> tuple[int, int, int]:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.getresuid
def getgrouplist(user, group, /) -> list[int]:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.getgrouplist
def initgroups(username, gid, /) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.initgroups
def setgroups(groups, /) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.setgroups
def getlogin() -> str:
    raise OSError  # witness: import os; os.getlogin()
def getpgid(pid) -> int:
    raise OSError  # witness: import os; os.getpgid(2 ** 22 + 5)
def getsid(pid, /) -> int:
    raise OSError  # witness: import os; os.getsid(2 ** 22 + 5)
def getpriority(which, who) -> int:
    raise OSError  # witness: import os; os.getpriority(99, 0)
def setpriority(which, who, priority) -> None:
    raise OSError  # witness: import os; os.setpriority(99, 0, 0)
def setpgid(pid, pgrp, /) -> None:
    raise OSError  # witness: import os; os.setpgid(2 ** 22 + 5, 0)
def setsid() -> None:
    raise OSError  # witness: import os; os.setsid(); os.setsid()
def setuid(uid, /) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#process-parameters
def setgid(gid, /) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#process-parameters
def seteuid(euid, /) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#process-parameters
def setegid(egid, /) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#process-parameters
def setreuid(ruid, euid, /) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#process-parameters
def setregid(rgid, egid, /) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#process-parameters
def setresuid(ruid, euid, suid, /) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#process-parameters
def setresgid(rgid, egid, sgid, /) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#process-parameters
def nice(increment, /) -> int:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.nice
def getloadavg() -> tuple[float, float, float]:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.getloadavg
def getrandom(size, flags=...) -> bytes:
    raise OSError  # witness: import os; os.getrandom(1, 12345)
    raise ValueError  # documented: https://docs.python.org/3/library/os.html#os.getrandom
def urandom(size, /) -> bytes:
    raise ValueError  # witness: import os; os.urandom(-1)
def cpu_count() -> int | None: ...
def sysconf(name, /) -> int:
    raise ValueError  # witness: import os; os.sysconf("no")
    raise OSError  # witness: import os; os.sysconf(99999)
def confstr(name, /) -> str | None:
    raise ValueError  # witness: import os; os.confstr("no")
    raise OSError  # witness: import os; os.confstr(99999)
def times() -> times_result: ...
def uname() -> uname_result: ...
def strerror(code, /) -> str: ...
def kill(pid, signal, /) -> None:
    raise OSError  # witness: import os; os.kill(2 ** 22 + 5, 0)
def killpg(pgid, signal, /) -> None:
    raise OSError  # witness: import os; os.killpg(2 ** 22 + 5, 0)
def abort() -> Never: ...
def _exit(status) -> Never: ...
def fork() -> int:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.fork
def forkpty() -> tuple[int, int]:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.forkpty
def wait() -> tuple[int, int]:
    raise OSError  # witness: import os; os.wait()
def waitpid(pid, options, /) -> tuple[int, int]:
    raise OSError  # witness: import os; os.waitpid(2 ** 22 + 5, 0)
def wait3(options) -> tuple[int, int, Any]:
    raise OSError  # witness: import os; os.wait3(0)
def wait4(pid, options) -> tuple[int, int, Any]:
    raise OSError  # witness: import os; os.wait4(2 ** 22 + 5, 0)
def waitid(idtype, id, options, /) -> Any:
    raise OSError  # witness: import os; os.waitid(os.P_PID, 2 ** 22 + 5, os.WEXITED)
def waitstatus_to_exitcode(status) -> int:
    raise ValueError  # witness: import os; os.waitstatus_to_exitcode(0x7f + (5 << 8))
def pidfd_open(pid, flags=...) -> int:
    raise OSError  # witness: import os; os.pidfd_open(2 ** 22 + 5)
def WCOREDUMP(status, /) -> bool: ...
def WIFCONTINUED(status) -> bool: ...
def WIFSTOPPED(status) -> bool: ...
def WIFSIGNALED(status) -> bool: ...
def WIFEXITED(status) -> bool: ...
def WEXITSTATUS(status) -> int: ...
def WSTOPSIG(status) -> int: ...
def WTERMSIG(status) -> int: ...
def execv(path, argv, /) -> Never:
    raise OSError  # witness: import os; os.execv("no/such", ["a"])
    raise ValueError  # witness: import os; os.execv("a", [])
def execve(path, argv, env) -> Never:
    raise OSError  # witness: import os; os.execv("no/such", ["a"])
    raise ValueError  # witness: import os; os.execv("a", [])
def execvp(file, args) -> Never:
    raise OSError  # witness: import os; os.execv("no/such", ["a"])
    raise ValueError  # witness: import os; os.execv("a", [])
def execvpe(file, args, env) -> Never:
    raise OSError  # witness: import os; os.execv("no/such", ["a"])
    raise ValueError  # witness: import os; os.execv("a", [])
def execl(file, *args) -> Never:
    raise OSError  # witness: import os; os.execv("no/such", ["a"])
    raise ValueError  # witness: import os; os.execv("a", [])
def execle(file, *args) -> Never:
    raise OSError  # witness: import os; os.execv("no/such", ["a"])
    raise ValueError  # witness: import os; os.execv("a", [])
def execlp(file, *args) -> Never:
    raise OSError  # witness: import os; os.execv("no/such", ["a"])
    raise ValueError  # witness: import os; os.execv("a", [])
def execlpe(file, *args) -> Never:
    raise OSError  # witness: import os; os.execv("no/such", ["a"])
    raise ValueError  # witness: import os; os.execv("a", [])
def spawnv(mode, file, args) -> int:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.spawnl
def spawnve(mode, file, args, env) -> int:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.spawnl
def spawnvp(mode, file, args) -> int:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.spawnl
def spawnvpe(mode, file, args, env) -> int:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.spawnl
def spawnl(mode, file, *args) -> int:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.spawnl
def spawnle(mode, file, *args) -> int:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.spawnl
def spawnlp(mode, file, *args) -> int:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.spawnl
def spawnlpe(mode, file, *args) -> int:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.spawnl
def posix_spawn(*args, **kwargs) -> int:
    raise OSError  # witness: import os; os.posix_spawn("no/such", ["a"], {})
def posix_spawnp(*args, **kwargs) -> int:
    raise OSError  # witness: import os; os.posix_spawn("no/such", ["a"], {})
def system(command) -> int: ...
def register_at_fork(*args, **kwargs) -> None: ...
def sched_yield() -> None: ...
def sched_get_priority_max(policy) -> int:
    raise OSError  # witness: import os; os.sched_get_priority_max(99)
def sched_get_priority_min(policy) -> int:
    raise OSError  # witness: import os; os.sched_get_priority_max(99)
def sched_getparam(pid, /) -> sched_param:
    raise OSError  # witness: import os; os.sched_getparam(2 ** 22 + 5)
def sched_getscheduler(pid, /) -> int:
    raise OSError  # witness: import os; os.sched_getscheduler(2 ** 22 + 5)
def sched_rr_get_interval(pid, /) -> float:
    raise OSError  # witness: import os; os.sched_rr_get_interval(2 ** 22 + 5)
def sched_setparam(pid, param, /) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.sched_setparam
def sched_setscheduler(pid, policy, param, /) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.sched_setparam
def setpgrp() -> None:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.setpgrp
def posix_fallocate(fd, offset, length, /) -> None:
    raise OSError  # witness: import os; os.posix_fallocate(999, 0, 1)
def posix_fadvise(fd, offset, length, advice, /) -> None:
    raise OSError  # witness: import os; os.posix_fallocate(999, 0, 1)
def eventfd(initval, flags=...) -> int:
    raise OSError  # documented: https://docs.python.org/3/library/os.html#os.eventfd
def eventfd_read(fd) -> int:
    raise OSError  # witness: import os; os.eventfd_read(999)
def eventfd_write(fd, value) -> None:
    raise OSError  # witness: import os; os.eventfd_write(999, 1)
def sched_getaffinity(pid, /) -> set[int]:
    raise OSError  # witness: import os; os.sched_getaffinity(2 ** 22 + 5)
def sched_setaffinity(pid, mask, /) -> None:
    raise OSError  # witness: import os; os.sched_setaffinity(2 ** 22 + 5, [0])
def fsencode(filename) -> bytes:
    raise UnicodeEncodeError  # witness: import os; os.fsencode("\ud800")
def fsdecode(filename) -> str: ...
@overload
def fspath(path: str) -> str: ...
@overload
def fspath(path: object) -> Any:
    raise TypeError  # witness: import os; os.fspath(None)
def get_exec_path(env=...) -> list[str]: ...
def makedev(major, minor, /) -> int: ...
def major(device, /) -> int: ...
def minor(device, /) -> int: ...
CLD_CONTINUED: int
CLD_DUMPED: int
CLD_EXITED: int
CLD_KILLED: int
CLD_STOPPED: int
CLD_TRAPPED: int
EFD_CLOEXEC: int
EFD_NONBLOCK: int
EFD_SEMAPHORE: int
EX_CANTCREAT: int
EX_CONFIG: int
EX_DATAERR: int
EX_IOERR: int
EX_NOHOST: int
EX_NOINPUT: int
EX_NOPERM: int
EX_NOUSER: int
EX_OK: int
EX_OSERR: int
EX_OSFILE: int
EX_PROTOCOL: int
EX_SOFTWARE: int
EX_TEMPFAIL: int
EX_UNAVAILABLE: int
EX_USAGE: int
F_LOCK: int
F_OK: int
F_TEST: int
F_TLOCK: int
F_ULOCK: int
GRND_NONBLOCK: int
GRND_RANDOM: int
MFD_ALLOW_SEALING: int
MFD_CLOEXEC: int
MFD_HUGETLB: int
MFD_HUGE_16GB: int
MFD_HUGE_16MB: int
MFD_HUGE_1GB: int
MFD_HUGE_1MB: int
MFD_HUGE_256MB: int
MFD_HUGE_2GB: int
MFD_HUGE_2MB: int
MFD_HUGE_32MB: int
MFD_HUGE_512KB: int
MFD_HUGE_512MB: int
MFD_HUGE_64KB: int
MFD_HUGE_8MB: int
MFD_HUGE_MASK: int
MFD_HUGE_SHIFT: int
NGROUPS_MAX: int
O_ACCMODE: int
O_APPEND: int
O_ASYNC: int
O_CLOEXEC: int
O_CREAT: int
O_DIRECT: int
O_DIRECTORY: int
O_DSYNC: int
O_EXCL: int
O_FSYNC: int
O_LARGEFILE: int
O_NDELAY: int
O_NOATIME: int
O_NOCTTY: int
O_NOFOLLOW: int
O_NONBLOCK: int
O_PATH: int
O_RDONLY: int
O_RDWR: int
O_RSYNC: int
O_SYNC: int
O_TMPFILE: int
O_TRUNC: int
O_WRONLY: int
POSIX_FADV_DONTNEED: int
POSIX_FADV_NOREUSE: int
POSIX_FADV_NORMAL: int
POSIX_FADV_RANDOM: int
POSIX_FADV_SEQUENTIAL: int
POSIX_FADV_WILLNEED: int
POSIX_SPAWN_CLOSE: int
POSIX_SPAWN_DUP2: int
POSIX_SPAWN_OPEN: int
PRIO_PGRP: int
PRIO_PROCESS: int
PRIO_USER: int
P_ALL: int
P_NOWAIT: int
P_NOWAITO: int
P_PGID: int
P_PID: int
P_PIDFD: int
P_WAIT: int
RTLD_DEEPBIND: int
RTLD_GLOBAL: int
RTLD_LAZY: int
RTLD_LOCAL: int
RTLD_NODELETE: int
RTLD_NOLOAD: int
RTLD_NOW: int
RWF_APPEND: int
RWF_DSYNC: int
RWF_HIPRI: int
RWF_NOWAIT: int
RWF_SYNC: int
R_OK: int
SCHED_BATCH: int
SCHED_FIFO: int
SCHED_IDLE: int
SCHED_OTHER: int
SCHED_RESET_ON_FORK: int
SCHED_RR: int
SEEK_CUR: int
SEEK_DATA: int
SEEK_END: int
SEEK_HOLE: int
SEEK_SET: int
SPLICE_F_MORE: int
SPLICE_F_MOVE: int
SPLICE_F_NONBLOCK: int
ST_APPEND: int
ST_MANDLOCK: int
ST_NOATIME: int
ST_NODEV: int
ST_NODIRATIME: int
ST_NOEXEC: int
ST_NOSUID: int
ST_RDONLY: int
ST_RELATIME: int
ST_SYNCHRONOUS: int
ST_WRITE: int
TMP_MAX: int
WCONTINUED: int
WEXITED: int
WNOHANG: int
WNOWAIT: int
WSTOPPED: int
WUNTRACED: int
W_OK: int
XATTR_CREATE: int
XATTR_REPLACE: int
XATTR_SIZE_MAX: int
X_OK: int
confstr_names: dict[Any, Any]
curdir: str
defpath: str
devnull: str
extsep: str
linesep: str
name: str
pardir: str
pathconf_names: dict[Any, Any]
pathsep: str
sep: str
supports_bytes_environ: bool
supports_dir_fd: set[Any]
supports_effective_ids: set[Any]
supports_fd: set[Any]
supports_follow_symlinks: set[Any]
sysconf_names: dict[Any, Any]
