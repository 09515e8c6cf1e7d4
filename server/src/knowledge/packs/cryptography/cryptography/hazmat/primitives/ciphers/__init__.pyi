from cryptography.hazmat.primitives.ciphers.base import Cipher as Cipher
