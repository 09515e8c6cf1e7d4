# pack: pydantic; distribution: pydantic; witnessed with 2.13.5
from pydantic_core._pydantic_core import ValidationError as ValidationError
from pydantic.main import BaseModel as BaseModel, create_model as create_model
from pydantic.fields import Field as Field, PrivateAttr as PrivateAttr, computed_field as computed_field
from pydantic.config import ConfigDict as ConfigDict
from pydantic.root_model import RootModel as RootModel
from pydantic.type_adapter import TypeAdapter as TypeAdapter
from pydantic.errors import PydanticImportError as PydanticImportError, PydanticSchemaGenerationError as PydanticSchemaGenerationError, PydanticUndefinedAnnotation as PydanticUndefinedAnnotation, PydanticUserError as PydanticUserError
from pydantic.types import SecretStr as SecretStr, SecretBytes as SecretBytes
from pydantic.functional_validators import field_validator as field_validator, model_validator as model_validator
from pydantic.functional_serializers import field_serializer as field_serializer, model_serializer as model_serializer
from pydantic.validate_call_decorator import validate_call as validate_call
