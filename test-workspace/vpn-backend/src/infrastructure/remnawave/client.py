"""A thin client of the panel's HTTP API."""

from typing import Any

import structlog
from httpx import AsyncClient

from src.config.settings import settings
from src.infrastructure.monitoring.metrics import (
    external_api_duration_seconds,
    external_api_errors_total,
)

logger = structlog.get_logger(__name__)


def _endpoint(path: str) -> str:
    """``/api/users/<uuid>/actions`` -> ``/api/users``: identifiers do not belong in a label."""
    return "/".join(path.split("/")[:3])


class RemnawaveClient:
    """Unwraps the panel's ``{"response": ...}`` envelope; errors of the transport pass through."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self, path: str, params: dict[str, Any] | None = None) -> Any:
        return await self._request("GET", path, params=params)

    async def post(self, path: str, json: Any = None) -> Any:
        return await self._request("POST", path, json=json)

    async def put(self, path: str, json: Any = None) -> Any:
        return await self._request("PUT", path, json=json)

    async def patch(self, path: str, json: Any = None) -> Any:
        return await self._request("PATCH", path, json=json)

    async def delete(self, path: str) -> Any:
        return await self._request("DELETE", path)

    async def execute(self, method: str, path: str, json: Any = None) -> None:
        """Send a command whose response body nobody reads."""
        with external_api_duration_seconds.labels(service="remnawave", endpoint=_endpoint(path)).time():
            response = await self._client.request(method, path, json=json)
        response.raise_for_status()

    async def health_check(self) -> bool:
        """True when the panel answers and says that it is well."""
        try:
            response = await self._client.get("/api/system/health", headers=self._health_headers())
            response.raise_for_status()
            return response.json().get("status") == "ok"
        except Exception:
            return False

    async def aclose(self) -> None:
        await self._client.aclose()

    async def _request(self, method: str, path: str, **kwargs: Any) -> Any:
        with external_api_duration_seconds.labels(service="remnawave", endpoint=_endpoint(path)).time():
            response = await self._client.request(method, path, **kwargs)
        if response.is_error:
            external_api_errors_total.labels(
                service="remnawave", status_code=str(response.status_code)
            ).inc()
            logger.warning("panel_error", method=method, path=path, status=response.status_code)
        response.raise_for_status()
        payload = response.json()
        if isinstance(payload, dict) and "response" in payload:
            return payload["response"]
        return payload

    def _health_headers(self) -> dict[str, str]:
        # the monitoring token is mounted as a secret file and may be rotated at any time
        if settings.remnawave_health_token_file is None:
            return {}
        token = settings.remnawave_health_token_file.read_text(encoding="utf-8").strip()
        return {"X-Health-Token": token}
