"""The probes behind the health endpoint. A probe answers True or False and never raises."""

import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import redis.asyncio as redis
import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from src.infrastructure.remnawave.client import RemnawaveClient

logger = structlog.get_logger(__name__)

Probe = Callable[[], Awaitable[bool]]

MINIMUM_FREE_BYTES = 50 * 1024 * 1024


async def probe_database(session: AsyncSession) -> bool:
    try:
        await session.execute(text("SELECT 1"))
        return True
    except Exception:
        return False


async def probe_redis(client: redis.Redis) -> bool:
    try:
        await client.ping()
    except Exception:
        logger.warning("redis_probe_failed")
        return False
    return True


async def probe_panel(client: RemnawaveClient) -> bool:
    try:
        await client.execute("GET", "/api/system/health")
        return True
    except Exception:
        return False


def probe_disk(path: Path) -> bool:
    try:
        return shutil.disk_usage(path).free > MINIMUM_FREE_BYTES
    except Exception:
        return False


async def run_probe(name: str, probe: Probe) -> bool:
    """Run a probe that another module registered."""
    try:
        return await probe()
    except Exception:
        return False
