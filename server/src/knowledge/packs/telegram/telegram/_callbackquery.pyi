from typing import Any
from telegram._bot import Bot
from telegram._message import Message
from telegram._user import User
from telegram.error import TelegramError
class CallbackQuery:
    from_user: User
    data: str | None
    message: Message | None
    def to_dict(self, *args, **kwargs) -> Any: ...
    def to_json(self, *args, **kwargs) -> Any: ...
    def set_bot(self, *args, **kwargs) -> Any: ...
    def get_bot(self) -> Bot:
        raise RuntimeError  # documented: https://core.telegram.org/bots/api
    async def answer(self, text=..., show_alert=..., url=..., cache_time=..., **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    api_kwargs: Any
    chat_instance: Any
    game_short_name: Any
    id: Any
    inline_message_id: Any
    @classmethod
    def de_json(cls, *args, **kwargs) -> CallbackQuery:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_message_text(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_message_caption(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_message_checklist(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_message_reply_markup(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_message_media(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_message_live_location(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def stop_message_live_location(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def set_game_score(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_game_high_scores(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def delete_message(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def pin_message(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def unpin_message(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def copy_message(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
