from typing import Any
from uuid import UUID

import httpx

from src.domain.entities import UsageSummary


class UsageGateway:
    """Traffic figures. They live on the panel's statistics port, hence the client of its own."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http

    async def fetch(self, user_uuid: UUID, period: str) -> UsageSummary:
        response = await self._http.get(f"/api/users/{user_uuid}/usage", params={"period": period})
        response.raise_for_status()
        data = self._decode(response)
        return UsageSummary(
            used_bytes=data.get("usedTrafficBytes", 0),
            limit_bytes=data.get("trafficLimitBytes"),
            period=period,
        )

    @staticmethod
    def _decode(response: httpx.Response) -> dict[str, Any]:
        try:
            return response.json()
        except ValueError as exc:
            raise httpx.DecodingError("usage is not JSON", request=response.request) from exc
