from typing import Any, TypedDict
from pydantic.main import BaseModel
from pydantic_core._pydantic_core import ValidationError
from pydantic_settings.exceptions import SettingsError
class SettingsConfigDict(TypedDict, total=False):
    def __init__(self, **kwargs: Any) -> None: ...
class BaseSettings(BaseModel):
    def __init__(self, **values: Any) -> None:
        __validates__()
        raise ValidationError  # witness: from pydantic_settings import BaseSettings; exec("from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n x_y_z: int"); S()
        raise SettingsError  # witness: import os; os.environ["X_Y_Z"] = "{"; exec("from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n x_y_z: dict"); S()
