from typing import Any
class InvalidToken(Exception): ...
class Fernet:
    def __init__(self, key, backend=...) -> None:
        raise ValueError  # witness: from cryptography.fernet import Fernet; Fernet(b"x")
    @classmethod
    def generate_key(cls) -> bytes: ...
    def encrypt(self, data, *current_time) -> bytes: ...
    def encrypt_at_time(self, data, *current_time) -> bytes: ...
    def decrypt(self, token, *args, **kwargs) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; Fernet(Fernet.generate_key()).decrypt(b"x")
    def decrypt_at_time(self, token, *args, **kwargs) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; Fernet(Fernet.generate_key()).decrypt(b"x")
    def extract_timestamp(self, token) -> int:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; Fernet(Fernet.generate_key()).extract_timestamp(b"x")
class MultiFernet:
    def __init__(self, fernets) -> None:
        raise ValueError  # witness: from cryptography.fernet import MultiFernet; MultiFernet([])
    def encrypt(self, msg, *current_time) -> bytes: ...
    def encrypt_at_time(self, msg, *current_time) -> bytes: ...
    def decrypt(self, msg, *args, **kwargs) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).decrypt(b"x")
    def decrypt_at_time(self, msg, *args, **kwargs) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).decrypt(b"x")
    def rotate(self, msg) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).rotate(b"x")
    def extract_timestamp(self, msg) -> int:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).extract_timestamp(b"x")
