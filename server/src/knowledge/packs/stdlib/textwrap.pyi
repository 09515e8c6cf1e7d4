from typing import overload


class TextWrapper:
    def __init__(self, width=..., initial_indent=..., subsequent_indent=..., expand_tabs=..., replace_whitespace=..., fix_sentence_endings=..., break_long_words=..., drop_whitespace=..., break_on_hyphens=..., tabsize=..., *, max_lines=..., placeholder=...) -> None: ...
    def wrap(self, text) -> list[str]:
        raise ValueError  # witness: import textwrap; textwrap.TextWrapper(width=0).wrap("a")
    def fill(self, text) -> str:
        raise ValueError  # witness: import textwrap; textwrap.TextWrapper(width=0).fill("a")
def wrap(text, width=..., **kwargs) -> list[str]:
    raise ValueError  # witness: import textwrap; textwrap.wrap("a", 0)
def fill(text, width=..., **kwargs) -> str:
    raise ValueError  # witness: import textwrap; textwrap.fill("a", 0)
def shorten(text, width, **kwargs) -> str:
    raise ValueError  # witness: import textwrap; textwrap.fill("a", 0)
def dedent(text) -> str: ...
@overload
def indent(text, prefix) -> str: ...
@overload
def indent(text, prefix, predicate=...) -> str:
    predicate()
