from typing import AnyStr, Generic
import os


class sched_param:
    sched_priority: int

class uname_result:
    sysname: str
    nodename: str
    release: str
    version: str
    machine: str

class times_result:
    user: float
    system: float
    children_user: float
    children_system: float
    elapsed: float

class DirEntry(Generic[AnyStr]):
    name: AnyStr
    path: AnyStr
    def inode(self) -> int: ...
    def is_dir(self, *, follow_symlinks=...) -> bool:
        raise OSError  # documented: https://docs.python.org/3/library/os.html#os.DirEntry.is_dir
    def is_file(self, *, follow_symlinks=...) -> bool:
        raise OSError  # documented: https://docs.python.org/3/library/os.html#os.DirEntry.is_dir
    def is_symlink(self) -> bool:
        raise OSError  # documented: https://docs.python.org/3/library/os.html#os.DirEntry.is_symlink
    def stat(self, *, follow_symlinks=...) -> os.stat_result:
        raise OSError  # witness: import os; import tempfile; d = tempfile.mkdtemp(); os.mkdir(d + "/a"); e = next(os.scandir(d)); os.rmdir(d + "/a"); e.stat()
    def __fspath__(self) -> AnyStr: ...
