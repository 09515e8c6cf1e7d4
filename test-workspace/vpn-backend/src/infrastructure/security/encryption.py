"""Secrets at rest. Values stored before release 1.9 are plain text and are still readable."""

import base64
import hashlib
import hmac

from src.config.settings import settings


def derive_key(secret: str) -> bytes:
    """Accepts a base64 key or any passphrase."""
    try:
        key = base64.b64decode(secret, validate=True)
    except Exception:
        key = secret.encode("utf-8")
    if len(key) == 32:
        return key
    return hashlib.sha256(key).digest()


class EncryptionService:
    def __init__(self, secret: str | None = None) -> None:
        self._key = derive_key(secret if secret is not None else settings.encryption_key.get_secret_value())

    def seal(self, value: str) -> str:
        data = value.encode("utf-8")
        mac = hmac.new(self._key, data, hashlib.sha256).digest()[:16]
        return base64.urlsafe_b64encode(mac + self._xor(data)).decode("ascii")

    def open(self, sealed: str) -> str:
        raw = base64.urlsafe_b64decode(sealed)
        mac, data = raw[:16], self._xor(raw[16:])
        if not hmac.compare_digest(mac, hmac.new(self._key, data, hashlib.sha256).digest()[:16]):
            raise ValueError("the value was sealed with another key")
        return data.decode("utf-8")

    def _xor(self, data: bytes) -> bytes:
        stream = b""
        block = 0
        while len(stream) < len(data):
            stream += hashlib.sha256(self._key + block.to_bytes(8, "big")).digest()
            block += 1
        return bytes(a ^ b for a, b in zip(data, stream))
