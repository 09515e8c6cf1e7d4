from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from src.infrastructure.database.models import Ticket


class TicketRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list_for(self, account_id: UUID) -> list[Ticket]:
        return list(await self._session.scalars(select(Ticket).where(Ticket.account_id == account_id)))

    async def add(self, account_id: UUID, subject: str, body: str) -> Ticket:
        ticket = Ticket(account_id=account_id, subject=subject, body=body)
        self._session.add(ticket)
        await self._session.flush()
        return ticket
