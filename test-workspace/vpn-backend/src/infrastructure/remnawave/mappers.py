"""Panel JSON -> domain entities."""

from datetime import datetime
from typing import Any
from uuid import UUID

from src.domain.entities import PanelUser, ServerNode


def map_user(data: dict[str, Any]) -> PanelUser:
    return PanelUser(
        uuid=UUID(data["uuid"]),
        username=data["username"],
        status=data.get("status", "ACTIVE"),
        expires_at=datetime.fromisoformat(data["expireAt"]),
        telegram_id=data.get("telegramId"),
    )


def map_server(data: dict[str, Any]) -> ServerNode:
    return ServerNode(
        uuid=UUID(data["uuid"]),
        name=data["name"],
        country=data.get("countryCode", "XX"),
        online=data["isConnected"],
        last_seen=datetime.fromisoformat(data["lastStatusChange"]),
    )
