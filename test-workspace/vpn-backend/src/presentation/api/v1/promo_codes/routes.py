from fastapi import APIRouter, HTTPException
from pydantic import BaseModel

from src.infrastructure.monitoring.metrics import promo_code_operations_total
from src.presentation.dependencies import CurrentUser, RedisDep

router = APIRouter(prefix="/promo-codes", tags=["promo-codes"])


class RedeemIn(BaseModel):
    code: str


@router.post("/redeem")
async def redeem_promo_code(body: RedeemIn, user_id: CurrentUser, cache: RedisDep) -> dict[str, int]:
    days = await cache.getdel(f"promo:{body.code.upper()}")
    if days is None:
        raise HTTPException(status_code=404, detail="Unknown or used code")
    promo_code_operations_total.labels(action="redeem").inc()
    return {"bonus_days": int(days)}
