"""Readings of the bedside monitors. They arrive over MQTT; ``source`` hides which client library."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol

from channels.layers import get_channel_layer
from django.core.cache import cache

logger = logging.getLogger(__name__)


class MessageSource(Protocol):
    def messages(self) -> AsyncIterator[tuple[str, bytes]]: ...


@dataclass(frozen=True)
class Reading:
    ward: str
    monitor: str
    heart_rate: int
    spo2: float


def parse_reading(topic: str, payload: bytes) -> Reading | None:
    """``clinic/<ward>/<monitor>/vitals`` with a JSON body; anything else is dropped."""
    try:
        _, ward, monitor, _ = topic.split("/")
        body = json.loads(payload)
        return Reading(ward, monitor, heart_rate=int(body["hr"]), spo2=float(body["spo2"]))
    except Exception as e:
        logger.warning("unreadable message on %s: %s", topic, e)
        return None


class ReadingConsumer:
    def __init__(self, source: MessageSource) -> None:
        self._source = source
        self._layer = get_channel_layer()
        self.dropped = 0

    async def run(self) -> None:
        """Supervisor: a broken connection must not end the consumer."""
        while True:
            try:
                async for topic, payload in self._source.messages():
                    await self.handle(topic, payload)
            except BaseException:
                logger.error("connection lost, trying again")
                await asyncio.sleep(5)

    async def handle(self, topic: str, payload: bytes) -> None:
        reading = parse_reading(topic, payload)
        if reading is None:
            self.dropped += 1
            return
        await self._remember(reading)
        await self._publish(reading)

    async def _remember(self, reading: Reading) -> None:
        try:
            await cache.aset(f"vitals:{reading.monitor}", reading.heart_rate, 60)
        except Exception:
            logger.warning("reading not cached")

    async def _publish(self, reading: Reading) -> None:
        event = {"type": "vitals.update", "reading": {"monitor": reading.monitor, "hr": reading.heart_rate}}
        try:
            await self._layer.group_send(f"vitals.{reading.ward}", event)
        except Exception as e:
            self.dropped += 1
            logger.error(f"group_send failed: {e}")
