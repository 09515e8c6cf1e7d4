from typing import overload
import binascii


def b64encode(s, altchars=...) -> bytes: ...
def standard_b64encode(s) -> bytes: ...
def urlsafe_b64encode(s) -> bytes: ...
def b32encode(s) -> bytes: ...
def b32hexencode(s) -> bytes: ...
def b16encode(s) -> bytes: ...
def a85encode(b, *, foldspaces=..., wrapcol=..., pad=..., adobe=...) -> bytes: ...
def b85encode(b, pad=...) -> bytes: ...
def encodebytes(s) -> bytes: ...
@overload
def b64decode(s: str, altchars=..., validate=...) -> bytes:
    raise ValueError  # witness: import base64; base64.b64decode("\xe9")
    raise binascii.Error  # witness: import base64; import binascii; base64.b64decode("a")
@overload
def b64decode(s: bytes, altchars=..., validate=...) -> bytes:
    raise binascii.Error  # witness: import base64; base64.b64decode(b"a")
@overload
def b64decode(s, altchars=..., validate=...) -> bytes:
    raise ValueError  # witness: import base64; base64.b64decode("\xe9")
    raise binascii.Error  # witness: import base64; import binascii; base64.b64decode("a")
    raise TypeError  # witness: import base64; base64.b64decode(None)
@overload
def standard_b64decode(s: str) -> bytes:
    raise ValueError  # witness: import base64; base64.standard_b64decode("\xe9")
    raise binascii.Error  # witness: import base64; import binascii; base64.standard_b64decode("a")
@overload
def standard_b64decode(s: bytes) -> bytes:
    raise binascii.Error  # witness: import base64; base64.standard_b64decode(b"a")
@overload
def standard_b64decode(s) -> bytes:
    raise ValueError  # witness: import base64; base64.b64decode("\xe9")
    raise binascii.Error  # witness: import base64; import binascii; base64.b64decode("a")
    raise TypeError  # witness: import base64; base64.b64decode(None)
@overload
def urlsafe_b64decode(s: str) -> bytes:
    raise ValueError  # witness: import base64; base64.urlsafe_b64decode("\xe9")
    raise binascii.Error  # witness: import base64; import binascii; base64.urlsafe_b64decode("a")
@overload
def urlsafe_b64decode(s: bytes) -> bytes:
    raise binascii.Error  # witness: import base64; base64.urlsafe_b64decode(b"a")
@overload
def urlsafe_b64decode(s) -> bytes:
    raise ValueError  # witness: import base64; base64.b64decode("\xe9")
    raise binascii.Error  # witness: import base64; import binascii; base64.b64decode("a")
    raise TypeError  # witness: import base64; base64.b64decode(None)
def b32decode(s, casefold=..., map01=...) -> bytes:
    raise binascii.Error  # witness: import base64; base64.b32decode(b"a")
    raise ValueError  # witness: import base64; base64.b32decode("\xe9")
def b32hexdecode(s, casefold=...) -> bytes:
    raise binascii.Error  # witness: import base64; base64.b32decode(b"a")
    raise ValueError  # witness: import base64; base64.b32decode("\xe9")
def b16decode(s, casefold=...) -> bytes:
    raise binascii.Error  # witness: import base64; base64.b32decode(b"a")
    raise ValueError  # witness: import base64; base64.b32decode("\xe9")
def a85decode(b, *, foldspaces=..., adobe=..., ignorechars=...) -> bytes:
    raise ValueError  # witness: import base64; base64.b85decode(b"\xff")
def b85decode(b) -> bytes:
    raise ValueError  # witness: import base64; base64.b85decode(b"\xff")
def decodebytes(s) -> bytes:
    raise binascii.Error  # witness: import base64; base64.decodebytes(b"a")
def encode(input, output) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/base64.html#base64.encode
def decode(input, output) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/base64.html#base64.decode
    raise binascii.Error  # witness: import base64; import io; base64.decode(io.BytesIO(b"a"), io.BytesIO())
