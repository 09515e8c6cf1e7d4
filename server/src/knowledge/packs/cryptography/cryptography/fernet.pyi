from typing import Any, overload
class InvalidToken(Exception): ...
class Fernet:
    def __init__(self, key, backend=...) -> None:
        raise ValueError  # witness: from cryptography.fernet import Fernet; Fernet(b"x")
    @classmethod
    def generate_key(cls) -> bytes: ...
    def encrypt(self, data, *current_time) -> bytes: ...
    def encrypt_at_time(self, data, *current_time) -> bytes: ...
    @overload
    def decrypt(self, token: bytes, *args, **kwargs) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; Fernet(Fernet.generate_key()).decrypt(b"x")
    @overload
    def decrypt(self, token: object, *args, **kwargs) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; Fernet(Fernet.generate_key()).decrypt(b"x")
        raise ValueError  # witness: from cryptography.fernet import Fernet; Fernet(Fernet.generate_key()).decrypt("é")
    @overload
    def decrypt_at_time(self, token: bytes, *args, **kwargs) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; Fernet(Fernet.generate_key()).decrypt(b"x")
    @overload
    def decrypt_at_time(self, token: object, *args, **kwargs) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; Fernet(Fernet.generate_key()).decrypt(b"x")
        raise ValueError  # witness: from cryptography.fernet import Fernet; Fernet(Fernet.generate_key()).decrypt("é")
    @overload
    def extract_timestamp(self, token: bytes) -> int:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; Fernet(Fernet.generate_key()).extract_timestamp(b"x")
    @overload
    def extract_timestamp(self, token: object) -> int:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; Fernet(Fernet.generate_key()).extract_timestamp(b"x")
        raise ValueError  # witness: from cryptography.fernet import Fernet; Fernet(Fernet.generate_key()).extract_timestamp("é")
class MultiFernet:
    def __init__(self, fernets) -> None:
        raise ValueError  # witness: from cryptography.fernet import MultiFernet; MultiFernet([])
    def encrypt(self, msg, *current_time) -> bytes: ...
    def encrypt_at_time(self, msg, *current_time) -> bytes: ...
    @overload
    def decrypt(self, msg: bytes, *args, **kwargs) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).decrypt(b"x")
    @overload
    def decrypt(self, msg: object, *args, **kwargs) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).decrypt(b"x")
        raise ValueError  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).decrypt("é")
    @overload
    def decrypt_at_time(self, msg: bytes, *args, **kwargs) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).decrypt(b"x")
    @overload
    def decrypt_at_time(self, msg: object, *args, **kwargs) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).decrypt(b"x")
        raise ValueError  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).decrypt("é")
    @overload
    def rotate(self, msg: bytes) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).rotate(b"x")
    @overload
    def rotate(self, msg: object) -> bytes:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).rotate(b"x")
        raise ValueError  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).rotate("é")
    @overload
    def extract_timestamp(self, msg: bytes) -> int:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).extract_timestamp(b"x")
    @overload
    def extract_timestamp(self, msg: object) -> int:
        raise InvalidToken  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).extract_timestamp(b"x")
        raise ValueError  # witness: from cryptography.fernet import Fernet; from cryptography.fernet import MultiFernet; MultiFernet([Fernet(Fernet.generate_key())]).extract_timestamp("é")
