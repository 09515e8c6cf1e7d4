# pack: marshmallow; distribution: marshmallow; witnessed with 4.4.0
from typing import Any
class MarshmallowError(Exception): ...  # family
class ValidationError(MarshmallowError):
    messages: Any
    field_name: str
    data: Any
    valid_data: Any
    def __init__(self, message, field_name=..., data=..., valid_data=..., **kwargs) -> None: ...
    def normalized_messages(self) -> Any: ...
class RegistryError(NameError): ...
