from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query
from pydantic import BaseModel, ConfigDict

from src.application.use_cases.admin.logs import ListAuditLogs, ListWebhookLogs
from src.presentation.dependencies import get_list_audit_logs, get_list_webhook_logs, require_admin

router = APIRouter(prefix="/admin", tags=["admin"], dependencies=[Depends(require_admin)])


class AuditLogOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: int
    actor_id: UUID | None
    action: str
    details: dict[str, Any]
    created_at: datetime


class WebhookLogOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: int
    source: str
    event: str
    created_at: datetime


@router.get("/audit-logs", response_model=list[AuditLogOut])
async def list_audit_logs(
    use_case: Annotated[ListAuditLogs, Depends(get_list_audit_logs)],
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    offset: Annotated[int, Query(ge=0)] = 0,
):
    return await use_case.execute(limit=limit, offset=offset)


@router.get("/webhook-logs", response_model=list[WebhookLogOut])
async def list_webhook_logs(
    use_case: Annotated[ListWebhookLogs, Depends(get_list_webhook_logs)],
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    source: str | None = None,
):
    return await use_case.execute(limit=limit, source=source)
