from __future__ import annotations

from typing import Any
from uuid import UUID

import structlog
from fastapi import WebSocket

logger = structlog.get_logger(__name__)


class WebSocketManager:
    """Keeps the sockets of each account and drops the dead ones while sending."""

    def __init__(self) -> None:
        self._sockets: dict[UUID, set[WebSocket]] = {}

    async def connect(self, account_id: UUID, websocket: WebSocket) -> None:
        await websocket.accept()
        self._sockets.setdefault(account_id, set()).add(websocket)

    def disconnect(self, account_id: UUID, websocket: WebSocket) -> None:
        sockets = self._sockets.get(account_id)
        if sockets is not None:
            sockets.discard(websocket)
            if not sockets:
                self._sockets.pop(account_id, None)

    async def send(self, account_id: UUID, message: dict[str, Any]) -> int:
        """Send to every socket of an account; returns how many took it."""
        delivered = 0
        for websocket in list(self._sockets.get(account_id, ())):
            try:
                await websocket.send_json(message)
                delivered += 1
            except Exception:
                self.disconnect(account_id, websocket)
        return delivered

    async def broadcast(self, message: dict[str, Any]) -> None:
        for account_id in list(self._sockets):
            await self.send(account_id, message)


manager = WebSocketManager()
