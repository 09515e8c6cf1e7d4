import hashlib
import hmac

from django.conf import settings


class InvalidToken(Exception):
    pass


def sign(device_id: str) -> str:
    mac = hmac.new(settings.SECRET_KEY.encode(), device_id.encode(), hashlib.sha256).hexdigest()
    return f"{device_id}.{mac}"


def verify(token: str) -> str:
    device_id, _, mac = token.rpartition(".")
    if not device_id or not hmac.compare_digest(sign(device_id), f"{device_id}.{mac}"):
        raise InvalidToken("signature mismatch")
    return device_id
