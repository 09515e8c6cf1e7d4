from typing import Any, Self
from redis.exceptions import LockError, RedisError
class Lock:
    name: Any
    timeout: Any
    sleep: float
    blocking: bool
    local: Any
    async def acquire(self, sleep=..., blocking=..., blocking_timeout=..., token=...) -> bool:
        raise LockError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def release(self) -> None:
        raise LockError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).lock("a").release()
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def extend(self, additional_time, replace_ttl=...) -> bool:
        raise LockError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).lock("a").extend(1)
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def reacquire(self) -> bool:
        raise LockError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).lock("a").reacquire()
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def locked(self) -> bool:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def owned(self) -> bool:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def __aenter__(self) -> Self:
        raise LockError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def __aexit__(self, exc_type, exc_value, traceback) -> None:
        raise LockError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
