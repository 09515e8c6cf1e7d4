"""Log-in of the web application. Counted through the instrumentation helpers."""

from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, status
from pydantic import BaseModel, EmailStr

from src.application.use_cases.mobile_auth.session import MobileSessions
from src.domain.exceptions import InvalidCredentialsError
from src.infrastructure.monitoring.instrumentation import track_auth_attempt
from src.presentation.dependencies import get_mobile_sessions

router = APIRouter(prefix="/auth", tags=["auth"])


class LoginIn(BaseModel):
    email: EmailStr
    password: str


class LogoutIn(BaseModel):
    refresh_token: str


@router.post("/login")
async def login(
    body: LoginIn,
    sessions: Annotated[MobileSessions, Depends(get_mobile_sessions)],
) -> dict[str, str]:
    try:
        tokens = await sessions.login(body.email, body.password)
    except InvalidCredentialsError as exc:
        track_auth_attempt("password", "failure")
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, detail="Wrong address or password") from exc
    track_auth_attempt("password", "success")
    return {"access_token": tokens.access_token, "refresh_token": tokens.refresh_token}


@router.post("/logout", status_code=status.HTTP_204_NO_CONTENT)
async def logout(
    body: LogoutIn,
    sessions: Annotated[MobileSessions, Depends(get_mobile_sessions)],
) -> None:
    await sessions.logout(body.refresh_token)
    track_auth_attempt("logout", "success")
