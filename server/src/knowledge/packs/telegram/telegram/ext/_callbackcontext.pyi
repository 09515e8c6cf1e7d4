from typing import Any
from telegram._bot import Bot
class CallbackContext:
    bot: Bot
    args: list[str] | None
    user_data: Any
    chat_data: Any
    bot_data: Any
    error: Exception | None
    job: Any
    job_queue: Any
    matches: Any
    match: Any
    application: Any
    update_queue: Any
    coroutine: Any
    def drop_callback_data(self, *args) -> Any: ...
    def update(self, *args) -> Any: ...
    async def refresh_data(self) -> None:
        __unresolved__("runs the persistence")
