from datetime import datetime, timedelta, timezone

from src.domain.entities import PanelUser
from src.infrastructure.remnawave.user_gateway import UserGateway


class BotUsers:
    """What the Telegram bot may do for the person it talks to."""

    def __init__(self, gateway: UserGateway) -> None:
        self._gateway = gateway

    async def find(self, telegram_id: int) -> PanelUser | None:
        return await self._gateway.get_by_telegram_id(telegram_id)

    async def subscribe(self, telegram_id: int, days: int) -> PanelUser:
        expire_at = datetime.now(timezone.utc) + timedelta(days=days)
        existing = await self._gateway.get_by_telegram_id(telegram_id)
        if existing is not None:
            return await self._gateway.update(existing.uuid, {"expireAt": expire_at.isoformat()})
        return await self._gateway.create(f"tg_{telegram_id}", expire_at.isoformat(), telegram_id)
