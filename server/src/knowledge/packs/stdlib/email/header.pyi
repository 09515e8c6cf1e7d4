from typing import Any
import email.errors
import email.errors


class Header:
    def __init__(self, s=..., charset=..., maxlinelen=..., header_name=..., continuation_ws=..., errors=...) -> None:
        raise UnicodeError  # witness: import email.header; email.header.Header(b"\xff", "ascii")
        raise LookupError  # witness: import email.header; email.header.Header("\xe9", "no-such-codec")
    def append(self, s, charset=..., errors=...) -> None:
        raise UnicodeError  # witness: import email.header; email.header.Header().append(b"\xff", "ascii")
    def encode(self, splitchars=..., maxlinelen=..., linesep=...) -> str:
        raise email.errors.HeaderParseError  # witness: import email.header, email.errors; email.header.Header("a\nb: c").encode()
    def __str__(self) -> str: ...
    def __eq__(self, other) -> bool: ...
def decode_header(header) -> list[tuple[Any, Any]]:
    raise email.errors.HeaderParseError  # witness: import email.header, email.errors; email.header.decode_header("=?utf-8?b?a?=")
def make_header(decoded_seq, maxlinelen=..., header_name=..., continuation_ws=...) -> Header:
    raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/email.header.html#email.header.make_header
    raise LookupError  # documented: https://docs.python.org/3/library/email.header.html#email.header.make_header
