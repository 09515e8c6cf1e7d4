from cryptography.exceptions import InvalidKey
class Scrypt:
    def __init__(self, salt, length, n, r, p, backend=...) -> None:
        raise ValueError  # witness: from cryptography.hazmat.primitives.kdf.scrypt import Scrypt; Scrypt(b"", 1, 1, 1, 1)
    def derive(self, key_material) -> bytes: ...
    def verify(self, key_material, expected_key) -> None:
        raise InvalidKey  # witness: from cryptography.hazmat.primitives.kdf.scrypt import Scrypt; Scrypt(b"", 8, 2, 1, 1).verify(b"a", b"b")
