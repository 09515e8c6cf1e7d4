from typing import Any, Literal, overload


@overload
def name(chr, /) -> str:
    raise ValueError  # witness: import unicodedata; unicodedata.name("\n")
@overload
def name(chr, default, /) -> Any: ...
def lookup(name, /) -> str:
    raise KeyError  # witness: import unicodedata; unicodedata.lookup("no such")
@overload
def decimal(chr, /) -> int:
    raise ValueError  # witness: import unicodedata; unicodedata.decimal("a")
@overload
def decimal(chr, default, /) -> Any: ...
@overload
def digit(chr, /) -> int:
    raise ValueError  # witness: import unicodedata; unicodedata.digit("a")
@overload
def digit(chr, default, /) -> Any: ...
@overload
def numeric(chr, /) -> float:
    raise ValueError  # witness: import unicodedata; unicodedata.numeric("a")
@overload
def numeric(chr, default, /) -> Any: ...
@overload
def normalize(form: Literal["NFC", "NFD", "NFKC", "NFKD"], unistr, /) -> str: ...
@overload
def normalize(form, unistr, /) -> str:
    raise ValueError  # witness: import unicodedata; unicodedata.normalize("q", "a")
def category(chr, /) -> str: ...
def bidirectional(chr, /) -> str: ...
def east_asian_width(chr, /) -> str: ...
def decomposition(chr, /) -> str: ...
def combining(chr, /) -> int: ...
def mirrored(chr, /) -> int: ...
def is_normalized(form, unistr, /) -> bool:
    raise ValueError  # witness: import unicodedata; unicodedata.is_normalized("q", "a")
unidata_version: str
