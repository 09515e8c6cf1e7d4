from fastapi import APIRouter, WebSocket, WebSocketDisconnect

from app.dependencies import BroadcasterDep

router = APIRouter()


@router.websocket("/ws/commands")
async def command_stream(websocket: WebSocket, broadcaster: BroadcasterDep) -> None:
    await broadcaster.join(websocket)
    try:
        while True:
            # browsers only send keep-alives
            await websocket.receive_text()
    except WebSocketDisconnect:
        pass
    finally:
        await broadcaster.leave(websocket)
