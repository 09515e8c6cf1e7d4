from typing import Any
from contextlib import AbstractContextManager


def files(package) -> Any:
    raise ImportError  # witness: import importlib.resources; importlib.resources.files("no_such_module_x")
    raise TypeError  # documented: https://docs.python.org/3/library/importlib.resources.html#importlib.resources.files
def as_file(path) -> AbstractContextManager[Any]: ...
def read_text(package, resource, encoding=..., errors=...) -> Any:
    raise OSError  # witness: import importlib.resources; importlib.resources.read_text("json", "no-such")
    raise ImportError  # witness: import importlib.resources; importlib.resources.read_text("no_such_module_x", "a")
    raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/importlib.resources.html#importlib.resources.read_text
    raise ValueError  # witness: import importlib.resources; importlib.resources.read_text("json", "a/b")
def open_text(package, resource, encoding=..., errors=...) -> Any:
    raise OSError  # witness: import importlib.resources; importlib.resources.read_text("json", "no-such")
    raise ImportError  # witness: import importlib.resources; importlib.resources.read_text("no_such_module_x", "a")
    raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/importlib.resources.html#importlib.resources.read_text
    raise ValueError  # witness: import importlib.resources; importlib.resources.read_text("json", "a/b")
def read_binary(package, resource) -> Any:
    raise OSError  # witness: import importlib.resources; importlib.resources.read_binary("json", "no-such")
    raise ImportError  # witness: import importlib.resources; importlib.resources.read_binary("no_such_module_x", "a")
    raise ValueError  # witness: import importlib.resources; importlib.resources.read_binary("json", "a/b")
def open_binary(package, resource) -> Any:
    raise OSError  # witness: import importlib.resources; importlib.resources.read_binary("json", "no-such")
    raise ImportError  # witness: import importlib.resources; importlib.resources.read_binary("no_such_module_x", "a")
    raise ValueError  # witness: import importlib.resources; importlib.resources.read_binary("json", "a/b")
def path(package, resource) -> AbstractContextManager[Any]:
    raise ImportError  # witness: import importlib.resources; importlib.resources.path("no_such_module_x", "a").__enter__()
    raise OSError  # documented: https://docs.python.org/3/library/importlib.resources.html#importlib.resources.path
def is_resource(package, name) -> bool:
    raise ImportError  # witness: import importlib.resources; importlib.resources.is_resource("no_such_module_x", "a")
def contents(package) -> Any:
    raise ImportError  # witness: import importlib.resources; importlib.resources.contents("no_such_module_x")
