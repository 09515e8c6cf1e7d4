from typing import Any

from fastapi import APIRouter, Depends, status
from pydantic import BaseModel

from botplatform.api.dependencies import Bots, require_session

router = APIRouter(prefix="/bots", tags=["bots"], dependencies=[Depends(require_session)])


class BotIn(BaseModel):
    name: str
    greeting: str = "Hello, $name!"


class GreetingIn(BaseModel):
    greeting: str


class BotOut(BotIn):
    id: int


@router.get("", response_model=list[BotOut])
async def list_bots(bots: Bots) -> Any:
    return bots.list()


@router.get("/{bot_id}", response_model=BotOut)
async def get_bot(bot_id: int, bots: Bots) -> Any:
    return bots.get(bot_id)


@router.post("", response_model=BotOut, status_code=status.HTTP_201_CREATED)
async def create_bot(body: BotIn, bots: Bots) -> Any:
    return bots.create(body.name, body.greeting)


@router.patch("/{bot_id}", response_model=BotOut)
async def update_bot(bot_id: int, body: GreetingIn, bots: Bots) -> Any:
    return bots.update(bot_id, body.greeting)


@router.delete("/{bot_id}", status_code=status.HTTP_204_NO_CONTENT)
async def delete_bot(bot_id: int, bots: Bots) -> None:
    bots.delete(bot_id)


@router.get("/{bot_id}/check")
async def check_bot(bot_id: int, bots: Bots) -> dict[str, str]:
    return await bots.check(bot_id)
