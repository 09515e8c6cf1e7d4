"""Live notifications."""

from uuid import UUID

from fastapi import APIRouter, WebSocket, WebSocketDisconnect

from src.infrastructure.messaging.websocket_manager import manager
from src.infrastructure.monitoring.metrics import websocket_connections_active

router = APIRouter(prefix="/ws", tags=["ws"])


@router.websocket("/notifications/{account_id}")
async def notifications(websocket: WebSocket, account_id: UUID) -> None:
    await manager.connect(account_id, websocket)
    websocket_connections_active.inc()
    try:
        while True:
            text = await websocket.receive_text()
            await manager.send(account_id, {"type": "echo", "text": text})
    except WebSocketDisconnect:
        pass
    finally:
        manager.disconnect(account_id, websocket)
        websocket_connections_active.dec()
