import builtins
from typing import Any, Literal, Self, overload
from pydantic_core._pydantic_core import PydanticSerializationError, ValidationError
class BaseModel:
    model_config: Any
    model_fields: builtins.dict[str, Any]
    model_computed_fields: builtins.dict[str, Any]
    model_extra: builtins.dict[str, Any] | None
    model_fields_set: set[str]
    def __init__(self, /, **data: Any) -> None:
        __validates__()
        raise ValidationError  # witness: from pydantic import create_model; M = create_model("M", x=(int, ...)); M(x="a")
    @classmethod
    def model_construct(cls, _fields_set: Any = ..., **values: Any) -> Self: ...
    def model_copy(self, *, update: Any = ..., deep: bool = ...) -> Self: ...
    @overload
    def model_dump(self, *, mode: Literal["python"] = ..., **kwargs: Any) -> builtins.dict[str, Any]: ...
    @overload
    def model_dump(self, *, mode: object = ..., **kwargs: Any) -> builtins.dict[str, Any]:
        raise PydanticSerializationError  # witness: from typing import Any; from pydantic import create_model; M = create_model("M", x=(Any, ...)); M(x=object()).model_dump(mode="json")
    def model_dump_json(self, **kwargs: Any) -> str:
        raise PydanticSerializationError  # witness: from typing import Any; from pydantic import create_model; M = create_model("M", x=(Any, ...)); M(x=object()).model_dump_json()
    @classmethod
    def model_json_schema(cls, *args: Any, **kwargs: Any) -> builtins.dict[str, Any]: ...
    def model_post_init(self, context: Any, /) -> None: ...
    @classmethod
    def model_rebuild(cls, **kwargs: Any) -> bool | None: ...
    @classmethod
    def model_validate(cls, obj: Any, **kwargs: Any) -> Self:
        __validates__()
        raise ValidationError  # witness: from pydantic import create_model; M = create_model("M", x=(int, ...)); M.model_validate({"x": "a"})
    @classmethod
    def model_validate_json(cls, json_data: Any, **kwargs: Any) -> Self:
        __validates__()
        raise ValidationError  # witness: from pydantic import create_model; M = create_model("M", x=(int, ...)); M.model_validate_json("{")
    @classmethod
    def model_validate_strings(cls, obj: Any, **kwargs: Any) -> Self:
        __validates__()
        raise ValidationError  # witness: from pydantic import create_model; M = create_model("M", x=(int, ...)); M.model_validate_strings({"x": "a"})
    def dict(self, **kwargs: Any) -> builtins.dict[str, Any]: ...
    def json(self, **kwargs: Any) -> str:
        raise PydanticSerializationError  # witness: from typing import Any; from pydantic import create_model; M = create_model("M", x=(Any, ...)); M(x=object()).json()
    def copy(self, **kwargs: Any) -> Self: ...
    @classmethod
    def parse_obj(cls, obj: Any) -> Self:
        __validates__()
        raise ValidationError  # witness: from pydantic import create_model; M = create_model("M", x=(int, ...)); M.parse_obj({"x": "a"})
    @classmethod
    def parse_raw(cls, b: Any, **kwargs: Any) -> Self:
        __validates__()
        raise ValidationError  # witness: from pydantic import create_model; M = create_model("M", x=(int, ...)); M.parse_raw("{")
    @classmethod
    def from_orm(cls, obj: Any) -> Self:
        __validates__()
        raise ValidationError  # witness: from pydantic import ConfigDict, create_model; M = create_model("M", __config__=ConfigDict(from_attributes=True), x=(int, ...)); M.from_orm(object())
    @classmethod
    def construct(cls, *args: Any, **values: Any) -> Self: ...
    @classmethod
    def schema(cls, **kwargs: Any) -> builtins.dict[str, Any]: ...
    @classmethod
    def schema_json(cls, **kwargs: Any) -> str: ...
    @classmethod
    def validate(cls, value: Any) -> Self:
        __validates__()
        raise ValidationError  # witness: from pydantic import create_model; M = create_model("M", x=(int, ...)); M.validate({"x": "a"})
    @classmethod
    def update_forward_refs(cls, **localns: Any) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def __iter__(self) -> Any: ...
def create_model(model_name: str, /, **kwargs: Any) -> type[BaseModel]: ...
