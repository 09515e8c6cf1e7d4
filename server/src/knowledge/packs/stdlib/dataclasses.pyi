from typing import Any, Mapping, TypeVar

_T = TypeVar("_T")


class FrozenInstanceError(AttributeError): ...

class InitVar:
    def __init__(self, type) -> None: ...

class Field:
    name: str
    type: Any
    default: Any
    default_factory: Any
    repr: bool
    init: bool
    compare: bool
    kw_only: bool
    metadata: Mapping[Any, Any]
def dataclass(cls=..., /, *, init=..., repr=..., eq=..., order=..., unsafe_hash=..., frozen=..., match_args=..., kw_only=..., slots=..., weakref_slot=...) -> Any: ...
def field(*, default=..., default_factory=..., init=..., repr=..., hash=..., compare=..., metadata=..., kw_only=...) -> Any: ...
def make_dataclass(cls_name, fields, *, bases=..., namespace=..., init=..., repr=..., eq=..., order=..., unsafe_hash=..., frozen=..., match_args=..., kw_only=..., slots=..., weakref_slot=...) -> Any: ...
def asdict(obj, *, dict_factory=...) -> dict[str, Any]:
    raise TypeError  # witness: import dataclasses; dataclasses.asdict(1)
def astuple(obj, *, tuple_factory=...) -> tuple[Any, ...]:
    raise TypeError  # witness: import dataclasses; dataclasses.astuple(1)
def fields(class_or_instance) -> tuple[Field, ...]:
    raise TypeError  # witness: import dataclasses; dataclasses.fields(1)
def is_dataclass(obj) -> bool: ...
def replace(obj: _T, /, **changes) -> _T:
    raise ValueError  # witness: import dataclasses; f = dataclasses.field(init=False, default=1); c = dataclasses.make_dataclass("c", [("a", int, f)]); dataclasses.replace(c(), a=1)
    raise TypeError  # witness: import dataclasses; dataclasses.replace(1)
MISSING: Any
KW_ONLY: Any
