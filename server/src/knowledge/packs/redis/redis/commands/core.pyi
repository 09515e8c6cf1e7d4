from typing import Any
from redis.exceptions import RedisError
class Script:
    sha: str
    def __call__(self, keys=..., args=..., client=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).register_script("return 1")()
class AsyncScript:
    sha: str
    async def __call__(self, keys=..., args=..., client=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).register_script("return 1")()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
