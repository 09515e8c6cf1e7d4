from typing import Any
from cryptography.exceptions import InvalidSignature
class RSAPublicKey:
    key_size: int
    def verify(self, signature, data, padding, algorithm) -> None:
        raise InvalidSignature  # witness: from cryptography.hazmat.primitives import hashes; from cryptography.hazmat.primitives.asymmetric import padding, rsa; rsa.generate_private_key(65537, 2048).public_key().verify(b"x", b"y", padding.PKCS1v15(), hashes.SHA256())
    def encrypt(self, plaintext, padding) -> bytes:
        raise ValueError  # witness: from cryptography.hazmat.primitives.asymmetric import padding, rsa; rsa.generate_private_key(65537, 2048).public_key().encrypt(bytes(999), padding.PKCS1v15())
    def public_bytes(self, encoding, format) -> bytes: ...
    def public_numbers(self) -> Any: ...
class RSAPrivateKey:
    key_size: int
    def sign(self, data, padding, algorithm) -> bytes:
        raise ValueError  # documented: https://cryptography.io/en/latest/exceptions/
    def decrypt(self, ciphertext, padding) -> bytes:
        raise ValueError  # witness: from cryptography.hazmat.primitives.asymmetric import padding, rsa; rsa.generate_private_key(65537, 2048).decrypt(b"x", padding.PKCS1v15())
    def public_key(self) -> RSAPublicKey: ...
    def private_bytes(self, encoding, format, encryption_algorithm) -> bytes: ...
    def private_numbers(self) -> Any: ...
def generate_private_key(public_exponent, key_size, backend=...) -> RSAPrivateKey:
    raise ValueError  # witness: from cryptography.hazmat.primitives.asymmetric import rsa; rsa.generate_private_key(65537, 1)
