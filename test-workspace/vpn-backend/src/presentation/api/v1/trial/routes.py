from fastapi import APIRouter, HTTPException, status

from src.infrastructure.monitoring.metrics import trials_activated_total
from src.presentation.dependencies import AccountsDep, CurrentUser

router = APIRouter(prefix="/trial", tags=["trial"])

TRIAL_DAYS = 3


@router.post("/activate", status_code=status.HTTP_201_CREATED)
async def activate_trial(user_id: CurrentUser, accounts: AccountsDep) -> dict[str, int]:
    account = await accounts.get(user_id)
    if account is None:
        raise HTTPException(status.HTTP_404_NOT_FOUND, detail="Account not found")
    if account.trial_used:
        raise HTTPException(status.HTTP_409_CONFLICT, detail="The trial was used already")
    account.trial_used = True
    trials_activated_total.inc()
    return {"days": TRIAL_DAYS}
