from uuid import UUID

from src.infrastructure.remnawave.user_gateway import UserGateway
from src.infrastructure.repositories.logs import AuditLogRepository


class DisableUser:
    def __init__(self, gateway: UserGateway) -> None:
        self._gateway = gateway

    async def execute(self, user_uuid: UUID) -> None:
        await self._gateway.disable(user_uuid)


class DeleteUser:
    def __init__(self, gateway: UserGateway, audit: AuditLogRepository) -> None:
        self._gateway = gateway
        self._audit = audit

    async def execute(self, user_uuid: UUID, actor_id: UUID) -> None:
        await self._gateway.delete(user_uuid)
        await self._audit.add(actor_id, "user.delete", {"user": str(user_uuid)})
