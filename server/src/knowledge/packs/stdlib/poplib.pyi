from typing import Any


class error_proto(Exception): ...

class POP3:
    def __init__(self, host, port=..., timeout=...) -> None:
        raise OSError  # witness: import poplib; poplib.POP3("127.0.0.1", 1)
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise UnicodeError  # witness: import poplib; poplib.POP3("a" * 100, 1)
        raise ValueError  # witness: import poplib; poplib.POP3("127.0.0.1", 1, timeout=0)
    def user(self, user) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def pass_(self, pswd) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def stat(self) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def list(self, which=...) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def retr(self, which) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def dele(self, which) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def noop(self) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def rset(self) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def quit(self) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def rpop(self, user) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def apop(self, user, password) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def top(self, which, howmuch) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def uidl(self, which=...) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def utf8(self) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def capa(self) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def stls(self, context=...) -> Any:
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
        raise OSError  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3
    def getwelcome(self) -> bytes: ...
    def close(self) -> None: ...
    def set_debuglevel(self, level) -> None: ...

class POP3_SSL(POP3):
    def __init__(self, host, port=..., keyfile=..., certfile=..., timeout=..., context=...) -> None:
        raise OSError  # witness: import poplib; poplib.POP3_SSL("127.0.0.1", 1)
        raise error_proto  # documented: https://docs.python.org/3/library/poplib.html#poplib.POP3_SSL
        raise UnicodeError  # witness: import poplib; poplib.POP3_SSL("a" * 100, 1)
        raise ValueError  # witness: import poplib; poplib.POP3_SSL("127.0.0.1", 1, timeout=0)
