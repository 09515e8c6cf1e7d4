import sys
from typing import Any


def dictConfig(config) -> None:
    raise ValueError  # witness: import logging.config; logging.config.dictConfig({})
    __unresolved__("imports classes that the configuration names")
def fileConfig(fname, defaults=..., disable_existing_loggers=..., encoding=...) -> None:
    raise KeyError  # documented: https://docs.python.org/3/library/logging.config.html#logging.config.fileConfig
    raise ValueError  # documented: https://docs.python.org/3/library/logging.config.html#logging.config.fileConfig
    __unresolved__("imports classes that the configuration names")
if sys.version_info >= (3, 12):
    def fileConfig(fname, defaults=..., disable_existing_loggers=..., encoding=...) -> None:
        raise RuntimeError  # documented: https://docs.python.org/3/library/logging.config.html#logging.config.fileConfig
        raise OSError  # documented: https://docs.python.org/3/library/logging.config.html#logging.config.fileConfig
        __unresolved__("imports classes that the configuration names")
def listen(port=..., verify=...) -> Any: ...
def stopListening() -> None: ...
