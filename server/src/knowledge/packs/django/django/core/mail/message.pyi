from smtplib import SMTPException
from typing import Any
class BadHeaderError(ValueError): ...
class EmailMessage:
    subject: Any
    body: Any
    from_email: str
    to: list[str]
    cc: list[str]
    bcc: list[str]
    attachments: list[Any]
    extra_headers: dict[str, Any]
    content_subtype: str
    connection: Any
    def __init__(self, *args, **kwargs) -> None: ...
    def send(self, fail_silently=...) -> int:
        raise SMTPException  # documented: https://docs.djangoproject.com/en/stable/topics/email/
        raise OSError  # witness: from django.conf import settings; settings.configured or settings.configure(EMAIL_PORT=9, EMAIL_HOST="127.0.0.1"); from django.core import mail; mail.EmailMessage("a", "b", "c@d.e", ["f@g.h"]).send()
        raise BadHeaderError  # documented: https://docs.djangoproject.com/en/stable/topics/email/
        __unresolved__("the back end of the mail is a setting")
    def attach(self, filename=..., content=..., mimetype=...) -> None: ...
    def attach_file(self, path, mimetype=...) -> None:
        raise OSError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.mail import EmailMessage; EmailMessage().attach_file("/nonexistent")
    def recipients(self) -> list[str]: ...
    def message(self) -> Any:
        raise BadHeaderError  # witness: from django.conf import settings; settings.configured or settings.configure(EMAIL_PORT=9); from django.core import mail; mail.EmailMessage("a\nb", "c", "d@e.f", ["g@h.i"]).message()
    def get_connection(self, fail_silently=...) -> Any: ...
class EmailMultiAlternatives(EmailMessage):
    alternatives: list[Any]
    def attach_alternative(self, content, mimetype) -> None: ...
