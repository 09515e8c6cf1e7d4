from typing import Any
class BadSignature(Exception): ...
class SignatureExpired(BadSignature): ...
def dumps(obj, *args, **kwargs) -> str:
    raise TypeError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.signing import dumps; dumps(object(), key="k")
def loads(s, *args, **kwargs) -> Any:
    raise BadSignature  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.signing import loads; loads("x", key="k")
    raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
class Signer:
    def __init__(self, *args, **kwargs) -> None: ...
    def sign(self, value) -> str: ...
    def unsign(self, signed_value) -> str:
        raise BadSignature  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.signing import Signer; Signer(key="k").unsign("x")
    def sign_object(self, obj, *args, **kwargs) -> str: ...
    def unsign_object(self, signed_obj, *args, **kwargs) -> Any:
        raise BadSignature  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.signing import Signer; Signer(key="k").unsign_object("x")
class TimestampSigner(Signer):
    def timestamp(self) -> str: ...
    def unsign(self, value, max_age=...) -> str:
        raise BadSignature  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.signing import TimestampSigner; TimestampSigner(key="k").unsign("x")
