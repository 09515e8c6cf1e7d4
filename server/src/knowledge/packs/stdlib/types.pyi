from typing import Any, Iterator, Mapping, Self, TypeVar, type_check_only

_K = TypeVar("_K")
_V = TypeVar("_V")


class SimpleNamespace:
    def __init__(self, **kwargs) -> None: ...
    @type_check_only
    def __getattr__(self, name) -> Any:
        raise AttributeError  # witness: import types; types.SimpleNamespace().x

class TracebackType:
    tb_next: TracebackType | None
    tb_frame: FrameType
    tb_lineno: int
    tb_lasti: int

class FrameType:
    f_back: FrameType | None
    f_code: CodeType
    f_lineno: int
    f_lasti: int
    f_locals: dict[str, Any]
    f_globals: dict[str, Any]
    f_builtins: dict[str, Any]
    f_trace: Any
    def clear(self, *args, **kwargs) -> None:
        raise RuntimeError  # witness: import sys; sys._getframe().clear()

class CodeType:
    co_name: str
    co_filename: str
    co_qualname: str
    co_firstlineno: int
    co_argcount: int
    co_flags: int
    co_nlocals: int
    co_consts: tuple[Any, ...]
    co_names: tuple[Any, ...]
    co_varnames: tuple[Any, ...]
    co_code: bytes
    def replace(self, **changes) -> CodeType: ...
    def co_lines(self, *args, **kwargs) -> Iterator[Any]: ...
    def co_positions(self, *args, **kwargs) -> Iterator[Any]: ...

class ModuleType:
    def __init__(self, name, doc=...) -> None: ...
    __name__: str
    __file__: str | None
    __dict__: dict[str, Any]
    __doc__: str | None
    __spec__: Any
    __loader__: Any
    @type_check_only
    def __getattr__(self, name) -> Any:
        raise AttributeError  # witness: import types; types.ModuleType("m").x

class MappingProxyType(Mapping[_K, _V]):
    def __new__(cls, mapping) -> Self: ...
    def __getitem__(self, key) -> _V:
        raise KeyError  # witness: import types; types.MappingProxyType({})[1]
    def copy(self, *args, **kwargs) -> dict[_K, _V]: ...
    def get(self, *args, **kwargs) -> _V | None: ...
    def __repr__(self) -> str: ...
    def __str__(self) -> str: ...
    def __lt__(self, value, /) -> bool: ...
    def __le__(self, value, /) -> bool: ...
    def __eq__(self, value, /) -> bool: ...
    def __ne__(self, value, /) -> bool: ...
    def __gt__(self, value, /) -> bool: ...
    def __ge__(self, value, /) -> bool: ...
    def __iter__(self): ...
    def __or__(self, value, /): ...
    def __ror__(self, value, /): ...
    def __ior__(self, value, /): ...
    def __len__(self) -> int: ...
    def __contains__(self, key, /) -> bool: ...
    def keys(self, *args, **kwargs): ...
    def values(self, *args, **kwargs): ...
    def items(self, *args, **kwargs): ...
    def __reversed__(self, *args, **kwargs): ...

class FunctionType:
    __name__: str
    __qualname__: str
    __module__: str
    __code__: CodeType
    __globals__: dict[str, Any]
    __dict__: dict[str, Any]
    __annotations__: dict[str, Any]
    __kwdefaults__: dict[str, Any]
    __defaults__: tuple[Any, ...] | None
    def __call__(self, *args, **kwargs) -> Any:
        __unresolved__("calls an unknown function")
LambdaType = FunctionType

class MethodType:
    __func__: Any
    __self__: Any
    def __call__(self, *args, **kwargs) -> Any:
        __unresolved__("calls an unknown function")
class DynamicClassAttribute: ...
class GenericAlias: ...
def new_class(name, bases=..., kwds=..., exec_body=...) -> type: ...
def prepare_class(name, bases=..., kwds=...) -> Any: ...
def resolve_bases(bases) -> Any: ...
def coroutine(func) -> Any: ...
BuiltinFunctionType: Any
BuiltinMethodType: Any
ClassMethodDescriptorType: Any
CellType: Any
AsyncGeneratorType: Any
CoroutineType: Any
GeneratorType: Any
GetSetDescriptorType: Any
MemberDescriptorType: Any
MethodDescriptorType: Any
MethodWrapperType: Any
NoneType: Any
NotImplementedType: Any
EllipsisType: Any
UnionType: Any
WrapperDescriptorType: Any
