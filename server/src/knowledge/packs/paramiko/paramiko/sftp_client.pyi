from typing import Any, Self
from paramiko.ssh_exception import SSHException
class SFTPClient:
    @classmethod
    def from_transport(cls, t, *args) -> SFTPClient:
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def get(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def put(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def getfo(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def putfo(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def open(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def file(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def listdir(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def listdir_attr(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def listdir_iter(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def stat(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def lstat(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def mkdir(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def rmdir(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def remove(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def unlink(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def rename(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def posix_rename(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def chmod(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def chown(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def utime(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def truncate(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def symlink(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def readlink(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def normalize(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def chdir(self, *args, **kwargs) -> Any:
        raise OSError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise SSHException  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
        raise EOFError  # documented: https://docs.paramiko.org/en/stable/api/ssh_exception.html
    def getcwd(self) -> Any: ...
    def get_channel(self) -> Any: ...
    def close(self) -> Any: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, type, value, traceback) -> None: ...
