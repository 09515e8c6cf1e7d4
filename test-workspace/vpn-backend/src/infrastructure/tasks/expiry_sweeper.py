"""Background loop that tells the operators about subscriptions about to end."""

import asyncio
from datetime import datetime, timedelta, timezone

import structlog

from src.infrastructure.messaging.telegram_notifier import TelegramNotifier
from src.infrastructure.remnawave.user_gateway import UserGateway

logger = structlog.get_logger(__name__)


class ExpirySweeper:
    def __init__(self, gateway: UserGateway, notifier: TelegramNotifier, interval: float = 3600.0) -> None:
        self._gateway = gateway
        self._notifier = notifier
        self._interval = interval

    async def run(self) -> None:
        while True:
            try:
                await self.sweep()
            except Exception as e:
                # one bad round must not end the loop
                logger.error("expiry_sweep_failed", error=str(e), exc_info=True)
            await asyncio.sleep(self._interval)

    async def sweep(self) -> int:
        limit = datetime.now(timezone.utc) + timedelta(days=1)
        ending = [u for u in await self._gateway.list_page(limit=500) if u.expires_at < limit]
        for user in ending:
            await self._notifier.notify_admin(f"{user.username} ends {user.expires_at:%d.%m. %H:%M}")
        return len(ending)
