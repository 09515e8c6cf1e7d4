from typing import Any, Iterator, Self, overload


class Error(Exception): ...
class error_reply(Error): ...
class error_temp(Error): ...
class error_perm(Error): ...
class error_proto(Error): ...
all_errors: tuple[type, ...]

class FTP:
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, host=..., user=..., passwd=..., acct=..., timeout=..., source_address=..., *, encoding=...) -> None:
        raise OSError  # witness: import ftplib; ftplib.FTP.port = 1; ftplib.FTP("127.0.0.1")
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise UnicodeError  # witness: import ftplib; ftplib.FTP("a" * 100)
        raise ValueError  # witness: import ftplib; ftplib.FTP("127.0.0.1", timeout=0)
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    def connect(self, host=..., port=..., timeout=..., source_address=...) -> str:
        raise OSError  # witness: import ftplib; ftplib.FTP().connect("127.0.0.1", 1)
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP.connect
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP.connect
        raise ValueError  # witness: import ftplib; ftplib.FTP().connect("127.0.0.1", 1, timeout=0)
    def login(self, user=..., passwd=..., acct=...) -> str:
        raise ValueError  # witness: import ftplib; ftplib.FTP().login("a\nb")
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def cwd(self, dirname) -> str:
        raise ValueError  # witness: import ftplib; ftplib.FTP().cwd("a\nb")
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def mkd(self, dirname) -> str:
        raise ValueError  # witness: import ftplib; ftplib.FTP().mkd("a\nb")
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def pwd(self) -> str:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def rmd(self, dirname) -> str:
        raise ValueError  # witness: import ftplib; ftplib.FTP().rmd("a\nb")
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def delete(self, filename) -> str:
        raise ValueError  # witness: import ftplib; ftplib.FTP().delete("a\nb")
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def rename(self, fromname, toname) -> str:
        raise ValueError  # witness: import ftplib; ftplib.FTP().rename("a\nb", "c")
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def quit(self) -> str:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def sendcmd(self, cmd) -> str:
        raise ValueError  # witness: import ftplib; ftplib.FTP().sendcmd("a\nb")
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def voidcmd(self, cmd) -> str:
        raise ValueError  # witness: import ftplib; ftplib.FTP().voidcmd("a\nb")
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def abort(self) -> str:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def sendport(self, host, port) -> str:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def sendeprt(self, host, port) -> str:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def getresp(self) -> str:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def voidresp(self) -> str:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def retrbinary(self, cmd, callback, blocksize=..., rest=...) -> str:
        raise ValueError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        callback()
    @overload
    def retrlines(self, cmd) -> str:
        raise ValueError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    @overload
    def retrlines(self, cmd, callback=...) -> str:
        raise ValueError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        callback()
    @overload
    def storbinary(self, cmd, fp, blocksize=..., *, rest=...) -> str:
        raise ValueError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    @overload
    def storbinary(self, cmd, fp, blocksize=..., callback=..., rest=...) -> str:
        raise ValueError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        callback()
    @overload
    def storlines(self, cmd, fp) -> str:
        raise ValueError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    @overload
    def storlines(self, cmd, fp, callback=...) -> str:
        raise ValueError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        callback()
    def transfercmd(self, cmd, rest=...) -> Any:
        raise ValueError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def ntransfercmd(self, cmd, rest=...) -> Any:
        raise ValueError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def makepasv(self) -> Any:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def makeport(self) -> Any:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def acct(self, password) -> Any:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def size(self, filename) -> int | None:
        raise ValueError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def nlst(self, *args) -> list[str]:
        raise ValueError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def dir(self, *args) -> None:
        raise ValueError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def mlsd(self, path=..., facts=...) -> Iterator[tuple[str, dict[str, str]]]:
        raise ValueError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def getwelcome(self) -> str: ...
    def set_debuglevel(self, level) -> None: ...
    def set_pasv(self, val) -> None: ...
    def close(self) -> None: ...

class FTP_TLS(FTP):
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, host=..., user=..., passwd=..., acct=..., keyfile=..., certfile=..., context=..., timeout=..., source_address=..., *, encoding=...) -> None:
        raise OSError  # witness: import ftplib; ftplib.FTP.port = 1; ftplib.FTP_TLS("127.0.0.1")
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP_TLS
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP_TLS
    def auth(self) -> str:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def ccc(self) -> str:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def prot_c(self) -> str:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
    def prot_p(self) -> str:
        raise Error  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise OSError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
        raise EOFError  # documented: https://docs.python.org/3/library/ftplib.html#ftplib.FTP
