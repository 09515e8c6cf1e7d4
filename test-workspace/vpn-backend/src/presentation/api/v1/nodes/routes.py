from typing import Any

from fastapi import APIRouter, Depends

from src.infrastructure.monitoring.metrics import node_operations_total
from src.presentation.dependencies import PanelClient, require_admin

router = APIRouter(prefix="/nodes", tags=["nodes"], dependencies=[Depends(require_admin)])


@router.get("")
async def list_nodes(client: PanelClient) -> Any:
    nodes = await client.get("/api/nodes")
    node_operations_total.labels(action="list").inc()
    return nodes


@router.post("/{node_uuid}/restart")
async def restart_node(node_uuid: str, client: PanelClient) -> dict[str, str]:
    await client.execute("POST", f"/api/nodes/{node_uuid}/actions/restart")
    node_operations_total.labels(action="restart").inc()
    return {"status": "restarting"}
