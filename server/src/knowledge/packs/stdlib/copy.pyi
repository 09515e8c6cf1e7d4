from typing import TypeVar

_T = TypeVar("_T")


class Error(Exception): ...
error = Error
def copy(x: _T) -> _T:
    __unresolved__("runs __copy__ or __reduce_ex__")
def deepcopy(x: _T, memo=...) -> _T:
    __unresolved__("runs __deepcopy__ or __reduce_ex__")
