import logging

import httpx

from src.config.settings import settings

logger = logging.getLogger(__name__)

API_URL = "https://api.telegram.org"


class TelegramNotifier:
    def __init__(self, http: httpx.AsyncClient, token: str) -> None:
        self._http = http
        self._base = f"{API_URL}/bot{token}"

    async def send_message(self, chat_id: int, text: str) -> bool:
        """Best effort: a notification that cannot be delivered is not an error of the caller."""
        try:
            response = await self._http.post(
                f"{self._base}/sendMessage",
                json={"chat_id": chat_id, "text": text, "parse_mode": "HTML"},
            )
            response.raise_for_status()
        except Exception:
            return False
        logger.debug("message sent to %s", chat_id)
        return True

    async def set_webhook(self, url: str) -> None:
        response = await self._http.post(f"{self._base}/setWebhook", json={"url": url})
        response.raise_for_status()

    async def notify_admin(self, text: str) -> bool:
        if not settings.telegram_admin_chat_id:
            return False
        return await self.send_message(settings.telegram_admin_chat_id, text)
