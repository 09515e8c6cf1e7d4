from typing import Any, Generic, Self, TypeVar
from pydantic.main import BaseModel
from pydantic_core._pydantic_core import ValidationError
_R = TypeVar("_R")
class RootModel(BaseModel, Generic[_R]):
    root: _R
    def __init__(self, /, root: Any = ..., **data: Any) -> None:
        __validates__()
        raise ValidationError  # witness: from pydantic import RootModel; RootModel[int]("a")
    @classmethod
    def model_construct(cls, root: Any, _fields_set: Any = ...) -> Self: ...
    def model_dump(self, **kwargs: Any) -> Any:
        raise PydanticSerializationError  # witness: from typing import Any; from pydantic import RootModel; RootModel[Any](object()).model_dump(mode="json")
from pydantic_core._pydantic_core import PydanticSerializationError
