from src.infrastructure.database.models import AuditLog, WebhookLog
from src.infrastructure.repositories.logs import AuditLogRepository, WebhookLogRepository


class ListAuditLogs:
    def __init__(self, repository: AuditLogRepository) -> None:
        self._repository = repository

    async def execute(self, limit: int, offset: int) -> list[AuditLog]:
        return await self._repository.latest(limit, offset)


class ListWebhookLogs:
    def __init__(self, repository: WebhookLogRepository) -> None:
        self._repository = repository

    async def execute(self, limit: int, source: str | None = None) -> list[WebhookLog]:
        return await self._repository.latest(limit, source)
