from typing import Any, Protocol

from app.models import Command


class ConnectorError(Exception):
    """A vehicle refused a command or answered nonsense."""


class VehicleConnector(Protocol):
    async def execute(self, command: Command) -> dict[str, Any]:
        """Run a command to its end; raises ConnectorError or TimeoutError."""
        ...
