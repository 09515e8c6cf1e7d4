from fastapi import APIRouter, HTTPException

from src.presentation.dependencies import AdminUser, PanelClient

router = APIRouter(prefix="/inbounds", tags=["inbounds"])


@router.get("")
async def list_inbounds(client: PanelClient, _: AdminUser):
    return await client.get("/api/config-profiles/inbounds")


@router.get("/{inbound_uuid}")
async def get_inbound(inbound_uuid: str, client: PanelClient, _: AdminUser):
    inbounds = await client.get("/api/config-profiles/inbounds")
    inbound = next((item for item in inbounds if item["uuid"] == inbound_uuid), None)
    if inbound is None:
        raise HTTPException(status_code=404, detail="Inbound not found")
    return inbound
