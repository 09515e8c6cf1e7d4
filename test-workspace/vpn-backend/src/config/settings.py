"""Application settings. Every value has a default so that the API starts on a laptop."""

from functools import lru_cache
from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="VPN_", env_file=".env", extra="ignore")

    environment: str = "development"
    log_level: str = "INFO"
    public_url: str = "http://localhost:8000"

    database_url: str = "sqlite+aiosqlite:///./vpn.db"
    redis_url: str = "redis://localhost:6379/0"

    # key id -> secret, so that a key can be rotated without logging everybody out
    jwt_keys: dict[str, str] = Field(default_factory=lambda: {"primary": "change-me-in-production"})
    jwt_ttl_seconds: int = 900
    refresh_ttl_seconds: int = 30 * 24 * 3600

    remnawave_url: str = "http://localhost:3000"
    remnawave_token: SecretStr = SecretStr("")
    remnawave_health_token_file: Path | None = None
    remnawave_webhook_secret: SecretStr = SecretStr("panel-secret")

    cryptobot_token: SecretStr = SecretStr("cryptobot-token")
    telegram_bot_token: SecretStr = SecretStr("")
    telegram_admin_chat_id: int = 0

    smtp_host: str = ""
    smtp_port: int = 25
    mail_from: str = "no-reply@example.org"

    signing_key_hex: str = "1f" * 32
    encryption_key: SecretStr = SecretStr("")
    data_dir: Path = Path(".")


@lru_cache
def get_settings() -> Settings:
    return Settings()


settings = get_settings()
