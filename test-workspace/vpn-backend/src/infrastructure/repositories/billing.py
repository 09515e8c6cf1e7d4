from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from src.infrastructure.database.models import Payment, Plan


class PlanRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list_all(self) -> list[Plan]:
        return list(await self._session.scalars(select(Plan).order_by(Plan.price)))

    async def get_by_code(self, code: str) -> Plan | None:
        return await self._session.scalar(select(Plan).where(Plan.code == code))

    async def add(self, plan: Plan) -> Plan:
        self._session.add(plan)
        await self._session.flush()
        return plan


class PaymentRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, account_id: UUID, gateway: str, external_id: str, amount: Decimal) -> Payment:
        payment = Payment(account_id=account_id, gateway=gateway, external_id=external_id, amount=amount)
        self._session.add(payment)
        await self._session.flush()
        return payment

    async def get_by_external_id(self, external_id: str) -> Payment | None:
        return await self._session.scalar(select(Payment).where(Payment.external_id == external_id))

    async def list_for(self, account_id: UUID) -> list[Payment]:
        return list(await self._session.scalars(select(Payment).where(Payment.account_id == account_id)))
