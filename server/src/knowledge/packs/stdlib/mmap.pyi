from typing import Any, Self


error = OSError

class mmap:
    def __new__(cls, fileno, length, *args, **kwargs) -> Self:
        raise OSError  # witness: import mmap; mmap.mmap(999, 1)
        raise ValueError  # witness: import mmap; f = open("f", "w+"); mmap.mmap(f.fileno(), 0)
        raise OverflowError  # witness: import mmap; mmap.mmap(-1, -1)
    def read(self, *args, **kwargs) -> bytes: ...
    def readline(self, *args, **kwargs) -> bytes: ...
    def read_byte(self, *args, **kwargs) -> int:
        raise ValueError  # witness: import mmap; m = mmap.mmap(-1, 1); m.read_byte(); m.read_byte()
    def write(self, *args, **kwargs) -> int:
        raise ValueError  # witness: import mmap; mmap.mmap(-1, 1).write(b"aa")
        raise TypeError  # witness: import mmap; mmap.mmap(-1, 1, access=mmap.ACCESS_READ).write(b"a")
    def write_byte(self, *args, **kwargs) -> None:
        raise ValueError  # witness: import mmap; m = mmap.mmap(-1, 1); m.write_byte(1); m.write_byte(1)
    def seek(self, *args, **kwargs) -> None:
        raise ValueError  # witness: import mmap; mmap.mmap(-1, 1).seek(5)
    def flush(self, *args, **kwargs) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/mmap.html#mmap.mmap.flush
        raise ValueError  # witness: import mmap; mmap.mmap(-1, 1).flush(5, 5)
    def resize(self, *args, **kwargs) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/mmap.html#mmap.mmap.resize
        raise ValueError  # documented: https://docs.python.org/3/library/mmap.html#mmap.mmap.resize
    def move(self, *args, **kwargs) -> None:
        raise ValueError  # witness: import mmap; mmap.mmap(-1, 1).move(5, 5, 5)
        raise OSError  # documented: https://docs.python.org/3/library/mmap.html#mmap.mmap.madvise
    def madvise(self, *args, **kwargs) -> None:
        raise ValueError  # witness: import mmap; mmap.mmap(-1, 1).move(5, 5, 5)
        raise OSError  # documented: https://docs.python.org/3/library/mmap.html#mmap.mmap.madvise
    def close(self, *args, **kwargs) -> None:
        raise BufferError  # witness: import mmap; m = mmap.mmap(-1, 1); v = memoryview(m); m.close()
    def find(self, *args, **kwargs) -> int: ...
    def rfind(self, *args, **kwargs) -> int: ...
    def tell(self, *args, **kwargs) -> int: ...
    def size(self, *args, **kwargs) -> int: ...
    closed: bool
    def __getitem__(self, key) -> Any:
        raise IndexError  # witness: import mmap; mmap.mmap(-1, 1)[5]
    def __setitem__(self, key, value) -> None:
        raise IndexError  # witness: import mmap; mmap.mmap(-1, 1)[5] = 1
    def __len__(self) -> int: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None:
        raise BufferError  # documented: https://docs.python.org/3/library/mmap.html#mmap.mmap
ACCESS_COPY: int
ACCESS_DEFAULT: int
ACCESS_READ: int
ACCESS_WRITE: int
ALLOCATIONGRANULARITY: int
MADV_DODUMP: int
MADV_DOFORK: int
MADV_DONTDUMP: int
MADV_DONTFORK: int
MADV_DONTNEED: int
MADV_FREE: int
MADV_HUGEPAGE: int
MADV_HWPOISON: int
MADV_MERGEABLE: int
MADV_NOHUGEPAGE: int
MADV_NORMAL: int
MADV_RANDOM: int
MADV_REMOVE: int
MADV_SEQUENTIAL: int
MADV_UNMERGEABLE: int
MADV_WILLNEED: int
MAP_ANON: int
MAP_ANONYMOUS: int
MAP_DENYWRITE: int
MAP_EXECUTABLE: int
MAP_POPULATE: int
MAP_PRIVATE: int
MAP_SHARED: int
MAP_STACK: int
PAGESIZE: int
PROT_EXEC: int
PROT_READ: int
PROT_WRITE: int
