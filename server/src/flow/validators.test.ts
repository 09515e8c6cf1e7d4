import { checkEscapes } from '../testing/escapes.ts';

describe('exception flow and validators of models', () => {
  it('lets past what pydantic does not make a ValidationError of', () =>
    checkEscapes(`
      from pydantic import BaseModel, field_validator, model_validator
      TABLE = {"a": 1}
      class Item(BaseModel):
          name: str
          @field_validator("name")
          def known(cls, value):
              if not value.strip():
                  raise ValueError("empty")
              TABLE[value]
              return value
      class Other(BaseModel):
          name: str
          @model_validator(mode="after")
          def known(self):
              assert self.name
              return self
          def model_post_init(self, context):
              raise PermissionError
      def f(data):
          try:
              Item(name=data)
          except Exception:  # raises pydantic_core._pydantic_core.ValidationError <- Item
              # raises KeyError <- Item.known > subscript
              pass
          try:
              Other.model_validate(data)
          except Exception:  # raises pydantic_core._pydantic_core.ValidationError <- Other.model_validate
              # raises PermissionError <- Other.model_post_init > raise PermissionError
              pass
    `));

  it('looks into models that are fields, unless they are made already', () =>
    checkEscapes(`
      from pydantic import BaseModel, TypeAdapter, field_validator
      class Inner(BaseModel):
          name: str
          @field_validator("name")
          def known(cls, value):
              raise LookupError
      class Outer(BaseModel):
          many: list[Inner]
          one: Inner | None = None
      def f(data, inner: Inner):
          try:
              Outer(**data)
          except Exception:  # raises pydantic_core._pydantic_core.ValidationError <- Outer
              # raises LookupError <- Inner.known > raise LookupError
              pass
          try:
              Outer(one=inner)
          except Exception:  # raises pydantic_core._pydantic_core.ValidationError <- Outer
              pass
          try:
              TypeAdapter(list[Inner]).validate_json(data)
          except Exception:  # raises pydantic_core._pydantic_core.ValidationError <- ….validate_json
              # raises LookupError <- Inner.known > raise LookupError
              pass
    `));

  it('runs a validator for the fields that are given, and what a subclass declares in its place', () =>
    checkEscapes(`
      from typing import Annotated
      from pydantic import AfterValidator, BaseModel, field_validator
      def check(value: str) -> str:
          raise OSError
      class Item(BaseModel):
          name: str
          kind: str = "a"
          @field_validator("kind")
          def known(cls, value):
              raise LookupError
      class Special(Item):
          @field_validator("kind")
          def known(cls, value):
              raise EOFError
      class Checked(BaseModel):
          name: Annotated[str, AfterValidator(check)]
      def f(data):
          try:
              Item(name="a")
          except Exception:  # raises pydantic_core._pydantic_core.ValidationError <- Item
              pass
          try:
              Special(name="a", kind="b")
          except Exception:  # raises pydantic_core._pydantic_core.ValidationError <- Special
              # raises EOFError <- Special.known > raise EOFError
              pass
          try:
              Checked(name="a")
          except Exception:  # raises pydantic_core._pydantic_core.ValidationError <- Checked
              # raises OSError <- Checked(…) > raise OSError
              pass
    `));

  it('knows what the fields hold once pydantic has validated them, and not before', () =>
    checkEscapes(`
      from pydantic import BaseModel, field_validator
      class Item(BaseModel):
          name: str
          @field_validator("name")
          def stripped(cls, value):
              return value.strip()
      class Raw(BaseModel):
          name: str
          @field_validator("name", mode="before")
          def stripped(cls, value):
              return value.strip()
      def f(data):
          try:
              Item(name=data)
          except Exception:  # raises pydantic_core._pydantic_core.ValidationError <- Item
              pass
          try:
              Raw(name=data)
          except Exception:  # raises pydantic_core._pydantic_core.ValidationError <- Raw
              # raises ? Raw.stripped: value.strip: the parameter value has no annotation
              pass
    `));
});
