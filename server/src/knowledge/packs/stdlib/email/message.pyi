from typing import Any, Iterator, overload
from email.errors import MessageError, HeaderParseError, MultipartConversionError


class Message:
    policy: Any
    preamble: str | None
    epilogue: str | None
    defects: list[Any]
    def __init__(self, policy=...) -> None: ...
    def as_string(self, unixfrom=..., maxheaderlen=..., policy=...) -> Any:
        raise KeyError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
        raise MessageError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
        raise LookupError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
    def as_bytes(self, unixfrom=..., policy=...) -> Any:
        raise KeyError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
        raise MessageError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
        raise LookupError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
    def __str__(self) -> Any:
        raise KeyError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
        raise MessageError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
        raise LookupError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
    def __bytes__(self) -> Any:
        raise KeyError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
        raise MessageError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
        raise LookupError  # documented: https://docs.python.org/3/library/email.compat32-message.html#email.message.Message.as_string
    def __getitem__(self, name) -> Any: ...
    def __setitem__(self, name, val) -> None:
        raise ValueError  # witness: import email.message; m = email.message.EmailMessage(); m["To"] = "a\n"
    def __delitem__(self, name) -> None:
        raise ValueError  # witness: import email.message; email.message.Message().set_type("x")
        raise KeyError  # witness: import email.message; email.message.Message().replace_header("a", "b")
        raise HeaderParseError  # witness: import email.message; email.message.Message().set_boundary("a")
    def del_param(self, param, header=..., requote=...) -> None:
        raise ValueError  # witness: import email.message; email.message.Message().set_type("x")
        raise KeyError  # witness: import email.message; email.message.Message().replace_header("a", "b")
        raise HeaderParseError  # witness: import email.message; email.message.Message().set_boundary("a")
    def set_type(self, type, header=..., requote=...) -> None:
        raise ValueError  # witness: import email.message; email.message.Message().set_type("x")
        raise KeyError  # witness: import email.message; email.message.Message().replace_header("a", "b")
        raise HeaderParseError  # witness: import email.message; email.message.Message().set_boundary("a")
    def set_unixfrom(self, unixfrom) -> None:
        raise ValueError  # witness: import email.message; email.message.Message().set_type("x")
        raise KeyError  # witness: import email.message; email.message.Message().replace_header("a", "b")
        raise HeaderParseError  # witness: import email.message; email.message.Message().set_boundary("a")
    def set_boundary(self, boundary) -> None:
        raise ValueError  # witness: import email.message; email.message.Message().set_type("x")
        raise KeyError  # witness: import email.message; email.message.Message().replace_header("a", "b")
        raise HeaderParseError  # witness: import email.message; email.message.Message().set_boundary("a")
    def set_charset(self, charset) -> None:
        raise ValueError  # witness: import email.message; email.message.Message().set_type("x")
        raise KeyError  # witness: import email.message; email.message.Message().replace_header("a", "b")
        raise HeaderParseError  # witness: import email.message; email.message.Message().set_boundary("a")
    def set_param(self, param, value, header=..., requote=..., charset=..., language=..., replace=...) -> None:
        raise ValueError  # witness: import email.message; email.message.Message().set_type("x")
        raise KeyError  # witness: import email.message; email.message.Message().replace_header("a", "b")
        raise HeaderParseError  # witness: import email.message; email.message.Message().set_boundary("a")
    def set_default_type(self, ctype) -> None:
        raise ValueError  # witness: import email.message; email.message.Message().set_type("x")
        raise KeyError  # witness: import email.message; email.message.Message().replace_header("a", "b")
        raise HeaderParseError  # witness: import email.message; email.message.Message().set_boundary("a")
    def replace_header(self, _name, _value) -> None:
        raise ValueError  # witness: import email.message; email.message.Message().set_type("x")
        raise KeyError  # witness: import email.message; email.message.Message().replace_header("a", "b")
        raise HeaderParseError  # witness: import email.message; email.message.Message().set_boundary("a")
    def add_header(self, _name, _value, **_params) -> None:
        raise ValueError  # witness: import email.message; email.message.Message().set_type("x")
        raise KeyError  # witness: import email.message; email.message.Message().replace_header("a", "b")
        raise HeaderParseError  # witness: import email.message; email.message.Message().set_boundary("a")
    def set_raw(self, name, value) -> None:
        raise ValueError  # witness: import email.message; email.message.Message().set_type("x")
        raise KeyError  # witness: import email.message; email.message.Message().replace_header("a", "b")
        raise HeaderParseError  # witness: import email.message; email.message.Message().set_boundary("a")
    def __contains__(self, name) -> bool: ...
    def is_multipart(self) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[str]: ...
    def keys(self) -> list[str]: ...
    def values(self) -> list[Any]: ...
    def items(self) -> Any: ...
    def raw_items(self) -> Any: ...
    def get(self, name, failobj=...) -> Any: ...
    def get_all(self, name, failobj=...) -> Any: ...
    def get_param(self, param, failobj=..., header=..., unquote=...) -> Any: ...
    def get_filename(self, failobj=...) -> Any: ...
    def get_boundary(self, failobj=...) -> Any: ...
    def get_content_charset(self, failobj=...) -> Any: ...
    def get_charset(self) -> Any: ...
    def get_charsets(self, failobj=...) -> Any: ...
    def get_params(self, failobj=..., header=..., unquote=...) -> Any: ...
    def get_unixfrom(self) -> Any: ...
    def get_content_disposition(self) -> Any: ...
    def get_content_type(self) -> str: ...
    def get_content_maintype(self) -> str: ...
    def get_content_subtype(self) -> str: ...
    def get_default_type(self) -> str: ...
    @overload
    def get_payload(self) -> Any: ...
    @overload
    def get_payload(self, i=..., decode=...) -> Any:
        raise TypeError  # witness: import email.message; m = email.message.Message(); m.set_payload("a"); m.get_payload(0)
    def set_payload(self, payload, charset=...) -> None:
        raise UnicodeEncodeError  # witness: import email.message; email.message.Message().set_payload("\xe9", "ascii")
        raise LookupError  # witness: import email.message; email.message.Message().set_payload("\xe9", "no-such-codec")
    def attach(self, payload) -> None:
        raise TypeError  # witness: import email.message; m = email.message.Message(); m.set_payload("a"); m.attach(m)
    def walk(self) -> Iterator[Message]: ...

