from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, HTTPException, status
from pydantic import BaseModel

from src.application.use_cases.usage.get_usage import GetUsage
from src.presentation.dependencies import CurrentUser, get_usage_use_case

router = APIRouter(prefix="/usage", tags=["usage"])


class UsageOut(BaseModel):
    used_bytes: int
    limit_bytes: int | None
    period: str


@router.get("/{user_uuid}", response_model=UsageOut)
async def get_usage(
    user_uuid: UUID,
    current_user: CurrentUser,
    use_case: Annotated[GetUsage, Depends(get_usage_use_case)],
    period: str = "month",
) -> UsageOut:
    """Traffic of one user in the current period."""
    try:
        usage = await use_case.execute(user_uuid, period)
    except Exception:
        raise HTTPException(
            status_code=status.HTTP_502_BAD_GATEWAY,
            detail="Usage is not available right now",
        )
    return UsageOut(used_bytes=usage.used_bytes, limit_bytes=usage.limit_bytes, period=usage.period)
