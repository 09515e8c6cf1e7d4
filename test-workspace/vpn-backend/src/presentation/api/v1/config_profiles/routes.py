from typing import Any

from fastapi import APIRouter, Depends
from pydantic import BaseModel

from src.presentation.dependencies import PanelClient, require_admin

router = APIRouter(
    prefix="/config-profiles",
    tags=["config-profiles"],
    dependencies=[Depends(require_admin)],
)


class ConfigProfileIn(BaseModel):
    name: str
    config: dict[str, Any]


@router.get("")
async def list_config_profiles(client: PanelClient) -> Any:
    return await client.get("/api/config-profiles")


@router.post("", status_code=201)
async def create_config_profile(body: ConfigProfileIn, client: PanelClient) -> Any:
    return await client.post("/api/config-profiles", json=body.model_dump())
