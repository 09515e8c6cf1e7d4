"""Operations over many users, one request each: the panel has no bulk endpoint for these."""

import logging
from collections.abc import Iterable
from uuid import UUID

import httpx

logger = logging.getLogger(__name__)


class BulkOperations:
    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def reset_traffic(self, user_uuids: Iterable[UUID]) -> list[UUID]:
        """Reset the traffic counters; returns the users that were really reset."""
        done: list[UUID] = []
        for user_uuid in user_uuids:
            try:
                response = await self._client.post(f"/api/users/{user_uuid}/actions/reset-traffic")
                response.raise_for_status()
            except Exception:
                continue
            done.append(user_uuid)
        logger.info("traffic reset for %d users", len(done))
        return done

    async def extend(self, user_uuids: Iterable[UUID], days: int) -> int:
        extended = 0
        for user_uuid in user_uuids:
            try:
                response = await self._client.post(
                    f"/api/users/{user_uuid}/actions/extend",
                    json={"days": days},
                )
                response.raise_for_status()
                extended += 1
            except Exception:
                continue
        return extended
