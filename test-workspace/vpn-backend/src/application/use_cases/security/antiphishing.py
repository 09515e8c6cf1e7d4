from uuid import UUID

from src.domain.exceptions import NotFoundError
from src.infrastructure.repositories.accounts import AccountRepository


class AntiphishingCodes:
    """The word that our mails carry so that a customer can tell them from fakes."""

    def __init__(self, accounts: AccountRepository) -> None:
        self._accounts = accounts

    async def set(self, account_id: UUID, code: str) -> None:
        account = await self._accounts.get(account_id)
        if account is None:
            raise NotFoundError("account", account_id)
        account.antiphishing_code = code

    async def get(self, account_id: UUID) -> str | None:
        account = await self._accounts.get(account_id)
        return account.antiphishing_code if account is not None else None

    async def delete(self, account_id: UUID) -> None:
        account = await self._accounts.get(account_id)
        if account is not None:
            account.antiphishing_code = None
