from enum import Enum, IntEnum
from typing import Any
class Choices(Enum):
    label: str
    choices: Any
    labels: Any
    values: Any
    names: Any
class IntegerChoices(Choices, IntEnum): ...
class TextChoices(Choices): ...
