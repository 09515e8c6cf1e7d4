"""Endpoints that the Telegram bot calls on behalf of the person it talks to."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException, status
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from src.application.use_cases.telegram.bot_users import BotUsers
from src.infrastructure.remnawave.subscription_client import SubscriptionClient
from src.presentation.dependencies import get_bot_users, get_subscription_client, require_admin

router = APIRouter(prefix="/telegram", tags=["telegram"], dependencies=[Depends(require_admin)])

Users = Annotated[BotUsers, Depends(get_bot_users)]


class SubscribeIn(BaseModel):
    telegram_id: int
    days: int = Field(default=30, ge=1, le=365)


@router.get("/users/{telegram_id}", response_model=None)
async def get_telegram_user(telegram_id: int, users: Users) -> dict[str, Any] | JSONResponse:
    user = await users.find(telegram_id)
    if user is None:
        return JSONResponse(status_code=404, content={"detail": "No such user"})
    return {"uuid": str(user.uuid), "username": user.username, "status": user.status}


@router.post("/subscriptions", status_code=status.HTTP_201_CREATED)
async def create_subscription(body: SubscribeIn, users: Users) -> dict[str, Any]:
    user = await users.subscribe(body.telegram_id, body.days)
    return {"uuid": str(user.uuid), "expires_at": user.expires_at}


@router.get("/config/{short_id}")
async def get_config(
    short_id: str,
    subscriptions: Annotated[SubscriptionClient, Depends(get_subscription_client)],
) -> dict[str, Any]:
    subscription = await subscriptions.fetch(short_id)
    if subscription is None:
        raise HTTPException(status.HTTP_404_NOT_FOUND, detail="Subscription not found")
    return {
        "link": subscription.link,
        "protocol": subscription.protocol,
        "expires_at": subscription.expires_at,
    }
