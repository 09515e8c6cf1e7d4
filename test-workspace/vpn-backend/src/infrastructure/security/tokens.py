import secrets
import time
from uuid import UUID

from jose import jwt

from src.config.settings import settings

ALGORITHM = "HS256"


def issue_access_token(account_id: UUID, scope: str = "user") -> str:
    now = int(time.time())
    claims = {"sub": str(account_id), "scope": scope, "iat": now, "exp": now + settings.jwt_ttl_seconds}
    return jwt.encode(claims, settings.jwt_keys["primary"], algorithm=ALGORITHM, headers={"kid": "primary"})


def new_refresh_token() -> str:
    return secrets.token_urlsafe(32)
