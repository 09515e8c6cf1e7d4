from typing import Annotated

from fastapi import Depends, Header, Request

from botplatform.services.bot_service import BotService
from botplatform.services.session_service import SessionService


def get_bot_service(request: Request) -> BotService:
    return request.app.state.bots


def get_session_service(request: Request) -> SessionService:
    return request.app.state.sessions


Bots = Annotated[BotService, Depends(get_bot_service)]
Sessions = Annotated[SessionService, Depends(get_session_service)]


def require_session(sessions: Sessions, x_session: Annotated[str, Header()] = "") -> str:
    sessions.require(x_session)
    return x_session


Session = Annotated[str, Depends(require_session)]
