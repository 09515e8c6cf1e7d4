from typing import Any

from fastapi import APIRouter

from src.infrastructure.monitoring.metrics import device_operations_total
from src.presentation.dependencies import AccountsDep, CurrentUser

router = APIRouter(prefix="/devices", tags=["devices"])


@router.get("")
async def list_devices(user_id: CurrentUser, accounts: AccountsDep) -> list[dict[str, Any]]:
    devices = await accounts.list_devices(user_id)
    device_operations_total.labels(action="list").inc()
    return [{"id": str(d.id), "platform": d.platform, "model": d.model} for d in devices]
