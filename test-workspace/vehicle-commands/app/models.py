from datetime import datetime, timezone
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from pydantic import BaseModel, Field


class CommandStatus(StrEnum):
    PENDING = "pending"
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    TIMEOUT = "timeout"


class CommandRequest(BaseModel):
    vehicle_id: str = Field(min_length=3, max_length=32)
    name: str
    parameters: dict[str, Any] = Field(default_factory=dict)


class Command(BaseModel):
    id: UUID = Field(default_factory=uuid4)
    vehicle_id: str
    name: str
    parameters: dict[str, Any] = Field(default_factory=dict)
    status: CommandStatus = CommandStatus.PENDING
    result: dict[str, Any] | None = None
    error: str | None = None
    created_at: datetime = Field(default_factory=lambda: datetime.now(timezone.utc))


class VehicleIn(BaseModel):
    vehicle_id: str
    base_url: str
