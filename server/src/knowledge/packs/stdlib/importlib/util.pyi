from typing import Any


def find_spec(name, package=...) -> Any:
    raise ImportError  # witness: import importlib.util; importlib.util.find_spec("no_such_module_x.y")
    raise ValueError  # witness: import importlib.util, types, sys; sys.modules["xx"] = types.ModuleType("xx"); importlib.util.find_spec("xx")
def module_from_spec(spec) -> Any: ...
def spec_from_loader(name, loader, *, origin=..., is_package=...) -> Any: ...
def spec_from_file_location(name, location=..., *, loader=..., submodule_search_locations=...) -> Any: ...
def resolve_name(name, package) -> str:
    raise ImportError  # witness: import importlib.util; importlib.util.resolve_name("..a", "b")
def cache_from_source(path, debug_override=..., *, optimization=...) -> str:
    raise NotImplementedError  # documented: https://docs.python.org/3/library/importlib.html#importlib.util.cache_from_source
def source_from_cache(path) -> str:
    raise ValueError  # witness: import importlib.util; importlib.util.source_from_cache("x")
def source_hash(source_bytes) -> bytes: ...
def decode_source(source_bytes) -> str:
    raise UnicodeDecodeError  # witness: import importlib.util; importlib.util.decode_source(b"# coding: ascii\n\n\n\xff")
    raise SyntaxError  # witness: import importlib.util; importlib.util.decode_source(b"# coding: no-such\n")
