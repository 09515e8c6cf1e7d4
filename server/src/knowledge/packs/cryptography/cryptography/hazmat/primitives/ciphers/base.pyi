from typing import Any, type_check_only
@type_check_only
class _Context:
    tag: bytes
    def update(self, data) -> bytes:
        raise ValueError  # documented: https://cryptography.io/en/latest/exceptions/
    def update_into(self, data, buf) -> int:
        raise ValueError  # documented: https://cryptography.io/en/latest/exceptions/
    def finalize(self) -> bytes:
        raise ValueError  # witness: from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes; d = Cipher(algorithms.AES(bytes(16)), modes.CBC(bytes(16))).decryptor(); d.update(b"x"); d.finalize()
        raise InvalidTag  # witness: from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes; Cipher(algorithms.AES(bytes(16)), modes.GCM(bytes(12), bytes(16))).decryptor().finalize()
    def finalize_with_tag(self, tag) -> bytes:
        raise InvalidTag  # witness: from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes; Cipher(algorithms.AES(bytes(16)), modes.GCM(bytes(12))).decryptor().finalize_with_tag(bytes(16))
    def authenticate_additional_data(self, data) -> None: ...
class Cipher:
    algorithm: Any
    mode: Any
    def __init__(self, algorithm, mode, backend=...) -> None:
        raise ValueError  # witness: from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes; Cipher(algorithms.AES(bytes(16)), modes.CBC(b""))
    def encryptor(self) -> _Context:
        raise UnsupportedAlgorithm  # documented: https://cryptography.io/en/latest/exceptions/
        raise ValueError  # documented: https://cryptography.io/en/latest/exceptions/
    def decryptor(self) -> _Context:
        raise UnsupportedAlgorithm  # documented: https://cryptography.io/en/latest/exceptions/
        raise ValueError  # documented: https://cryptography.io/en/latest/exceptions/
from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
