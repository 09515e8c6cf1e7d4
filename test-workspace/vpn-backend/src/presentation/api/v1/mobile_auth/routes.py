"""Accounts of the mobile applications."""

from typing import Annotated

import structlog
from fastapi import APIRouter, Depends, HTTPException, status

from src.application.use_cases.mobile_auth.session import MobileSessions, TokenPair
from src.domain.exceptions import ConflictError, InvalidCredentialsError
from src.infrastructure.database.models import Account
from src.presentation.api.v1.mobile_auth.schemas import (
    Credentials,
    DeviceIn,
    Me,
    RefreshIn,
    TelegramLogin,
    Tokens,
)
from src.presentation.dependencies import AccountsDep, CurrentUser, get_mobile_sessions

logger = structlog.get_logger(__name__)

router = APIRouter(prefix="/mobile/auth", tags=["mobile-auth"])

Sessions = Annotated[MobileSessions, Depends(get_mobile_sessions)]


@router.post("/register", response_model=Tokens, status_code=status.HTTP_201_CREATED)
async def register_mobile_user(body: Credentials, sessions: Sessions) -> TokenPair:
    try:
        return await sessions.register(body.email, body.password)
    except ConflictError as exc:
        raise HTTPException(status.HTTP_409_CONFLICT, detail=str(exc)) from exc


@router.post("/login", response_model=Tokens)
async def login_mobile_user(body: Credentials, sessions: Sessions) -> TokenPair:
    try:
        tokens = await sessions.login(body.email, body.password)
    except InvalidCredentialsError as exc:
        logger.info("mobile_login_refused", reason=str(exc))
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, detail="Wrong address or password") from exc
    return tokens


@router.post("/refresh", response_model=Tokens)
async def refresh_tokens(body: RefreshIn, sessions: Sessions) -> TokenPair:
    try:
        return await sessions.refresh(body.refresh_token)
    except InvalidCredentialsError:
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, detail="Log in again") from None


@router.post("/logout", status_code=status.HTTP_204_NO_CONTENT)
async def logout_mobile_user(body: RefreshIn, sessions: Sessions) -> None:
    await sessions.logout(body.refresh_token)


@router.get("/me", response_model=Me)
async def get_me(user_id: CurrentUser, accounts: AccountsDep) -> Account:
    account = await accounts.get(user_id)
    if account is None:
        raise HTTPException(status.HTTP_404_NOT_FOUND, detail="Account not found")
    return account


@router.post("/device", status_code=status.HTTP_201_CREATED)
async def register_device(body: DeviceIn, user_id: CurrentUser, accounts: AccountsDep) -> dict[str, str]:
    device = await accounts.add_device(user_id, body.platform, body.model)
    return {"device_id": str(device.id)}


@router.post("/telegram", response_model=Tokens)
async def login_with_telegram(body: TelegramLogin, sessions: Sessions) -> TokenPair:
    try:
        tokens = await sessions.login_with_telegram(body.telegram_id, body.signature)
    except InvalidCredentialsError as exc:
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, detail=str(exc)) from exc
    logger.info("telegram_login", telegram_id=body.telegram_id)
    return tokens
