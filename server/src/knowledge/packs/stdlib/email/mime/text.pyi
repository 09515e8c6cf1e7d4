from typing import Literal, overload
import email.mime.nonmultipart


class MIMEText(email.mime.nonmultipart.MIMENonMultipart):
    @overload
    def __init__(self, _text, _subtype=..., _charset: Literal["utf-8"] | None = ...) -> None:
        raise UnicodeEncodeError  # witness: import email.mime; import email.mime.text; email.mime.text.MIMEText("\udc80", "plain", "utf-8")
    @overload
    def __init__(self, _text, _subtype=..., _charset=..., *, policy=...) -> None:
        raise UnicodeEncodeError  # witness: import email.mime; import email.mime.text; email.mime.text.MIMEText("\xe9", _charset="ascii")
        raise LookupError  # witness: import email.mime; import email.mime.text; email.mime.text.MIMEText("\xe9", _charset="no-such-codec")
