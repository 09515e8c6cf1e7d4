from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, EmailStr, Field


class Credentials(BaseModel):
    email: EmailStr
    password: str = Field(min_length=8)


class RefreshIn(BaseModel):
    refresh_token: str


class TelegramLogin(BaseModel):
    telegram_id: int
    signature: str


class DeviceIn(BaseModel):
    platform: Literal["android", "ios"]
    model: str = Field(max_length=80)


class Tokens(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    access_token: str
    refresh_token: str
    token_type: str = "bearer"


class Me(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: UUID
    email: EmailStr | None
    telegram_id: int | None
    trial_used: bool
