from typing import Any
from cryptography.exceptions import InvalidTag
class AESGCM:
    def __init__(self, key) -> None:
        raise ValueError  # witness: from cryptography.hazmat.primitives.ciphers.aead import AESGCM; AESGCM(b"")
    @staticmethod
    def generate_key(bit_length) -> bytes:
        raise ValueError  # witness: from cryptography.hazmat.primitives.ciphers.aead import AESGCM; AESGCM.generate_key(1)
    def encrypt(self, nonce, data, associated_data) -> bytes:
        raise ValueError  # witness: from cryptography.hazmat.primitives.ciphers.aead import AESGCM; AESGCM(bytes(32)).encrypt(b"", b"", None)
    def decrypt(self, nonce, data, associated_data) -> bytes:
        raise InvalidTag  # witness: from cryptography.hazmat.primitives.ciphers.aead import AESGCM; AESGCM(bytes(32)).decrypt(bytes(12), bytes(32), None)
        raise ValueError  # documented: https://cryptography.io/en/latest/exceptions/
class ChaCha20Poly1305:
    def __init__(self, key) -> None:
        raise ValueError  # witness: from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305; ChaCha20Poly1305(b"")
    @staticmethod
    def generate_key() -> bytes: ...
    def encrypt(self, nonce, data, associated_data) -> bytes:
        raise ValueError  # witness: from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305; ChaCha20Poly1305(bytes(32)).encrypt(b"", b"", None)
    def decrypt(self, nonce, data, associated_data) -> bytes:
        raise InvalidTag  # witness: from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305; ChaCha20Poly1305(bytes(32)).decrypt(bytes(12), bytes(32), None)
        raise ValueError  # witness: from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305; ChaCha20Poly1305(bytes(32)).decrypt(b"", b"", None)
