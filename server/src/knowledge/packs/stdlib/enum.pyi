from typing import Any, Iterator, Mapping, Self
from itertools import count


class EnumType(type):
    def __call__(self, value, names=..., *, module=..., qualname=..., type=..., start=..., boundary=...) -> Any:
        raise ValueError  # witness: import http; http.HTTPStatus(1)
    def __getitem__(self, name) -> Any:
        raise KeyError  # witness: import http; http.HTTPStatus["x"]
    def __iter__(self) -> Iterator[Any]: ...
    def __reversed__(self) -> Iterator[Any]: ...
    def __contains__(self, member) -> bool: ...
    def __len__(self) -> int: ...
    __members__: Mapping[str, Any]
EnumMeta = EnumType

class Enum(metaclass=EnumType):
    name: str
    value: Any
    _name_: str
    _value_: Any
    def __new__(cls, value) -> Self:
        raise ValueError  # witness: import http; http.HTTPStatus(1)
    @classmethod
    def _missing_(cls, value) -> Any: ...
    @staticmethod
    def _generate_next_value_(name, start, count, last_values) -> Any: ...
    def __hash__(self) -> int: ...
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...
    def __format__(self, format_spec) -> str: ...
    def __dir__(self) -> list[str]: ...
class ReprEnum(Enum): ...

class IntEnum(int, ReprEnum):
    value: int

class StrEnum(str, ReprEnum):
    value: str

class Flag(Enum):
    value: int
    def __or__(self, other) -> Self: ...
    def __and__(self, other) -> Self: ...
    def __xor__(self, other) -> Self: ...
    def __invert__(self) -> Self: ...
    def __contains__(self, other) -> bool: ...
    def __bool__(self) -> bool: ...
    def __iter__(self) -> Iterator[Self]: ...
    def __len__(self) -> int: ...

class IntFlag(int, ReprEnum, Flag):
    value: int

class auto:
    def __init__(self, value=...) -> None: ...
    value: Any
def unique(enumeration) -> Any:
    raise ValueError  # documented: https://docs.python.org/3/library/enum.html#enum.unique
EnumCheck: Any
FlagBoundary: Any
verify: Any
member: Any
nonmember: Any
global_enum: Any
property: Any
CONFORM: Any
CONTINUOUS: Any
EJECT: Any
KEEP: Any
NAMED_FLAGS: Any
STRICT: Any
UNIQUE: Any
