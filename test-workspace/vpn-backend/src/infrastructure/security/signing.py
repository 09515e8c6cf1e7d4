"""Signatures of the payloads that client applications verify offline."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from src.config.settings import settings


class Signer:
    def __init__(self, key_hex: str) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key_hex))

    @property
    def public_key(self) -> str:
        return self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()

    def sign(self, payload: bytes) -> str:
        if not payload:
            raise ValueError("nothing to sign")
        return self._key.sign(payload).hex()


def get_signer() -> Signer:
    return Signer(settings.signing_key_hex)
