from typing import Any
from types import ModuleType


def import_module(name, package=...) -> ModuleType:
    raise ImportError  # witness: import importlib; importlib.import_module("no_such_module_x")
    raise ValueError  # witness: import importlib; importlib.import_module("")
    raise TypeError  # witness: import importlib; importlib.import_module(".a")
    __unresolved__("runs the imported module")
def reload(module) -> ModuleType:
    raise ImportError  # witness: import importlib; import types; importlib.reload(types.ModuleType("no_such_module_x"))
    __unresolved__("runs the imported module")
def invalidate_caches() -> None: ...
def find_loader(name, path=...) -> Any:
    raise ValueError  # witness: import importlib; import types, sys; sys.modules["xx"] = m = types.ModuleType("xx"); del m.__loader__; importlib.find_loader("xx")
def __import__(name, globals=..., locals=..., fromlist=..., level=...) -> Any:
    raise ImportError  # witness: import importlib; importlib.__import__("no_such_module_x")
    __unresolved__("runs the imported module")
