from cryptography.exceptions import InvalidKey
class HKDF:
    def __init__(self, algorithm, length, salt, info, backend=...) -> None:
        raise ValueError  # witness: from cryptography.hazmat.primitives import hashes; from cryptography.hazmat.primitives.kdf.hkdf import HKDF; HKDF(hashes.SHA256(), 10 ** 6, None, None)
    def derive(self, key_material) -> bytes: ...
    def verify(self, key_material, expected_key) -> None:
        raise InvalidKey  # witness: from cryptography.hazmat.primitives import hashes; from cryptography.hazmat.primitives.kdf.hkdf import HKDF; HKDF(hashes.SHA256(), 32, None, None).verify(b"a", b"b")
