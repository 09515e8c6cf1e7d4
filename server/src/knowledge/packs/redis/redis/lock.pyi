from typing import Any, Self
from redis.exceptions import LockError, RedisError
class Lock:
    name: Any
    timeout: Any
    sleep: float
    blocking: bool
    local: Any
    def acquire(self, sleep=..., blocking=..., blocking_timeout=..., token=...) -> bool:
        raise LockError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
    def release(self) -> None:
        raise LockError  # witness: import redis; redis.Redis(port=9, retry=None).lock("a").release()
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
    def extend(self, additional_time, replace_ttl=...) -> bool:
        raise LockError  # witness: import redis; redis.Redis(port=9, retry=None).lock("a").extend(1)
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
    def reacquire(self) -> bool:
        raise LockError  # witness: import redis; redis.Redis(port=9, retry=None).lock("a").reacquire()
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
    def locked(self) -> bool:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
    def owned(self) -> bool:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
    def __enter__(self) -> Self:
        raise LockError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
    def __exit__(self, exc_type, exc_value, traceback) -> None:
        raise LockError  # documented: https://redis.readthedocs.io/en/stable/lock.html
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/lock.html
