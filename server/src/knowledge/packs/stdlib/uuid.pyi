from typing import overload
import enum


class SafeUUID(enum.Enum):
    safe: SafeUUID
    unsafe: SafeUUID
    unknown: SafeUUID

class UUID:
    @overload
    def __init__(self, hex: str, bytes=..., bytes_le=..., fields=..., int=..., version=..., *, is_safe=...) -> None:
        raise ValueError  # witness: import uuid; uuid.UUID("x")
    @overload
    def __init__(self, hex: object = ..., bytes=..., bytes_le=..., fields=..., int=..., version=..., *, is_safe=...) -> None:
        raise ValueError  # witness: import uuid; uuid.UUID("x")
        raise TypeError  # witness: import uuid; uuid.UUID(None)
        raise AttributeError  # witness: import uuid; uuid.UUID(1)
    hex: str
    urn: str
    variant: str
    int: int
    time: int
    clock_seq: int
    node: int
    time_low: int
    time_mid: int
    time_hi_version: int
    clock_seq_hi_variant: int
    clock_seq_low: int
    version: int | None
    bytes: bytes
    bytes_le: bytes
    fields: tuple[int, ...]
    is_safe: SafeUUID
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...
    def __int__(self) -> int: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other) -> bool: ...
    def __lt__(self, other) -> bool: ...
    def __le__(self, other) -> bool: ...
    def __gt__(self, other) -> bool: ...
    def __ge__(self, other) -> bool: ...
def uuid1(node=..., clock_seq=...) -> UUID: ...
def uuid3(namespace, name) -> UUID: ...
def uuid4() -> UUID: ...
def uuid5(namespace, name) -> UUID: ...
def getnode() -> int: ...
NAMESPACE_DNS: UUID
NAMESPACE_URL: UUID
NAMESPACE_OID: UUID
NAMESPACE_X500: UUID
