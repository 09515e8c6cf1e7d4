import asyncio
import logging

from fastapi import WebSocket

from app.models import Command
from app.utils.metrics import decrement_websocket_connections, increment_websocket_connections

logger = logging.getLogger(__name__)


class Broadcaster:
    """Tells every browser how a command goes on."""

    def __init__(self) -> None:
        self._sockets: set[WebSocket] = set()
        self._lock = asyncio.Lock()

    async def join(self, websocket: WebSocket) -> None:
        await websocket.accept()
        async with self._lock:
            self._sockets.add(websocket)
        increment_websocket_connections()

    async def leave(self, websocket: WebSocket) -> None:
        async with self._lock:
            if websocket not in self._sockets:
                return
            self._sockets.discard(websocket)
        decrement_websocket_connections()

    async def publish(self, command: Command) -> None:
        message = command.model_dump_json()
        for websocket in list(self._sockets):
            try:
                await websocket.send_text(message)
            except Exception:
                await self.leave(websocket)
