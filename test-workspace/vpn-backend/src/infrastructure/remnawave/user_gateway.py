import logging
from typing import Any
from uuid import UUID

from src.domain.entities import PanelUser
from src.infrastructure.remnawave.client import RemnawaveClient
from src.infrastructure.remnawave.mappers import map_user

logger = logging.getLogger(__name__)


class UserGateway:
    """Users of the panel. Reads answer "nothing" when the panel cannot; commands raise."""

    def __init__(self, client: RemnawaveClient) -> None:
        self._client = client

    async def get_by_uuid(self, user_uuid: UUID) -> PanelUser | None:
        try:
            data = await self._client.get(f"/api/users/{user_uuid}")
            return map_user(data)
        except Exception:
            return None

    async def get_by_telegram_id(self, telegram_id: int) -> PanelUser | None:
        try:
            data = await self._client.get(f"/api/users/by-telegram-id/{telegram_id}")
            return map_user(data)
        except Exception:
            return None

    async def list_page(self, offset: int = 0, limit: int = 50) -> list[PanelUser]:
        try:
            page = await self._client.get("/api/users", params={"start": offset, "size": limit})
            return [map_user(item) for item in page["users"]]
        except Exception:
            return []

    async def create(self, username: str, expire_at: str, telegram_id: int | None = None) -> PanelUser:
        body: dict[str, Any] = {"username": username, "expireAt": expire_at}
        if telegram_id is not None:
            body["telegramId"] = telegram_id
        data = await self._client.post("/api/users", json=body)
        logger.info("panel user %s created", username)
        return map_user(data)

    async def update(self, user_uuid: UUID, changes: dict[str, Any]) -> PanelUser:
        data = await self._client.patch(f"/api/users/{user_uuid}", json=changes)
        return map_user(data)

    async def delete(self, user_uuid: UUID) -> None:
        await self._client.execute("DELETE", f"/api/users/{user_uuid}")

    async def disable(self, user_uuid: UUID) -> None:
        await self._client.execute("POST", f"/api/users/{user_uuid}/actions/disable")

    async def expire_many(self, user_uuids: list[UUID]) -> None:
        uuids = [str(user_uuid) for user_uuid in user_uuids]
        await self._client.execute("POST", "/api/users/bulk/expire", json={"uuids": uuids})
