from typing import Any, Iterator


class JSONEncoder:
    def __init__(self, *, skipkeys=..., ensure_ascii=..., check_circular=..., allow_nan=..., sort_keys=..., indent=..., separators=..., default=...) -> None: ...
    def default(self, o) -> Any:
        raise TypeError  # witness: import json; json.JSONEncoder().default(object())
    def encode(self, o) -> str:
        raise TypeError  # witness: import json; json.JSONEncoder().encode(object())
        raise ValueError  # witness: import json; a = []; a.append(a); json.JSONEncoder().encode(a)
    def iterencode(self, o, _one_shot=...) -> Iterator[str]:
        raise TypeError  # witness: import json; list(json.JSONEncoder().iterencode(object()))
        raise ValueError  # witness: import json; a = []; a.append(a); list(json.JSONEncoder().iterencode(a))
    item_separator: str
    key_separator: str
