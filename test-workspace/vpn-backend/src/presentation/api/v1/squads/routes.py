from typing import Any, Literal

from fastapi import APIRouter, Depends
from pydantic import BaseModel

from src.presentation.dependencies import PanelClient, require_admin

router = APIRouter(prefix="/squads", tags=["squads"], dependencies=[Depends(require_admin)])


class SquadIn(BaseModel):
    name: str
    kind: Literal["internal", "external"] = "internal"
    inbounds: list[str] = []


@router.get("/internal")
async def list_internal_squads(client: PanelClient) -> Any:
    return await client.get("/api/internal-squads")


@router.get("/external")
async def list_external_squads(client: PanelClient) -> Any:
    return await client.get("/api/external-squads")


@router.post("", status_code=201)
async def create_squad(body: SquadIn, client: PanelClient) -> Any:
    if body.kind == "external":
        # external squads carry no inbounds of their own
        return await client.post("/api/external-squads", json={"name": body.name})
    return await client.post(
        "/api/internal-squads",
        json={"name": body.name, "inbounds": body.inbounds},
    )
