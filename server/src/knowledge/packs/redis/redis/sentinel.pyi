from typing import Any
from redis.client import Redis
from redis.exceptions import RedisError
class Sentinel:
    def __init__(self, sentinels, *args, **kwargs) -> None: ...
    def discover_master(self, service_name) -> tuple[str, int]:
        raise RedisError  # witness: from redis.sentinel import Sentinel; Sentinel([("127.0.0.1", 9)], sentinel_kwargs=dict(retry=None)).discover_master("a")
    def discover_slaves(self, service_name) -> list[tuple[str, int]]:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    def master_for(self, service_name, *args, **kwargs) -> Redis: ...
    def slave_for(self, service_name, *args, **kwargs) -> Redis: ...
