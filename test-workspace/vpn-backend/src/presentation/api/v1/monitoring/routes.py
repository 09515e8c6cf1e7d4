from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from fastapi.responses import JSONResponse

from src.application.use_cases.monitoring.system import SystemHealth, SystemStats
from src.presentation.dependencies import PanelClient, get_system_health, get_system_stats, require_admin

router = APIRouter(prefix="/monitoring", tags=["monitoring"])


@router.get("/health", response_model=None)
async def get_health(
    use_case: Annotated[SystemHealth, Depends(get_system_health)],
) -> dict[str, Any] | JSONResponse:
    components = await use_case.execute()
    if not all(components.values()):
        return JSONResponse(status_code=503, content={"status": "degraded", "components": components})
    return {"status": "ok", "components": components}


@router.get("/stats", dependencies=[Depends(require_admin)])
async def get_stats(use_case: Annotated[SystemStats, Depends(get_system_stats)]) -> dict[str, Any]:
    return await use_case.execute()


@router.get("/bandwidth", dependencies=[Depends(require_admin)])
async def get_bandwidth(
    client: PanelClient,
    period: Annotated[str, Query(pattern="^(day|week|month)$")] = "day",
) -> dict[str, Any]:
    rows = await client.get("/api/system/stats/bandwidth", params={"period": period})
    total = sum(row["bytes"] for row in rows)
    return {"period": period, "total_bytes": total, "nodes": rows}
