"""The process-wide Redis connection."""

import redis.asyncio as redis
import structlog

from src.config.settings import settings

logger = structlog.get_logger(__name__)

_client: redis.Redis | None = None


def get_redis_client() -> redis.Redis:
    global _client
    if _client is None:
        _client = redis.from_url(settings.redis_url, decode_responses=True, socket_timeout=2.0)
    return _client


async def check_redis() -> bool:
    client = get_redis_client()
    try:
        return bool(await client.ping())
    except Exception:
        return False


async def close_redis() -> None:
    global _client
    if _client is not None:
        await _client.aclose()
        _client = None
        logger.info("redis_closed")
