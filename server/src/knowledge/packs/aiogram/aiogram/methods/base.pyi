from collections.abc import Generator
from typing import Any, Generic, TypeVar
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from pydantic.main import BaseModel
_T = TypeVar("_T")
class TelegramMethod(BaseModel, Generic[_T]):
    async def emit(self, bot) -> _T:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
        raise ClientDecodeError  # documented: https://core.telegram.org/bots/api
    def as_(self, bot) -> Any: ...
    def __await__(self) -> Generator[Any, None, _T]:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
        raise ClientDecodeError  # documented: https://core.telegram.org/bots/api
