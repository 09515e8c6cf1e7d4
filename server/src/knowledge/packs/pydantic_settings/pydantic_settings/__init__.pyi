# pack: pydantic_settings; distribution: pydantic-settings; witnessed with 2.16.3
from pydantic_settings.main import BaseSettings as BaseSettings, SettingsConfigDict as SettingsConfigDict
from pydantic_settings.exceptions import SettingsError as SettingsError
