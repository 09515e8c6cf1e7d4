from typing import Any
from cryptography.exceptions import UnsupportedAlgorithm
def load_pem_private_key(data, password, backend=..., **kwargs) -> Any:
    raise ValueError  # witness: from cryptography.hazmat.primitives.serialization import load_pem_private_key; load_pem_private_key(b"x", None)
    raise TypeError  # documented: https://cryptography.io/en/latest/exceptions/
    raise UnsupportedAlgorithm  # documented: https://cryptography.io/en/latest/exceptions/
def load_der_private_key(data, password, backend=..., **kwargs) -> Any:
    raise ValueError  # witness: from cryptography.hazmat.primitives.serialization import load_der_private_key; load_der_private_key(b"x", None)
    raise TypeError  # documented: https://cryptography.io/en/latest/exceptions/
    raise UnsupportedAlgorithm  # documented: https://cryptography.io/en/latest/exceptions/
def load_pem_public_key(data, backend=...) -> Any:
    raise ValueError  # witness: from cryptography.hazmat.primitives.serialization import load_pem_public_key; load_pem_public_key(b"x")
    raise UnsupportedAlgorithm  # documented: https://cryptography.io/en/latest/exceptions/
def load_der_public_key(data, backend=...) -> Any:
    raise ValueError  # witness: from cryptography.hazmat.primitives.serialization import load_der_public_key; load_der_public_key(b"x")
    raise UnsupportedAlgorithm  # documented: https://cryptography.io/en/latest/exceptions/
def load_ssh_public_key(data, backend=...) -> Any:
    raise ValueError  # witness: from cryptography.hazmat.primitives.serialization import load_ssh_public_key; load_ssh_public_key(b"x")
    raise UnsupportedAlgorithm  # documented: https://cryptography.io/en/latest/exceptions/
def load_ssh_private_key(data, password, backend=...) -> Any:
    raise ValueError  # witness: from cryptography.hazmat.primitives.serialization import load_ssh_private_key; load_ssh_private_key(b"x", None)
    raise TypeError  # documented: https://cryptography.io/en/latest/exceptions/
    raise UnsupportedAlgorithm  # documented: https://cryptography.io/en/latest/exceptions/
