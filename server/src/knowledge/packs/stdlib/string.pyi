from typing import Any


class Template:
    def __init__(self, template) -> None: ...
    template: str
    def substitute(self, mapping=..., /, **kws) -> str:
        raise KeyError  # witness: import string; string.Template("$a").substitute()
        raise ValueError  # witness: import string; string.Template("$").substitute()
    def safe_substitute(self, mapping=..., /, **kws) -> str: ...
    def is_valid(self) -> bool: ...
    def get_identifiers(self) -> list[str]: ...

class Formatter:
    def format(self, format_string, /, *args, **kwargs) -> str:
        raise KeyError  # witness: import string; string.Formatter().format("{a}")
        raise IndexError  # witness: import string; string.Formatter().format("{0}")
        raise ValueError  # witness: import string; string.Formatter().format("{")
    def vformat(self, format_string, args, kwargs) -> str:
        raise KeyError  # witness: import string; string.Formatter().format("{a}")
        raise IndexError  # witness: import string; string.Formatter().format("{0}")
        raise ValueError  # witness: import string; string.Formatter().format("{")
    def get_value(self, key, args, kwargs) -> Any:
        raise KeyError  # witness: import string; string.Formatter().get_value("a", (), {})
        raise IndexError  # witness: import string; string.Formatter().get_value(0, (), {})
        raise ValueError  # witness: import string; string.Formatter().convert_field(1, "q")
    def get_field(self, field_name, args, kwargs) -> Any:
        raise KeyError  # witness: import string; string.Formatter().get_value("a", (), {})
        raise IndexError  # witness: import string; string.Formatter().get_value(0, (), {})
        raise ValueError  # witness: import string; string.Formatter().convert_field(1, "q")
    def convert_field(self, value, conversion) -> Any:
        raise KeyError  # witness: import string; string.Formatter().get_value("a", (), {})
        raise IndexError  # witness: import string; string.Formatter().get_value(0, (), {})
        raise ValueError  # witness: import string; string.Formatter().convert_field(1, "q")
    def parse(self, format_string) -> Any:
        raise KeyError  # witness: import string; string.Formatter().get_value("a", (), {})
        raise IndexError  # witness: import string; string.Formatter().get_value(0, (), {})
        raise ValueError  # witness: import string; string.Formatter().convert_field(1, "q")
    def format_field(self, value, format_spec) -> str:
        raise ValueError  # witness: import string; string.Formatter().format_field(1, "q")
    def check_unused_args(self, used_args, args, kwargs) -> None: ...
def capwords(s, sep=...) -> str: ...
ascii_letters: str
ascii_lowercase: str
ascii_uppercase: str
digits: str
hexdigits: str
octdigits: str
printable: str
punctuation: str
whitespace: str
