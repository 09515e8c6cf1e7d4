from decimal import Decimal

from src.domain.exceptions import ConflictError
from src.infrastructure.database.models import Plan
from src.infrastructure.repositories.billing import PlanRepository


class ListPlans:
    def __init__(self, repository: PlanRepository) -> None:
        self._repository = repository

    async def execute(self) -> list[Plan]:
        return await self._repository.list_all()


class CreatePlan:
    def __init__(self, repository: PlanRepository) -> None:
        self._repository = repository

    async def execute(self, code: str, title: str, price: Decimal, days: int) -> Plan:
        if await self._repository.get_by_code(code) is not None:
            raise ConflictError(f"plan {code} exists already")
        return await self._repository.add(Plan(code=code, title=title, price=price, days=days))
