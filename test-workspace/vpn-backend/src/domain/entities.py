from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(slots=True, frozen=True)
class PanelUser:
    """A user as the VPN panel knows it."""

    uuid: UUID
    username: str
    status: str
    expires_at: datetime
    telegram_id: int | None = None


@dataclass(slots=True, frozen=True)
class ServerNode:
    uuid: UUID
    name: str
    country: str
    online: bool
    last_seen: datetime


@dataclass(slots=True, frozen=True)
class Subscription:
    short_id: str
    link: str
    expires_at: datetime
    protocol: str = "vless"


@dataclass(slots=True, frozen=True)
class UsageSummary:
    used_bytes: int
    limit_bytes: int | None
    period: str
