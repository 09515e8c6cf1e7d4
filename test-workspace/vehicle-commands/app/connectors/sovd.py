"""Service-oriented vehicle diagnostics over HTTP."""

import asyncio
import logging
import time
from typing import Any

import httpx

from app.connectors.base import ConnectorError
from app.connectors.registry import VehicleRegistry
from app.models import Command
from app.utils.metrics import (
    increment_command_counter,
    increment_timeout_counter,
    observe_command_duration,
)

logger = logging.getLogger(__name__)


class SovdConnector:
    def __init__(self, http: httpx.AsyncClient, registry: VehicleRegistry, timeout: float) -> None:
        self._http = http
        self._registry = registry
        self._timeout = timeout

    async def execute(self, command: Command) -> dict[str, Any]:
        started = time.monotonic()
        try:
            async with asyncio.timeout(self._timeout):
                result = await self._send(command)
        except TimeoutError:
            increment_timeout_counter()
            increment_command_counter("timeout")
            raise
        except ConnectorError:
            increment_command_counter("failed")
            raise
        finally:
            observe_command_duration(time.monotonic() - started)
        increment_command_counter("completed")
        return result

    async def _send(self, command: Command) -> dict[str, Any]:
        url = self._registry.url_of(command.vehicle_id)
        if url is None:
            raise ConnectorError(f"vehicle {command.vehicle_id} is not connected")
        try:
            response = await self._http.post(
                f"{url}/sovd/v1/operations/{command.name}/executions",
                json={"parameters": command.parameters},
            )
            response.raise_for_status()
            return response.json()
        except Exception as e:
            raise ConnectorError(f"{command.name} failed: {e}") from e

    async def ping(self, vehicle_id: str) -> bool:
        url = self._registry.url_of(vehicle_id)
        if url is None:
            return False
        try:
            response = await self._http.get(f"{url}/sovd/v1/health")
            return response.status_code == 200
        except Exception:
            return False
