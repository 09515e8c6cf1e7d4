from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, status
from pydantic import BaseModel, EmailStr, Field

from src.application.use_cases.mobile_auth.session import MobileSessions
from src.domain.exceptions import ConflictError
from src.infrastructure.messaging.mailer import Mailer, get_mailer
from src.infrastructure.monitoring.instrumentation import track_registration
from src.presentation.dependencies import get_mobile_sessions

router = APIRouter(prefix="/auth", tags=["auth"])

WELCOME = "Welcome aboard. Open the application and log in with this address."


class RegisterIn(BaseModel):
    email: EmailStr
    password: str = Field(min_length=8)


@router.post("/register", status_code=status.HTTP_201_CREATED)
async def register(
    body: RegisterIn,
    sessions: Annotated[MobileSessions, Depends(get_mobile_sessions)],
    mailer: Annotated[Mailer, Depends(get_mailer)],
) -> dict[str, bool | str]:
    try:
        tokens = await sessions.register(body.email, body.password)
    except ConflictError as exc:
        raise HTTPException(status.HTTP_409_CONFLICT, detail=str(exc)) from exc
    mail_sent = True
    try:
        await mailer.send(body.email, "Your account", WELCOME)
    except Exception:
        # the account exists, a missing mail must not undo it
        mail_sent = False
    track_registration("email")
    return {"access_token": tokens.access_token, "mail_sent": mail_sent}
