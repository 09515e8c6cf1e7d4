from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="VEHICLE_")

    command_timeout_seconds: float = 10.0
    history_size: int = 200


settings = Settings()
