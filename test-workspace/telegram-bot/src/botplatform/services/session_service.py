import hmac
import secrets

import structlog
from fastapi import HTTPException

from botplatform.core.config import settings

logger = structlog.get_logger(__name__)


class SessionService:
    """Log-ins of the owners."""

    def __init__(self) -> None:
        self._tokens: set[str] = set()

    def open(self, password: str) -> str:
        if not hmac.compare_digest(password.encode(), settings.owner_password.get_secret_value().encode()):
            logger.warning("login_failed")
            raise HTTPException(status_code=401, detail="Wrong password")
        token = secrets.token_urlsafe(24)
        self._tokens.add(token)
        return token

    def require(self, token: str) -> None:
        if token not in self._tokens:
            raise HTTPException(status_code=401, detail="Log in first")

    def close(self, token: str) -> None:
        self._tokens.discard(token)
