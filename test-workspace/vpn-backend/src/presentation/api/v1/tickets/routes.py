from typing import Annotated, Any

from fastapi import APIRouter, Depends, status
from pydantic import BaseModel, Field

from src.infrastructure.monitoring.metrics import ticket_operations_total
from src.infrastructure.repositories.tickets import TicketRepository
from src.presentation.dependencies import CurrentUser, get_ticket_repository

router = APIRouter(prefix="/tickets", tags=["tickets"])

Tickets = Annotated[TicketRepository, Depends(get_ticket_repository)]


class TicketIn(BaseModel):
    subject: str = Field(max_length=120)
    body: str


@router.get("")
async def list_tickets(user_id: CurrentUser, tickets: Tickets) -> list[dict[str, Any]]:
    found = await tickets.list_for(user_id)
    ticket_operations_total.labels(action="list").inc()
    return [{"id": ticket.id, "subject": ticket.subject} for ticket in found]


@router.post("", status_code=status.HTTP_201_CREATED)
async def open_ticket(body: TicketIn, user_id: CurrentUser, tickets: Tickets) -> dict[str, int]:
    ticket = await tickets.add(user_id, body.subject, body.body)
    ticket_operations_total.labels(action="open").inc()
    return {"id": ticket.id}
