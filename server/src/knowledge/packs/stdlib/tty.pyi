from typing import Any
from termios import error


def setraw(fd, when=...) -> Any:
    raise error  # witness: import tty; import termios; tty.setraw(0)
def setcbreak(fd, when=...) -> Any:
    raise error  # witness: import tty; import termios; tty.setraw(0)
