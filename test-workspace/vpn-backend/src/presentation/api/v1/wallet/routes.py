from decimal import Decimal

import structlog
from fastapi import APIRouter, HTTPException, status
from pydantic import BaseModel, Field

from src.domain.exceptions import InsufficientFundsError
from src.infrastructure.database.models import Account
from src.infrastructure.monitoring.metrics import wallet_operations_total
from src.presentation.dependencies import AccountsDep, CurrentUser

logger = structlog.get_logger(__name__)

router = APIRouter(prefix="/wallet", tags=["wallet"])


class AmountIn(BaseModel):
    amount: Decimal = Field(gt=0)


def withdraw_from(account: Account, amount: Decimal) -> None:
    if account.balance < amount:
        raise InsufficientFundsError("the balance is too low")
    account.balance -= amount


@router.get("/balance")
async def get_balance(user_id: CurrentUser, accounts: AccountsDep) -> dict[str, str]:
    account = await accounts.get(user_id)
    balance = account.balance if account is not None else Decimal("0")
    wallet_operations_total.labels(action="balance").inc()
    return {"balance": str(balance)}


@router.post("/withdraw")
async def withdraw(body: AmountIn, user_id: CurrentUser, accounts: AccountsDep) -> dict[str, str]:
    account = await accounts.get(user_id)
    if account is None:
        raise HTTPException(status.HTTP_404_NOT_FOUND, detail="Account not found")
    try:
        withdraw_from(account, body.amount)
    except InsufficientFundsError as exc:
        raise HTTPException(status.HTTP_409_CONFLICT, detail=str(exc)) from exc
    except Exception as exc:
        logger.exception("withdrawal_failed", account_id=str(user_id))
        raise HTTPException(status.HTTP_500_INTERNAL_SERVER_ERROR, detail="Withdrawal failed") from exc
    wallet_operations_total.labels(action="withdraw").inc()
    return {"balance": str(account.balance)}