class MIMEPart(Message):
    def iter_parts(self) -> Iterator[Any]: ...
    def iter_attachments(self) -> Iterator[Any]: ...
    def get_body(self, preferencelist=...) -> Any: ...
    def is_attachment(self) -> bool: ...
    def get_content(self, *args, content_manager=..., **kw) -> Any:
        raise KeyError  # witness: import email.message; m = email.message.EmailMessage(); m["Content-Type"] = "multipart/mixed"; m.get_content()
        raise LookupError  # documented: https://docs.python.org/3/library/email.contentmanager.html#email.contentmanager.raw_data_manager
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/email.contentmanager.html#email.contentmanager.raw_data_manager
    @overload
    def set_content(self, msg: str, subtype: str = ...) -> None:
        raise UnicodeEncodeError  # witness: import email.message; email.message.EmailMessage().set_content("\udc80")
    @overload
    def set_content(self, *args, content_manager=..., **kw) -> None:
        raise KeyError  # witness: import email.message; email.message.EmailMessage().set_content(1)
        raise ValueError  # witness: import email.message; email.message.EmailMessage().set_content("a", cte="x")
        raise UnicodeEncodeError  # witness: import email.message; email.message.EmailMessage().set_content("\udc80")
        raise LookupError  # witness: import email.message; email.message.EmailMessage().set_content("a", charset="no-such-codec")
        raise TypeError  # documented: https://docs.python.org/3/library/email.contentmanager.html#email.contentmanager.ContentManager.set_content
    def make_related(self, boundary=...) -> None:
        raise ValueError  # witness: import email.message; m = email.message.EmailMessage(); m.make_mixed(); m.make_related()
    def make_alternative(self, boundary=...) -> None:
        raise ValueError  # witness: import email.message; m = email.message.EmailMessage(); m.make_mixed(); m.make_related()
    def make_mixed(self, boundary=...) -> None:
        raise ValueError  # witness: import email.message; m = email.message.EmailMessage(); m.make_mixed(); m.make_related()
    def add_related(self, *args, **kw) -> None:
        raise KeyError  # witness: import email.message; email.message.EmailMessage().add_attachment(1)
        raise ValueError  # witness: import email.message; m = email.message.EmailMessage(); m.make_mixed(); m.add_related("a")
        raise TypeError  # witness: import email.message; email.message.EmailMessage().add_attachment(b"a")
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/email.message.html#email.message.EmailMessage.add_attachment
        raise LookupError  # documented: https://docs.python.org/3/library/email.message.html#email.message.EmailMessage.add_attachment
    def add_alternative(self, *args, **kw) -> None:
        raise KeyError  # witness: import email.message; email.message.EmailMessage().add_attachment(1)
        raise ValueError  # witness: import email.message; m = email.message.EmailMessage(); m.make_mixed(); m.add_related("a")
        raise TypeError  # witness: import email.message; email.message.EmailMessage().add_attachment(b"a")
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/email.message.html#email.message.EmailMessage.add_attachment
        raise LookupError  # documented: https://docs.python.org/3/library/email.message.html#email.message.EmailMessage.add_attachment
    def add_attachment(self, *args, **kw) -> None:
        raise KeyError  # witness: import email.message; email.message.EmailMessage().add_attachment(1)
        raise ValueError  # witness: import email.message; m = email.message.EmailMessage(); m.make_mixed(); m.add_related("a")
        raise TypeError  # witness: import email.message; email.message.EmailMessage().add_attachment(b"a")
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/email.message.html#email.message.EmailMessage.add_attachment
        raise LookupError  # documented: https://docs.python.org/3/library/email.message.html#email.message.EmailMessage.add_attachment
    def clear(self) -> None: ...
    def clear_content(self) -> None: ...
    def as_string(self, unixfrom=..., maxheaderlen=..., policy=...) -> str:
        raise KeyError  # documented: https://docs.python.org/3/library/email.message.html#email.message.EmailMessage.as_string
        raise UnicodeEncodeError  # documented: https://docs.python.org/3/library/email.message.html#email.message.EmailMessage.as_string
        raise MessageError  # documented: https://docs.python.org/3/library/email.message.html#email.message.EmailMessage.as_string
        raise LookupError  # documented: https://docs.python.org/3/library/email.message.html#email.message.EmailMessage.as_string
class EmailMessage(MIMEPart): ...
