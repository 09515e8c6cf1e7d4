from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from src.infrastructure.database.models import Account, Device
from src.infrastructure.monitoring.metrics import db_query_duration_seconds


class AccountRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, account_id: UUID) -> Account | None:
        return await self._session.get(Account, account_id)

    async def get_by_email(self, email: str) -> Account | None:
        with db_query_duration_seconds.labels(operation="account_by_email").time():
            result = await self._session.execute(select(Account).where(Account.email == email.lower()))
        return result.scalar_one_or_none()

    async def get_by_telegram_id(self, telegram_id: int) -> Account | None:
        result = await self._session.execute(select(Account).where(Account.telegram_id == telegram_id))
        return result.scalar_one_or_none()

    async def add(self, account: Account) -> Account:
        self._session.add(account)
        await self._session.flush()
        return account

    async def add_device(self, account_id: UUID, platform: str, model: str) -> Device:
        device = Device(account_id=account_id, platform=platform, model=model)
        self._session.add(device)
        await self._session.flush()
        return device

    async def list_devices(self, account_id: UUID) -> list[Device]:
        result = await self._session.execute(select(Device).where(Device.account_id == account_id))
        return list(result.scalars())
