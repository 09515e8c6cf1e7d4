from smtplib import SMTPException
from typing import Any
from django.core.mail.message import EmailMessage as EmailMessage, EmailMultiAlternatives as EmailMultiAlternatives, BadHeaderError as BadHeaderError
def send_mail(subject, message, from_email, recipient_list, fail_silently=..., **kwargs) -> int:
    raise SMTPException  # documented: https://docs.djangoproject.com/en/stable/topics/email/
    raise OSError  # witness: from django.conf import settings; settings.configured or settings.configure(EMAIL_PORT=9, EMAIL_HOST="127.0.0.1"); from django.core import mail; mail.send_mail("a", "b", "c@d.e", ["f@g.h"])
    raise BadHeaderError  # witness: from django.conf import settings; settings.configured or settings.configure(EMAIL_PORT=9, EMAIL_HOST="127.0.0.1"); from django.core import mail; mail.EmailMessage("a\nb", "c", "d@e.f", ["g@h.i"]).message()
    __unresolved__("the back end of the mail is a setting")
def send_mass_mail(datatuple, fail_silently=..., **kwargs) -> int:
    raise SMTPException  # documented: https://docs.djangoproject.com/en/stable/topics/email/
    raise OSError  # documented: https://docs.djangoproject.com/en/stable/topics/email/
    raise BadHeaderError  # documented: https://docs.djangoproject.com/en/stable/topics/email/
    __unresolved__("the back end of the mail is a setting")
def mail_admins(subject, message, fail_silently=..., **kwargs) -> None:
    raise SMTPException  # documented: https://docs.djangoproject.com/en/stable/topics/email/
    raise OSError  # documented: https://docs.djangoproject.com/en/stable/topics/email/
    raise BadHeaderError  # documented: https://docs.djangoproject.com/en/stable/topics/email/
    __unresolved__("the back end of the mail is a setting")
def mail_managers(subject, message, fail_silently=..., **kwargs) -> None:
    raise SMTPException  # documented: https://docs.djangoproject.com/en/stable/topics/email/
    raise OSError  # documented: https://docs.djangoproject.com/en/stable/topics/email/
    raise BadHeaderError  # documented: https://docs.djangoproject.com/en/stable/topics/email/
    __unresolved__("the back end of the mail is a setting")
def get_connection(backend=..., fail_silently=..., **kwds) -> Any: ...
