def gensalt(rounds=..., prefix=...) -> bytes:
    raise ValueError  # witness: import bcrypt; bcrypt.gensalt(1)
def hashpw(password, salt) -> bytes:
    raise ValueError  # witness: import bcrypt; bcrypt.hashpw(b"x", b"bad")
def checkpw(password, hashed_password) -> bool:
    raise ValueError  # witness: import bcrypt; bcrypt.checkpw(b"x", b"bad")
def kdf(password, salt, desired_key_bytes, rounds, ignore_few_rounds=...) -> bytes:
    raise ValueError  # witness: import bcrypt; bcrypt.kdf(b"", b"", 1, 1)
