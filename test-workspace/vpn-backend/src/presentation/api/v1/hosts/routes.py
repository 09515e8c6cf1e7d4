"""Hosts: the addresses that subscriptions hand out."""

from typing import Any

import httpx
from fastapi import APIRouter, Depends, HTTPException, Response, status
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from src.presentation.dependencies import PanelClient, require_admin

router = APIRouter(prefix="/hosts", tags=["hosts"], dependencies=[Depends(require_admin)])


class HostIn(BaseModel):
    remark: str
    address: str
    port: int = Field(ge=1, le=65535)
    inbound_uuid: str


class HostPatch(BaseModel):
    remark: str | None = None
    address: str | None = None
    port: int | None = Field(default=None, ge=1, le=65535)


@router.get("")
async def list_hosts(client: PanelClient) -> Any:
    return await client.get("/api/hosts")


@router.get("/{host_uuid}")
async def get_host(host_uuid: str, client: PanelClient):
    hosts = await client.get("/api/hosts")
    for host in hosts:
        if host["uuid"] == host_uuid:
            return host
    return JSONResponse(status_code=404, content={"detail": "Host not found"})


@router.post("", status_code=status.HTTP_201_CREATED)
async def create_host(body: HostIn, client: PanelClient) -> Any:
    try:
        return await client.post("/api/hosts", json=body.model_dump())
    except httpx.HTTPStatusError as exc:
        if exc.response.status_code == 409:
            raise HTTPException(status.HTTP_409_CONFLICT, detail="Address and port are taken") from exc
        raise


@router.patch("/{host_uuid}")
async def update_host(host_uuid: str, body: HostPatch, client: PanelClient) -> Any:
    changes = body.model_dump(exclude_unset=True)
    if not changes:
        raise HTTPException(status.HTTP_400_BAD_REQUEST, detail="Nothing to change")
    return await client.patch(f"/api/hosts/{host_uuid}", json=changes)


@router.delete("/{host_uuid}", status_code=status.HTTP_204_NO_CONTENT)
async def delete_host(host_uuid: str, client: PanelClient) -> Response:
    await client.execute("DELETE", f"/api/hosts/{host_uuid}")
    return Response(status_code=status.HTTP_204_NO_CONTENT)
