from typing import Any, Self
from time import struct_time


class IMAP4:
    class error(Exception): ...
    class abort(error): ...
    class readonly(abort): ...
    state: str
    def __init__(self, host=..., port=..., timeout=...) -> None:
        raise OSError  # witness: import imaplib; imaplib.IMAP4("127.0.0.1", 1)
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise UnicodeError  # witness: import imaplib; imaplib.IMAP4("a" * 100, 1)
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    def login(self, user, password) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def logout(self) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def select(self, mailbox=..., readonly=...) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def search(self, charset, *criteria) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def fetch(self, message_set, message_parts) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def store(self, message_set, command, flags) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def copy(self, message_set, new_mailbox) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def append(self, mailbox, flags, date_time, message) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def create(self, mailbox) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def delete(self, mailbox) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def list(self, directory=..., pattern=...) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def lsub(self, directory=..., pattern=...) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def close(self) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def expunge(self) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def noop(self) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def check(self) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def status(self, mailbox, names) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def subscribe(self, mailbox) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def unsubscribe(self, mailbox) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def uid(self, command, *args) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def rename(self, oldmailbox, newmailbox) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def recent(self) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def response(self, code) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def partial(self, message_num, message_part, start, length) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def proxyauth(self, user) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def starttls(self, ssl_context=...) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def authenticate(self, mechanism, authobject) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def capability(self) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def enable(self, capability) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def namespace(self) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def sort(self, sort_criteria, charset, *search_criteria) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def thread(self, threading_algorithm, charset, *search_criteria) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def xatom(self, name, *args) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def getacl(self, mailbox) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def setacl(self, mailbox, who, what) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def deleteacl(self, mailbox, who) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def getquota(self, root) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def getquotaroot(self, mailbox) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def setquota(self, root, limits) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def getannotation(self, mailbox, entry, attribute) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def setannotation(self, *args) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def myrights(self, mailbox) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def login_cram_md5(self, user, password) -> tuple[str, list[Any]]:
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def open(self, host=..., port=..., timeout=...) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def read(self, size) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def readline(self) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def send(self, data) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def socket(self) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def shutdown(self) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4
    def print_log(self) -> None: ...

class IMAP4_SSL(IMAP4):
    def __init__(self, host=..., port=..., keyfile=..., certfile=..., ssl_context=..., timeout=...) -> None:
        raise OSError  # witness: import imaplib; imaplib.IMAP4_SSL("127.0.0.1", 1)
        raise IMAP4.error  # documented: https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4_SSL
        raise UnicodeError  # witness: import imaplib; imaplib.IMAP4_SSL("a" * 100, 1)
class IMAP4_stream(IMAP4): ...
def Internaldate2tuple(resp) -> struct_time | None: ...
def Int2AP(num) -> Any:
    raise ValueError  # witness: import imaplib; imaplib.Time2Internaldate("x")
def ParseFlags(resp) -> Any:
    raise ValueError  # witness: import imaplib; imaplib.Time2Internaldate("x")
def Time2Internaldate(date_time) -> Any:
    raise ValueError  # witness: import imaplib; imaplib.Time2Internaldate("x")
