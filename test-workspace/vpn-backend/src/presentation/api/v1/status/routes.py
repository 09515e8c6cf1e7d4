"""Public status page."""

import time

import structlog
from fastapi import APIRouter
from pydantic import BaseModel

from src.presentation.dependencies import PanelClient

logger = structlog.get_logger(__name__)

router = APIRouter(prefix="/status", tags=["status"])


class StatusOut(BaseModel):
    status: str
    nodes_online: int
    nodes_total: int


@router.get("", response_model=StatusOut)
async def check_status(client: PanelClient) -> StatusOut:
    started = time.perf_counter()
    try:
        nodes = await client.get("/api/nodes")
        online = sum(1 for node in nodes if node["isConnected"])
        return StatusOut(
            status="ok" if online == len(nodes) else "degraded",
            nodes_online=online,
            nodes_total=len(nodes),
        )
    finally:
        logger.debug("status_checked", seconds=round(time.perf_counter() - started, 3))
