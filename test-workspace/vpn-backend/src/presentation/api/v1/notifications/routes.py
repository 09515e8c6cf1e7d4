from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException
from pydantic import BaseModel, ConfigDict

from src.application.use_cases.notifications.preferences import NotificationPreferences
from src.presentation.dependencies import CurrentUser, get_notification_preferences

router = APIRouter(prefix="/notifications", tags=["notifications"])


class PreferencesOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    email_enabled: bool
    telegram_enabled: bool
    push_enabled: bool


class PreferencesPatch(BaseModel):
    email_enabled: bool | None = None
    telegram_enabled: bool | None = None
    push_enabled: bool | None = None


@router.get("/preferences", response_model=PreferencesOut)
async def get_preferences(
    user_id: CurrentUser,
    use_case: Annotated[NotificationPreferences, Depends(get_notification_preferences)],
):
    return await use_case.get(user_id)


@router.patch("/preferences", response_model=PreferencesOut)
async def update_preferences(
    body: PreferencesPatch,
    user_id: CurrentUser,
    use_case: Annotated[NotificationPreferences, Depends(get_notification_preferences)],
):
    changes = body.model_dump(exclude_none=True)
    if not changes:
        raise HTTPException(status_code=400, detail="Nothing to change")
    preference = await use_case.update(user_id, changes)
    return PreferencesOut.model_validate(preference)
