from collections.abc import AsyncIterator
from typing import Any
from tenacity import AttemptManager, BaseRetrying, RetryError
class AsyncRetrying(BaseRetrying):
    async def __call__(self, fn, *args, **kwargs) -> Any:
        raise RetryError  # witness: import tenacity; from unittest.mock import AsyncMock; await tenacity.AsyncRetrying(stop=tenacity.stop_after_attempt(1))(AsyncMock(side_effect=ValueError))
        __unresolved__("what the function raises")
    def __aiter__(self) -> AsyncRetrying: ...
    async def __anext__(self) -> AttemptManager:
        raise RetryError  # documented: https://tenacity.readthedocs.io/en/latest/
        __unresolved__("the last attempt's exception, with reraise=True")
