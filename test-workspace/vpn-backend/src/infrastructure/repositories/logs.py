from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from src.infrastructure.database.models import AuditLog, WebhookLog
from src.infrastructure.monitoring.metrics import db_query_duration_seconds


class AuditLogRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, actor_id: UUID | None, action: str, details: dict[str, Any]) -> None:
        self._session.add(AuditLog(actor_id=actor_id, action=action, details=details))
        await self._session.flush()

    async def latest(self, limit: int, offset: int) -> list[AuditLog]:
        query = select(AuditLog).order_by(AuditLog.id.desc()).limit(limit).offset(offset)
        with db_query_duration_seconds.labels(operation="audit_logs").time():
            return list(await self._session.scalars(query))


class WebhookLogRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, source: str, event: str, payload: dict[str, Any]) -> None:
        self._session.add(WebhookLog(source=source, event=event, payload=payload))
        await self._session.flush()

    async def latest(self, limit: int, source: str | None = None) -> list[WebhookLog]:
        query = select(WebhookLog).order_by(WebhookLog.id.desc()).limit(limit)
        if source is not None:
            query = query.where(WebhookLog.source == source)
        return list(await self._session.scalars(query))
