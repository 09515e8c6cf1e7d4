from fastapi import APIRouter, status
from pydantic import BaseModel

from botplatform.api.dependencies import Session, Sessions

router = APIRouter(prefix="/sessions", tags=["sessions"])


class LoginIn(BaseModel):
    password: str


@router.post("", status_code=status.HTTP_201_CREATED)
async def open_session(body: LoginIn, sessions: Sessions) -> dict[str, str]:
    return {"token": sessions.open(body.password)}


@router.delete("", status_code=status.HTTP_204_NO_CONTENT)
async def close_session(token: Session, sessions: Sessions) -> None:
    sessions.close(token)
