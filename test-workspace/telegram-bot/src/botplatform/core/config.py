from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="BOTPLATFORM_")

    telegram_api_url: str = "https://api.telegram.org"
    telegram_token: SecretStr = SecretStr("1:test")
    owner_password: SecretStr = SecretStr("letmein")
    heartbeat_seconds: float = 30.0


settings = Settings()
