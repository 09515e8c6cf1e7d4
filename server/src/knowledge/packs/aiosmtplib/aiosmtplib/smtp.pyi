from typing import Any, Self
from aiosmtplib.errors import SMTPException
class SMTP:
    is_connected: bool
    last_ehlo_response: Any
    hostname: Any
    port: Any
    timeout: Any
    def __init__(self, **kwargs) -> None:
        raise ValueError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def connect(self, **kwargs) -> Any:
        raise SMTPException  # witness: import aiosmtplib; await aiosmtplib.SMTP(hostname="127.0.0.1", port=9).connect()
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise ValueError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def send_message(self, *args, **kwargs) -> Any:
        raise SMTPException  # witness: import aiosmtplib; await aiosmtplib.SMTP().sendmail("a@b.c", ["d@e.f"], "x")
        raise ValueError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def sendmail(self, *args, **kwargs) -> Any:
        raise SMTPException  # witness: import aiosmtplib; await aiosmtplib.SMTP().sendmail("a@b.c", ["d@e.f"], "x")
        raise ValueError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def login(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def starttls(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def ehlo(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def helo(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def noop(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def quit(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def rset(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def mail(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def rcpt(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def data(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def execute_command(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def vrfy(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def expn(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def help(self, *args, **kwargs) -> Any:
        raise SMTPException  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    def close(self) -> None: ...
    def get_transport_info(self, *args) -> Any: ...
    def supports_extension(self, *args) -> Any: ...
    async def __aenter__(self) -> Self:
        raise SMTPException  # witness: import aiosmtplib; await aiosmtplib.SMTP(hostname="127.0.0.1", port=9).__aenter__()
        raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
    async def __aexit__(self, *exc) -> None: ...
