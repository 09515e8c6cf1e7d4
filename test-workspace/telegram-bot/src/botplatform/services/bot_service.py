import logging
from dataclasses import dataclass, field
from itertools import count

from fastapi import HTTPException, status

from botplatform.clients.telegram_api import TelegramAPI
from botplatform.core.errors import TelegramAPIError

logger = logging.getLogger(__name__)


@dataclass
class Bot:
    id: int
    name: str
    greeting: str
    commands: dict[str, str] = field(default_factory=dict)


class BotService:
    def __init__(self, api: TelegramAPI) -> None:
        self._api = api
        self._bots: dict[int, Bot] = {}
        self._ids = count(1)

    def list(self) -> list[Bot]:
        return list(self._bots.values())

    def get(self, bot_id: int) -> Bot:
        bot = self._bots.get(bot_id)
        if bot is None:
            raise HTTPException(status.HTTP_404_NOT_FOUND, detail="Bot not found")
        return bot

    def create(self, name: str, greeting: str) -> Bot:
        if any(bot.name == name for bot in self._bots.values()):
            raise HTTPException(status.HTTP_409_CONFLICT, detail="The name is taken")
        bot = Bot(id=next(self._ids), name=name, greeting=greeting)
        self._bots[bot.id] = bot
        logger.info("bot %s created", bot.id)
        return bot

    def update(self, bot_id: int, greeting: str) -> Bot:
        bot = self.get(bot_id)
        bot.greeting = greeting
        return bot

    def delete(self, bot_id: int) -> None:
        bot = self.get(bot_id)
        del self._bots[bot.id]

    async def check(self, bot_id: int) -> dict[str, str]:
        bot = self.get(bot_id)
        try:
            me = await self._api.get_me()
        except TelegramAPIError as exc:
            raise HTTPException(status.HTTP_502_BAD_GATEWAY, detail=str(exc)) from exc
        return {"bot": bot.name, "username": me.get("username", "")}
