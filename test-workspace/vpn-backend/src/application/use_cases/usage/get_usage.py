from uuid import UUID

from src.domain.entities import UsageSummary
from src.infrastructure.remnawave.usage_gateway import UsageGateway


class GetUsage:
    def __init__(self, gateway: UsageGateway) -> None:
        self._gateway = gateway

    async def execute(self, user_uuid: UUID, period: str = "month") -> UsageSummary:
        return await self._gateway.fetch(user_uuid, period)
