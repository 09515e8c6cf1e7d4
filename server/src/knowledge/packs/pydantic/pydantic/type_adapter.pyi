from typing import Any, Generic, TypeVar
from pydantic_core._pydantic_core import PydanticSerializationError, ValidationError
_T = TypeVar("_T")
class TypeAdapter(Generic[_T]):
    core_schema: Any
    def __init__(self, type: type[_T], **kwargs: Any) -> None: ...
    def validate_python(self, object: Any, /, **kwargs: Any) -> _T:
        __validates__()
        raise ValidationError  # witness: from pydantic import TypeAdapter; TypeAdapter(int).validate_python("a")
    def validate_json(self, data: Any, /, **kwargs: Any) -> _T:
        __validates__()
        raise ValidationError  # witness: from pydantic import TypeAdapter; TypeAdapter(int).validate_json("{")
    def validate_strings(self, obj: Any, /, **kwargs: Any) -> _T:
        __validates__()
        raise ValidationError  # witness: from pydantic import TypeAdapter; TypeAdapter(int).validate_strings("a")
    def dump_python(self, instance: Any, /, **kwargs: Any) -> Any:
        raise PydanticSerializationError  # witness: from typing import Any; from pydantic import TypeAdapter; TypeAdapter(Any).dump_python(object(), mode="json")
    def dump_json(self, instance: Any, /, **kwargs: Any) -> bytes:
        raise PydanticSerializationError  # witness: from typing import Any; from pydantic import TypeAdapter; TypeAdapter(Any).dump_json(object())
    def json_schema(self, **kwargs: Any) -> dict[str, Any]: ...
    def rebuild(self, **kwargs: Any) -> bool | None: ...
