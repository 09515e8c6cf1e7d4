from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Response, status
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from src.application.use_cases.fcm.tokens import RegisterFcmToken, UnregisterFcmToken
from src.presentation.dependencies import (
    CurrentUser,
    get_register_fcm_token,
    get_unregister_fcm_token,
)

router = APIRouter(prefix="/fcm", tags=["fcm"])


class FcmTokenIn(BaseModel):
    token: str
    platform: Literal["android", "ios"] = "android"


@router.post("/token", status_code=status.HTTP_201_CREATED)
async def register_token(
    body: FcmTokenIn,
    user_id: CurrentUser,
    use_case: Annotated[RegisterFcmToken, Depends(get_register_fcm_token)],
) -> dict[str, str]:
    """Register (or move to this account) the push token of a device."""
    token = await use_case.execute(user_id, body.token, body.platform)
    return {"token": token}


@router.delete("/token/{token}")
async def unregister_token(
    token: str,
    user_id: CurrentUser,
    use_case: Annotated[UnregisterFcmToken, Depends(get_unregister_fcm_token)],
):
    removed = await use_case.execute(user_id, token)
    if not removed:
        return JSONResponse(status_code=404, content={"detail": "No such token"})
    return Response(status_code=status.HTTP_204_NO_CONTENT)
