from typing import Any
from aiosmtplib.errors import SMTPException
async def send(message, /, *args, **kwargs) -> Any:
    raise SMTPException  # witness: import aiosmtplib; await aiosmtplib.send("x", sender="a@b.c", recipients=["d@e.f"], hostname="127.0.0.1", port=9)
    raise ValueError  # witness: import aiosmtplib; await aiosmtplib.send("x")
    raise OSError  # documented: https://aiosmtplib.readthedocs.io/en/stable/reference.html
