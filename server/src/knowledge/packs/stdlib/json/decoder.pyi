from typing import Any


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos) -> None: ...
    msg: str
    doc: str
    pos: int
    lineno: int
    colno: int

class JSONDecoder:
    def __init__(self, *, object_hook=..., parse_float=..., parse_int=..., parse_constant=..., strict=..., object_pairs_hook=...) -> None: ...
    def decode(self, s, _w=...) -> Any:
        raise JSONDecodeError  # witness: import json; json.JSONDecoder().decode("{")
        __unresolved__("the hooks that the decoder was made with")
    def raw_decode(self, s, idx=...) -> tuple[Any, int]:
        raise JSONDecodeError  # witness: import json; json.JSONDecoder().raw_decode("{")
        __unresolved__("the hooks that the decoder was made with")
