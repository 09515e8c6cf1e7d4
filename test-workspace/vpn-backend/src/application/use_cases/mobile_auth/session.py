"""Log-in, refresh and log-out of the mobile applications."""

import hashlib
import hmac
from dataclasses import dataclass
from uuid import UUID

import redis.asyncio as redis

from src.config.settings import settings
from src.domain.exceptions import ConflictError, InvalidCredentialsError
from src.infrastructure.database.models import Account
from src.infrastructure.repositories.accounts import AccountRepository
from src.infrastructure.security.passwords import hash_password, verify_password
from src.infrastructure.security.tokens import issue_access_token, new_refresh_token


@dataclass(slots=True)
class TokenPair:
    access_token: str
    refresh_token: str


class MobileSessions:
    def __init__(self, accounts: AccountRepository, cache: redis.Redis) -> None:
        self._accounts = accounts
        self._cache = cache

    async def register(self, email: str, password: str) -> TokenPair:
        if await self._accounts.get_by_email(email) is not None:
            raise ConflictError("this address is taken")
        account = await self._accounts.add(
            Account(email=email.lower(), password_hash=hash_password(password))
        )
        return await self._open(account.id)

    async def login(self, email: str, password: str) -> TokenPair:
        account = await self._accounts.get_by_email(email)
        if account is None or account.password_hash is None:
            raise InvalidCredentialsError("unknown address")
        if not verify_password(password, account.password_hash):
            raise InvalidCredentialsError("wrong password")
        return await self._open(account.id)

    async def login_with_telegram(self, telegram_id: int, signature: str) -> TokenPair:
        expected = telegram_signature(telegram_id)
        if not hmac.compare_digest(expected, signature):
            raise InvalidCredentialsError("bad signature")
        account = await self._accounts.get_by_telegram_id(telegram_id)
        if account is None:
            account = await self._accounts.add(Account(telegram_id=telegram_id))
        return await self._open(account.id)

    async def refresh(self, refresh_token: str) -> TokenPair:
        account_id = await self._cache.getdel(f"refresh:{refresh_token}")
        if account_id is None:
            raise InvalidCredentialsError("expired")
        return await self._open(UUID(account_id))

    async def logout(self, refresh_token: str) -> bool:
        return bool(await self._cache.delete(f"refresh:{refresh_token}"))

    async def _open(self, account_id: UUID) -> TokenPair:
        refresh_token = new_refresh_token()
        await self._cache.set(f"refresh:{refresh_token}", str(account_id), ex=settings.refresh_ttl_seconds)
        return TokenPair(issue_access_token(account_id), refresh_token)


def telegram_signature(telegram_id: int) -> str:
    key = settings.telegram_bot_token.get_secret_value().encode()
    return hmac.new(key, str(telegram_id).encode(), hashlib.sha256).hexdigest()
