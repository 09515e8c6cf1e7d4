from decimal import Decimal
from typing import Annotated, Any

import structlog
from fastapi import APIRouter, Depends, HTTPException, status
from pydantic import BaseModel, Field

from src.infrastructure.monitoring.instrumentation import track_payment
from src.infrastructure.payments.providers import get_provider
from src.infrastructure.repositories.billing import PaymentRepository
from src.presentation.dependencies import CurrentUser, PanelHttp, get_payment_repository

logger = structlog.get_logger(__name__)

router = APIRouter(prefix="/payments", tags=["payments"])

Payments = Annotated[PaymentRepository, Depends(get_payment_repository)]


class PaymentIn(BaseModel):
    gateway: str
    amount: Decimal = Field(gt=0)


@router.post("", status_code=status.HTTP_201_CREATED)
async def create_payment(
    body: PaymentIn,
    user_id: CurrentUser,
    payments: Payments,
    http: PanelHttp,
) -> dict[str, Any]:
    provider = get_provider(body.gateway)
    if provider is None:
        raise HTTPException(status.HTTP_404_NOT_FOUND, detail="Unknown payment gateway")
    try:
        # a provider is a plug-in: it may fail in any way it likes
        invoice = await provider(http, body.amount, f"Top-up of {user_id}")
    except Exception:
        logger.error("payment_not_created", gateway=body.gateway)
        track_payment("failed", body.gateway)
        raise HTTPException(status.HTTP_502_BAD_GATEWAY, detail="The payment gateway failed")
    await payments.add(user_id, body.gateway, invoice.external_id, body.amount)
    track_payment("created", body.gateway)
    return {"external_id": invoice.external_id, "pay_url": invoice.pay_url}


@router.get("")
async def list_payments(user_id: CurrentUser, payments: Payments) -> list[dict[str, Any]]:
    found = await payments.list_for(user_id)
    track_payment("listed", "any")
    return [{"id": str(p.id), "amount": str(p.amount), "status": p.status} for p in found]
