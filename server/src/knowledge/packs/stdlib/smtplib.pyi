from typing import Any, Self, overload
import ssl


class SMTPException(OSError): ...
class SMTPNotSupportedError(SMTPException): ...
class SMTPServerDisconnected(SMTPException): ...

class SMTPResponseException(SMTPException):
    smtp_code: int
    smtp_error: Any
    def __init__(self, code, msg) -> None: ...

class SMTPSenderRefused(SMTPResponseException):
    sender: str
    def __init__(self, code, msg, sender) -> None: ...

class SMTPRecipientsRefused(SMTPException):
    recipients: dict[str, tuple[int, bytes]]
    def __init__(self, recipients) -> None: ...
class SMTPDataError(SMTPResponseException): ...
class SMTPConnectError(SMTPResponseException): ...
class SMTPHeloError(SMTPResponseException): ...
class SMTPAuthenticationError(SMTPResponseException): ...

class SMTP:
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, host=..., port=..., local_hostname=..., timeout=..., source_address=...) -> None:
        raise OSError  # witness: import smtplib; smtplib.SMTP("127.0.0.1", 1)
        raise SMTPException  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
        raise UnicodeError  # witness: import smtplib; smtplib.SMTP("a" * 100, 1)
        raise ValueError  # witness: import smtplib; smtplib.SMTP("127.0.0.1", 1, timeout=0)
    sock: Any
    esmtp_features: dict[str, str]
    does_esmtp: bool
    helo_resp: Any
    ehlo_resp: Any
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None:
        raise SMTPException  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def connect(self, host=..., port=..., source_address=...) -> tuple[int, bytes]:
        raise OSError  # witness: import smtplib; smtplib.SMTP().connect("127.0.0.1", 1)
        raise SMTPException  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.connect
        raise UnicodeError  # witness: import smtplib; smtplib.SMTP().connect("a" * 100, 1)
    def send(self, s) -> None:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().send("a")
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
        raise ValueError  # witness: import smtplib; smtplib.SMTP().putcmd("a\n")
    def putcmd(self, cmd, args=...) -> None:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().send("a")
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
        raise ValueError  # witness: import smtplib; smtplib.SMTP().putcmd("a\n")
    def getreply(self) -> Any:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def docmd(self, cmd, args=...) -> Any:
        raise ValueError  # witness: import smtplib; smtplib.SMTP().docmd("a\n")
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def helo(self, name=...) -> Any:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def ehlo(self, name=...) -> Any:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def noop(self) -> Any:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def rset(self) -> Any:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def verify(self, address) -> Any:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def vrfy(self, address) -> Any:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def expn(self, address) -> Any:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def help(self, args=...) -> Any:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def mail(self, sender, options=...) -> Any:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def rcpt(self, recip, options=...) -> Any:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def data(self, msg) -> Any:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def quit(self) -> Any:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().noop()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def ehlo_or_helo_if_needed(self) -> None:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().ehlo_or_helo_if_needed()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP
    def login(self, user, password, *, initial_response_ok=...) -> tuple[int, bytes]:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().login("a", "b")
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.login
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.login
    def auth(self, mechanism, authobject, *, initial_response_ok=...) -> tuple[int, bytes]:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().login("a", "b")
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.login
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.login
    def starttls(self, keyfile=..., certfile=..., context=...) -> tuple[int, bytes]:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().starttls()
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.starttls
        raise ValueError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.starttls
    def sendmail(self, from_addr, to_addrs, msg, mail_options=..., rcpt_options=...) -> dict[str, tuple[int, bytes]]:
        raise SMTPException  # witness: import smtplib; smtplib.SMTP().sendmail("a", "b", "c")
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.sendmail
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.sendmail
    def send_message(self, msg, from_addr=..., to_addrs=..., mail_options=..., rcpt_options=...) -> dict[str, tuple[int, bytes]]:
        raise SMTPException  # witness: import smtplib; import email.message; m = email.message.EmailMessage(); m["From"] = "a@b"; m["To"] = "a@b"; smtplib.SMTP().send_message(m)
        raise OSError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.send_message
        raise ValueError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.send_message
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.send_message
    def has_extn(self, opt) -> bool: ...
    def set_debuglevel(self, debuglevel) -> None: ...
    def close(self) -> None: ...
    def auth_cram_md5(self, challenge=...) -> Any: ...
    def auth_login(self, challenge=...) -> Any: ...
    def auth_plain(self, challenge=...) -> Any: ...

class SMTP_SSL(SMTP):
    @overload
    def __init__(self) -> None: ...
    @overload
    def __init__(self, host=..., port=..., local_hostname=..., keyfile=..., certfile=..., timeout=..., source_address=..., context=...) -> None:
        raise OSError  # witness: import smtplib; smtplib.SMTP_SSL("127.0.0.1", 1)
        raise SMTPException  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.SMTP_SSL
        raise UnicodeError  # witness: import smtplib; smtplib.SMTP_SSL("a" * 100, 1)
        raise ValueError  # witness: import smtplib; smtplib.SMTP_SSL("127.0.0.1", 1, timeout=0)

class LMTP(SMTP):
    def __init__(self, host=..., port=..., local_hostname=..., source_address=..., timeout=...) -> None:
        raise OSError  # witness: import smtplib; smtplib.LMTP("127.0.0.1", 1)
        raise SMTPException  # documented: https://docs.python.org/3/library/smtplib.html#smtplib.LMTP
def quoteaddr(addrstring) -> str: ...
def quotedata(data) -> str: ...
