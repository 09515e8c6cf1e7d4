def generate_password_hash(password, method=..., salt_length=...) -> str:
    raise ValueError  # witness: from werkzeug.security import generate_password_hash; generate_password_hash("a", "nope")
def check_password_hash(pwhash, password) -> bool:
    raise ValueError  # witness: from werkzeug.security import check_password_hash; check_password_hash("a$b$c", "x")
def safe_join(directory, *pathnames) -> str | None: ...
