"""Tells the monitoring that the platform can reach Telegram."""

import asyncio
import logging
import time

from botplatform.clients.telegram_api import TelegramAPI
from botplatform.core.config import settings
from botplatform.core.metrics import heartbeat_last_success

logger = logging.getLogger(__name__)


class Heartbeat:
    def __init__(self, api: TelegramAPI, interval: float = settings.heartbeat_seconds) -> None:
        self._api = api
        self._interval = interval
        self._task: asyncio.Task[None] | None = None
        self.failures = 0

    def start(self) -> None:
        self._task = asyncio.create_task(self._loop(), name="heartbeat")

    async def stop(self) -> None:
        if self._task is None:
            return
        self._task.cancel()
        try:
            await self._task
        except asyncio.CancelledError:
            pass

    async def beat(self) -> None:
        await self._api.get_me()
        heartbeat_last_success.set(time.time())

    async def _loop(self) -> None:
        while True:
            try:
                await self.beat()
            except Exception as e:
                # the task has to survive whatever happens
                self.failures += 1
                logger.error(f"heartbeat failed: {e}")
            await asyncio.sleep(self._interval)
