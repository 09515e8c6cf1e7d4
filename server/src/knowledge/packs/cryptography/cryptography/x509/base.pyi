from typing import Any
class Certificate:
    extensions: Any
    issuer: Any
    subject: Any
    not_valid_after: Any
    not_valid_after_utc: Any
    not_valid_before: Any
    not_valid_before_utc: Any
    serial_number: int
    signature: bytes
    version: Any
    def fingerprint(self, algorithm) -> bytes: ...
    def public_key(self) -> Any:
        raise ValueError  # documented: https://cryptography.io/en/latest/exceptions/
        raise UnsupportedAlgorithm  # documented: https://cryptography.io/en/latest/exceptions/
    def public_bytes(self, encoding) -> bytes: ...
from cryptography.exceptions import UnsupportedAlgorithm
class InvalidVersion(Exception):
    parsed_version: int
def load_pem_x509_certificate(data, backend=...) -> Certificate:
    raise ValueError  # witness: from cryptography import x509; x509.load_pem_x509_certificate(b"x")
    raise InvalidVersion  # documented: https://cryptography.io/en/latest/x509/reference/#cryptography.x509.InvalidVersion
def load_der_x509_certificate(data, backend=...) -> Certificate:
    raise ValueError  # witness: from cryptography import x509; x509.load_der_x509_certificate(b"x")
    raise InvalidVersion  # documented: https://cryptography.io/en/latest/x509/reference/#cryptography.x509.InvalidVersion
def load_pem_x509_certificates(data) -> list[Certificate]:
    raise ValueError  # witness: from cryptography import x509; x509.load_pem_x509_certificates(b"x")
    raise InvalidVersion  # documented: https://cryptography.io/en/latest/x509/reference/#cryptography.x509.InvalidVersion
def load_pem_x509_csr(data, backend=...) -> Any:
    raise ValueError  # witness: from cryptography import x509; x509.load_pem_x509_csr(b"x")
    raise InvalidVersion  # documented: https://cryptography.io/en/latest/x509/reference/#cryptography.x509.InvalidVersion
