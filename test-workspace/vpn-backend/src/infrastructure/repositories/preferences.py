from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.infrastructure.database.models import AppSetting, FcmToken, NotificationPreference


class NotificationPreferenceRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get_or_create(self, account_id: UUID) -> NotificationPreference:
        preference = await self._session.get(NotificationPreference, account_id)
        if preference is None:
            preference = NotificationPreference(
                account_id=account_id, email_enabled=True, telegram_enabled=True, push_enabled=False
            )
            self._session.add(preference)
            await self._session.flush()
        return preference


class FcmTokenRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def upsert(self, account_id: UUID, token: str, platform: str) -> FcmToken:
        record = await self._session.merge(FcmToken(token=token, account_id=account_id, platform=platform))
        await self._session.flush()
        return record

    async def remove(self, account_id: UUID, token: str) -> int:
        result = await self._session.execute(
            delete(FcmToken).where(FcmToken.account_id == account_id, FcmToken.token == token)
        )
        return result.rowcount


class AppSettingRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list_all(self) -> list[AppSetting]:
        return list(await self._session.scalars(select(AppSetting).order_by(AppSetting.key)))

    async def get(self, key: str) -> AppSetting | None:
        return await self._session.get(AppSetting, key)

    async def add(self, key: str, value: str) -> AppSetting:
        setting = AppSetting(key=key, value=value)
        self._session.add(setting)
        await self._session.flush()
        return setting
