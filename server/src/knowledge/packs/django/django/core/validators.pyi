from typing import Any
from django.core.exceptions import ValidationError
class RegexValidator:
    def __init__(self, *args, **kwargs) -> None: ...
    def __call__(self, value) -> None:
        raise ValidationError  # witness: from django.core.validators import RegexValidator; RegexValidator("^a$")("b")
class URLValidator(RegexValidator):
    def __call__(self, value) -> None:
        raise ValidationError  # witness: from django.core.validators import URLValidator; URLValidator()("b")
class EmailValidator:
    def __init__(self, *args, **kwargs) -> None: ...
    def __call__(self, value) -> None:
        raise ValidationError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.validators import EmailValidator; EmailValidator()("b")
class BaseValidator:
    def __init__(self, limit_value, message=...) -> None: ...
    def __call__(self, value) -> None:
        raise ValidationError  # witness: from django.core.validators import MaxValueValidator; MaxValueValidator(1)(2)
class MaxValueValidator(BaseValidator): ...
class MinValueValidator(BaseValidator): ...
class MaxLengthValidator(BaseValidator): ...
class MinLengthValidator(BaseValidator): ...
class FileExtensionValidator:
    def __init__(self, *args, **kwargs) -> None: ...
    def __call__(self, value) -> None:
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
validate_email: EmailValidator
validate_slug: RegexValidator
def validate_ipv4_address(value) -> None:
    raise ValidationError  # witness: from django.core.validators import validate_ipv4_address; validate_ipv4_address("x")
def validate_ipv6_address(value) -> None:
    raise ValidationError  # witness: from django.core.validators import validate_ipv6_address; validate_ipv6_address("x")
def validate_ipv46_address(value) -> None:
    raise ValidationError  # witness: from django.core.validators import validate_ipv46_address; validate_ipv46_address("x")
def validate_integer(value) -> None:
    raise ValidationError  # witness: from django.core.validators import validate_integer; validate_integer("x")
