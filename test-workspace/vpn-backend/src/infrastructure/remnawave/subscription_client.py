"""Subscription links, cached in Redis because every client application polls them."""

import json
from datetime import datetime

import httpx
import redis.asyncio as redis

from src.domain.entities import Subscription
from src.infrastructure.monitoring.metrics import cache_operations_total

CACHE_TTL_SECONDS = 300


class SubscriptionClient:
    def __init__(self, http: httpx.AsyncClient, cache: redis.Redis) -> None:
        self._http = http
        self._cache = cache

    async def fetch(self, short_id: str) -> Subscription | None:
        """The subscription of a short id: from the cache if it is there, else from the panel."""
        raw = await self._cache.get(self._key(short_id))
        cached = self._parse_cached(raw)
        if cached is not None:
            cache_operations_total.labels(operation="get", result="hit").inc()
            return cached
        cache_operations_total.labels(operation="get", result="miss").inc()
        data = await self._download(short_id)
        if data is None:
            return None
        await self._store(short_id, data)
        return Subscription(
            short_id=short_id,
            link=data.get("link", ""),
            expires_at=datetime.fromisoformat(data["expiresAt"]),
            protocol=data.get("protocol", "vless"),
        )

    async def _download(self, short_id: str) -> dict | None:
        try:
            response = await self._http.get(f"/api/sub/{short_id}/info")
            response.raise_for_status()
            return response.json()
        except Exception:
            return None

    def _parse_cached(self, raw: str | None) -> Subscription | None:
        if raw is None:
            return None
        try:
            data = json.loads(raw)
            return Subscription(
                short_id=data["shortId"],
                link=data["link"],
                expires_at=datetime.fromisoformat(data["expiresAt"]),
                protocol=data.get("protocol", "vless"),
            )
        except Exception:
            # an entry of an older release: treat it as a miss
            return None

    async def _store(self, short_id: str, data: dict) -> None:
        payload = json.dumps({"shortId": short_id, **data})
        try:
            await self._cache.set(self._key(short_id), payload, ex=CACHE_TTL_SECONDS)
        except Exception:
            cache_operations_total.labels(operation="set", result="error").inc()

    @staticmethod
    def _key(short_id: str) -> str:
        return f"subscription:{short_id}"
