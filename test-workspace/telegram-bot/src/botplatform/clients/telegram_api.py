"""The few Bot API methods that the platform itself needs (the bots use python-telegram-bot)."""

from typing import Any

import httpx
import structlog
from tenacity import retry, retry_if_exception_type, stop_after_attempt, wait_exponential

from botplatform.core.config import settings
from botplatform.core.errors import TelegramAPIError
from botplatform.core.metrics import telegram_request_seconds, telegram_requests_total

logger = structlog.get_logger(__name__)


class TelegramAPI:
    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http
        self._base = f"{settings.telegram_api_url}/bot{settings.telegram_token.get_secret_value()}"

    @retry(
        retry=retry_if_exception_type((httpx.RequestError, httpx.TimeoutException)),
        stop=stop_after_attempt(3),
        wait=wait_exponential(multiplier=0.1, max=2),
        reraise=True,
    )
    async def call(self, method: str, **params: Any) -> Any:
        """Call a method of the Bot API; transient errors of the network are tried again."""
        try:
            with telegram_request_seconds.labels(method=method).time():
                response = await self._http.post(f"{self._base}/{method}", json=params)
            response.raise_for_status()
        except httpx.RequestError as exc:
            telegram_requests_total.labels(method=method, result="error").inc()
            raise TelegramAPIError(method, "network") from exc
        except httpx.HTTPStatusError as exc:
            telegram_requests_total.labels(method=method, result="refused").inc()
            raise TelegramAPIError(method, f"status {exc.response.status_code}") from exc
        telegram_requests_total.labels(method=method, result="ok").inc()
        return response.json()["result"]

    async def get_file(self, file_path: str) -> bytes:
        try:
            return await self._download(file_path)
        except httpx.HTTPError as exc:
            raise TelegramAPIError("getFile", str(exc)) from exc

    @retry(
        retry=retry_if_exception_type(httpx.TransportError),
        stop=stop_after_attempt(3),
        wait=wait_exponential(multiplier=0.01, max=1),
        reraise=True,
    )
    async def _download(self, file_path: str) -> bytes:
        response = await self._http.get(f"{self._base}/file/{file_path}")
        response.raise_for_status()
        return response.content

    async def get_me(self) -> dict[str, Any]:
        return await self.call("getMe")

    async def set_commands(self, commands: dict[str, str]) -> bool:
        listed = [{"command": name, "description": text} for name, text in commands.items()]
        try:
            return bool(await self.call("setMyCommands", commands=listed))
        except Exception:
            logger.warning("commands_not_set")
            return False
