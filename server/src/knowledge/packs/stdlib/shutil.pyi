from typing import Any, Literal, overload
import os


class Error(OSError): ...
class SameFileError(Error): ...
class SpecialFileError(OSError): ...
class ExecError(OSError): ...
class ReadError(OSError): ...
class RegistryError(Exception): ...
def copyfile(src, dst, *, follow_symlinks=...) -> str:
    raise OSError  # witness: import shutil; shutil.copyfile("no/such", "a")
def copy(src, dst, *, follow_symlinks=...) -> str:
    raise OSError  # witness: import shutil; shutil.copyfile("no/such", "a")
def copy2(src, dst, *, follow_symlinks=...) -> str:
    raise OSError  # witness: import shutil; shutil.copyfile("no/such", "a")
def copyfileobj(fsrc, fdst, length=...) -> None:
    raise OSError  # witness: import shutil; shutil.copyfileobj(open("/dev/zero", "rb"), open("/dev/full", "wb"))
def copymode(src, dst, *, follow_symlinks=...) -> None:
    raise OSError  # witness: import shutil; shutil.copymode("no/such", "a")
def copystat(src, dst, *, follow_symlinks=...) -> None:
    raise OSError  # witness: import shutil; shutil.copymode("no/such", "a")
def copytree(src, dst, symlinks=..., ignore=..., copy_function=..., ignore_dangling_symlinks=..., dirs_exist_ok=...) -> str:
    raise OSError  # witness: import shutil; shutil.copytree("no/such", "a")
def move(src, dst, copy_function=...) -> str:
    raise OSError  # witness: import shutil; shutil.move("no/such", "a")
@overload
def rmtree(path, ignore_errors: Literal[True], onerror=..., *, onexc=..., dir_fd=...) -> None: ...
@overload
def rmtree(path, ignore_errors=..., *, onexc=..., dir_fd=...) -> None:
    raise OSError  # witness: import shutil; shutil.rmtree("no/such")
@overload
def rmtree(path, ignore_errors=..., onerror=..., *, onexc=..., dir_fd=...) -> None:
    raise OSError  # witness: import shutil; shutil.rmtree("no/such")
    onerror()
def disk_usage(path) -> Any:
    raise OSError  # witness: import shutil; shutil.disk_usage("no/such")
def chown(path, user=..., group=...) -> None:
    raise OSError  # witness: import shutil; shutil.chown("no/such", 0)
    raise LookupError  # witness: import shutil; shutil.chown(".", "no-such-user")
    raise ValueError  # witness: import shutil; shutil.chown(".")
def which(cmd, mode=..., path=...) -> str | None: ...
def make_archive(base_name, format, root_dir=..., base_dir=..., verbose=..., dry_run=..., owner=..., group=..., logger=...) -> str:
    raise OSError  # witness: import shutil; shutil.make_archive("no/such/a", "zip", "no/such")
    raise ValueError  # witness: import shutil; shutil.make_archive("a", "no-such-format")
def unpack_archive(filename, extract_dir=..., format=..., *, filter=...) -> None:
    raise OSError  # witness: import shutil; shutil.unpack_archive("no/such.zip")
    raise ValueError  # witness: import shutil; shutil.unpack_archive("a", format="no-such-format")
    raise EOFError  # documented: https://docs.python.org/3/library/shutil.html#shutil.unpack_archive
def get_archive_formats() -> list[Any]: ...
def get_unpack_formats() -> list[Any]: ...
def register_archive_format(name, function, extra_args=..., description=...) -> None:
    raise RegistryError  # witness: import shutil; shutil.register_unpack_format("a", [".zip"], max)
def register_unpack_format(name, extensions, function, extra_args=..., description=...) -> None:
    raise RegistryError  # witness: import shutil; shutil.register_unpack_format("a", [".zip"], max)
def unregister_archive_format(name) -> None:
    raise KeyError  # witness: import shutil; shutil.unregister_unpack_format("no-such")
def unregister_unpack_format(name) -> None:
    raise KeyError  # witness: import shutil; shutil.unregister_unpack_format("no-such")
def ignore_patterns(*patterns) -> Any: ...
def get_terminal_size(fallback=...) -> os.terminal_size: ...
COPY_BUFSIZE: int
