"""Single commands to a panel user."""

import logging
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, HTTPException

from src.application.use_cases.users.lifecycle import DisableUser
from src.infrastructure.monitoring.instrumentation import track_user_command
from src.presentation.dependencies import AdminUser, get_disable_user

logger = logging.getLogger(__name__)

router = APIRouter(prefix="/users", tags=["users"])


@router.post("/{user_uuid}/actions/disable")
async def disable_user(
    user_uuid: UUID,
    admin_id: AdminUser,
    use_case: Annotated[DisableUser, Depends(get_disable_user)],
) -> dict[str, str]:
    try:
        await use_case.execute(user_uuid)
    except Exception:
        track_user_command("disable", "error")
        raise HTTPException(status_code=502, detail="The panel did not accept the command")
    track_user_command("disable")
    logger.info("user %s disabled by %s", user_uuid, admin_id)
    return {"status": "disabled"}
