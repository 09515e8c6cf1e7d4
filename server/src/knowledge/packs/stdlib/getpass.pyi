class GetPassWarning(UserWarning): ...
def getpass(prompt=..., stream=...) -> str:
    raise EOFError  # documented: https://docs.python.org/3/library/getpass.html#getpass.getpass
    raise OSError  # documented: https://docs.python.org/3/library/getpass.html#getpass.getpass
def getuser() -> str:
    raise KeyError  # documented: https://docs.python.org/3/library/getpass.html#getpass.getuser
    raise OSError  # documented: https://docs.python.org/3/library/getpass.html#getpass.getuser
    raise ImportError  # documented: https://docs.python.org/3/library/getpass.html#getpass.getuser
