from typing import Any
from redis.asyncio.client import Redis
def from_url(url, **kwargs) -> Redis:
    raise ValueError  # witness: from redis.asyncio import from_url; from_url("http://x")
