from uuid import UUID

from src.infrastructure.repositories.preferences import FcmTokenRepository


class RegisterFcmToken:
    def __init__(self, repository: FcmTokenRepository):
        self._repository = repository

    async def execute(self, account_id: UUID, token: str, platform: str) -> str:
        record = await self._repository.upsert(account_id, token, platform)
        return record.token


class UnregisterFcmToken:
    def __init__(self, repository: FcmTokenRepository):
        self._repository = repository

    async def execute(self, account_id: UUID, token: str) -> bool:
        return await self._repository.remove(account_id, token) > 0
