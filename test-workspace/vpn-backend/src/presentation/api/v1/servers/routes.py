from typing import Annotated, Any

from fastapi import APIRouter, Depends

from src.infrastructure.monitoring.metrics import server_operations_total
from src.infrastructure.remnawave.server_gateway import ServerGateway
from src.presentation.dependencies import CurrentUser, get_server_gateway

router = APIRouter(prefix="/servers", tags=["servers"])


@router.get("")
async def list_servers(
    user_id: CurrentUser,
    gateway: Annotated[ServerGateway, Depends(get_server_gateway)],
) -> list[dict[str, Any]]:
    servers = await gateway.list_online()
    server_operations_total.labels(action="list").inc()
    return [{"name": server.name, "country": server.country} for server in servers]
