from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field


class UserOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    uuid: UUID
    username: str
    status: str
    expires_at: datetime
    telegram_id: int | None = None


class UserIn(BaseModel):
    username: str = Field(pattern=r"^[a-zA-Z0-9_-]{3,36}$")
    expires_at: datetime
    telegram_id: int | None = None


class UserPatch(BaseModel):
    status: str | None = None
    expires_at: datetime | None = None


class BulkIn(BaseModel):
    uuids: list[UUID] = Field(min_length=1, max_length=500)


class ExtendIn(BulkIn):
    days: int = Field(ge=1, le=365)
