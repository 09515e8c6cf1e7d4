from typing import Any
class Mark:
    name: str
    line: int
    column: int
class YAMLError(Exception): ...  # family
class MarkedYAMLError(YAMLError):
    context: str | None
    context_mark: Mark | None
    problem: str | None
    problem_mark: Mark | None
    note: str | None
    def __init__(self, *args, **kwargs) -> None: ...
