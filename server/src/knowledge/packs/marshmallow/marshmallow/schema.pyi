from json.decoder import JSONDecodeError
from typing import Any
from marshmallow.exceptions import ValidationError
class Schema:
    fields: Any
    context: Any
    many: bool
    opts: Any
    def __init__(self, **kwargs) -> None: ...
    def load(self, data, **kwargs) -> Any:
        raise ValidationError  # witness: import marshmallow; marshmallow.Schema.from_dict(dict(x=marshmallow.fields.Int(required=True)))().load({})
        __unresolved__("runs the schema's own hooks")
    def loads(self, s, **kwargs) -> Any:
        raise JSONDecodeError  # witness: import marshmallow; marshmallow.Schema().loads("{")
        raise ValidationError  # witness: import marshmallow; marshmallow.Schema().loads("1")
        __unresolved__("runs the schema's own hooks")
    def validate(self, data, **kwargs) -> dict[Any, Any]:
        __unresolved__("runs the schema's own hooks")
    def dump(self, obj, **kwargs) -> Any:
        raise ValueError  # witness: import marshmallow; marshmallow.Schema.from_dict(dict(x=marshmallow.fields.Int()))().dump(dict(x="a"))
        __unresolved__("reads attributes and runs hooks")
    def dumps(self, obj, *args, **kwargs) -> str:
        raise ValueError  # documented: https://marshmallow.readthedocs.io/en/stable/api_reference.html
        raise TypeError  # documented: https://marshmallow.readthedocs.io/en/stable/api_reference.html
        __unresolved__("reads attributes and runs hooks")
    @classmethod
    def from_dict(cls, fields, **kwargs) -> type[Schema]: ...
