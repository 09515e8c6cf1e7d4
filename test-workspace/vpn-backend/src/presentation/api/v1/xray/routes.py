from typing import Any

from fastapi import APIRouter, HTTPException

from src.presentation.dependencies import AdminUser, PanelClient

router = APIRouter(prefix="/xray", tags=["xray"])


@router.get("/config")
async def get_xray_config(client: PanelClient, admin_id: AdminUser) -> Any:
    return await client.get("/api/xray/get-config")


@router.put("/config")
async def update_xray_config(config: dict[str, Any], client: PanelClient, admin_id: AdminUser) -> Any:
    missing = [section for section in ("inbounds", "outbounds") if section not in config]
    if missing:
        raise HTTPException(status_code=422, detail=f"Missing sections: {', '.join(missing)}")
    result = await client.put("/api/xray/update-config", json=config)
    return {"updated": True, "config": result}
