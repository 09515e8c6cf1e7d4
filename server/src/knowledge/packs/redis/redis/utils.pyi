from typing import Any
from redis.client import Redis
def from_url(url, **kwargs) -> Redis:
    raise ValueError  # witness: import redis; redis.from_url("http://x")
