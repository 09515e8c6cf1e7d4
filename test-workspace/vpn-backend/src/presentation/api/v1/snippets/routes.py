from typing import Any

from fastapi import APIRouter, Depends, status
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from src.presentation.dependencies import PanelClient, require_admin

router = APIRouter(prefix="/snippets", tags=["snippets"], dependencies=[Depends(require_admin)])


class SnippetIn(BaseModel):
    name: str
    snippet: list[dict[str, Any]]


@router.get("")
async def list_snippets(client: PanelClient) -> Any:
    return await client.get("/api/snippets")


@router.post("", status_code=status.HTTP_201_CREATED, response_model=None)
async def create_snippet(body: SnippetIn, client: PanelClient) -> Any:
    existing = await client.get("/api/snippets")
    if any(item["name"] == body.name for item in existing):
        return JSONResponse(
            status_code=status.HTTP_409_CONFLICT,
            content={"detail": f"Snippet {body.name} exists already"},
        )
    return await client.post("/api/snippets", json={"name": body.name, "snippet": body.snippet})
