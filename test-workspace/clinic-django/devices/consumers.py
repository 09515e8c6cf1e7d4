"""Live vital signs for the nurses' station."""

import asyncio
import json
import logging

from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer

from patients.models import Patient

logger = logging.getLogger(__name__)


class VitalsConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        self.ward = self.scope["url_route"]["kwargs"]["ward"]
        self.group = f"vitals.{self.ward}"
        try:
            await self.channel_layer.group_add(self.group, self.channel_name)
        except Exception as e:
            logger.error(f"group_add failed for {self.group}: {e}")
            await self.close(code=1011)
            return
        await self.accept()
        self.heartbeat = asyncio.create_task(self._heartbeat())

    async def disconnect(self, code):
        heartbeat = getattr(self, "heartbeat", None)
        if heartbeat is not None:
            heartbeat.cancel()
        try:
            await self.channel_layer.group_discard(self.group, self.channel_name)
        except Exception:
            pass

    async def receive(self, text_data=None, bytes_data=None):
        try:
            message = json.loads(text_data)
            kind = message["type"]
        except Exception:
            await self._reply({"type": "error", "detail": "not understood"})
            return
        if kind == "identify":
            patient = await self._patient(message.get("record_number", ""))
            await self._reply({"type": "patient", "name": patient.full_name if patient else None})
        elif kind == "ping":
            await self._reply({"type": "pong"})

    async def vitals_update(self, event):
        try:
            await self.send(text_data=json.dumps(event["reading"]))
        except Exception as e:
            logger.warning("reading not delivered on %s: %s", self.ward, e)

    async def _reply(self, message: dict) -> None:
        try:
            await self.send(text_data=json.dumps(message))
        except Exception:
            logger.warning("reply not delivered")

    async def _heartbeat(self) -> None:
        while True:
            try:
                await asyncio.sleep(20)
                await self.send(text_data='{"type": "heartbeat"}')
            except:  # noqa: E722
                logger.debug("heartbeat failed")

    @database_sync_to_async
    def _patient(self, record_number: str) -> Patient | None:
        try:
            return Patient.objects.get(record_number=record_number)
        except Exception:
            return None
