"""Commands to many panel users at once."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends
from fastapi.responses import JSONResponse

from src.infrastructure.monitoring.instrumentation import track_user_command
from src.infrastructure.remnawave.bulk_operations import BulkOperations
from src.presentation.api.v1.users.schemas import BulkIn, ExtendIn
from src.presentation.dependencies import AdminUser, UserGatewayDep, get_bulk_operations

router = APIRouter(prefix="/users/bulk", tags=["users"])

Bulk = Annotated[BulkOperations, Depends(get_bulk_operations)]


@router.post("/expire", response_model=None)
async def expire_users(body: BulkIn, admin_id: AdminUser, gateway: UserGatewayDep) -> Any:
    try:
        await gateway.expire_many(body.uuids)
    except Exception:
        return JSONResponse(status_code=502, content={"detail": "Bulk expiry failed", "expired": 0})
    track_user_command("expire", amount=len(body.uuids))
    return {"expired": len(body.uuids)}


@router.post("/reset-traffic")
async def reset_traffic(body: BulkIn, admin_id: AdminUser, bulk: Bulk) -> dict[str, int]:
    done = await bulk.reset_traffic(body.uuids)
    track_user_command("reset_traffic", amount=len(done))
    return {"reset": len(done), "failed": len(body.uuids) - len(done)}


@router.post("/extend")
async def extend_users(body: ExtendIn, admin_id: AdminUser, bulk: Bulk) -> dict[str, int]:
    extended = await bulk.extend(body.uuids, body.days)
    track_user_command("extend", amount=extended)
    return {"extended": extended}
