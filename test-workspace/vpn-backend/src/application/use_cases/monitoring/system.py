from typing import Any

from src.config.settings import settings
from src.infrastructure.monitoring.health_checks import (
    probe_database,
    probe_disk,
    probe_panel,
    probe_redis,
)
from src.infrastructure.remnawave.client import RemnawaveClient


class SystemHealth:
    def __init__(self, session, cache, panel: RemnawaveClient) -> None:
        self._session = session
        self._cache = cache
        self._panel = panel

    async def execute(self) -> dict[str, bool]:
        return {
            "database": await probe_database(self._session),
            "redis": await probe_redis(self._cache),
            "panel": await probe_panel(self._panel),
            "disk": probe_disk(settings.data_dir),
        }


class SystemStats:
    def __init__(self, panel: RemnawaveClient) -> None:
        self._panel = panel

    async def execute(self) -> dict[str, Any]:
        stats = await self._panel.get("/api/system/stats")
        nodes = await self._panel.get("/api/nodes")
        return {"users": stats.get("users", {}), "nodes": len(nodes)}
