from typing import Any
from uuid import UUID

from src.infrastructure.database.models import NotificationPreference
from src.infrastructure.repositories.preferences import NotificationPreferenceRepository


class NotificationPreferences:
    def __init__(self, repository: NotificationPreferenceRepository) -> None:
        self._repository = repository

    async def get(self, account_id: UUID) -> NotificationPreference:
        return await self._repository.get_or_create(account_id)

    async def update(self, account_id: UUID, changes: dict[str, Any]) -> NotificationPreference:
        preference = await self._repository.get_or_create(account_id)
        for name, value in changes.items():
            setattr(preference, name, value)
        return preference
