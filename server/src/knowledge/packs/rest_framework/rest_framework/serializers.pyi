from typing import Any, Self
from django.db.utils import DatabaseError
from rest_framework.exceptions import ValidationError as ValidationError
from rest_framework.fields import Field as Field
from rest_framework.fields import BooleanField as BooleanField, CharField as CharField, ChoiceField as ChoiceField, DateField as DateField, DateTimeField as DateTimeField, DecimalField as DecimalField, DictField as DictField, DurationField as DurationField, EmailField as EmailField, FileField as FileField, FloatField as FloatField, HiddenField as HiddenField, IPAddressField as IPAddressField, ImageField as ImageField, IntegerField as IntegerField, JSONField as JSONField, ListField as ListField, ModelField as ModelField, MultipleChoiceField as MultipleChoiceField, ReadOnlyField as ReadOnlyField, RegexField as RegexField, SerializerMethodField as SerializerMethodField, SlugField as SlugField, TimeField as TimeField, URLField as URLField, UUIDField as UUIDField
class BaseSerializer(Field):
    instance: Any
    initial_data: Any
    partial: bool
    context: Any
    validated_data: Any
    errors: Any
    @property
    def data(self) -> Any: ...
    def __init__(self, instance=..., data=..., **kwargs) -> None: ...
    def is_valid(self, *, raise_exception=...) -> bool:
        raise ValidationError  # witness: from django.conf import settings; settings.configured or settings.configure(); from rest_framework import serializers; S = type("S", (serializers.Serializer,), dict(x=serializers.IntegerField())); settings.USE_I18N = False; S(data={}).is_valid(raise_exception=True)
        raise DatabaseError  # documented: https://www.django-rest-framework.org/api-guide/serializers/
    def save(self, **kwargs) -> Any:
        raise DatabaseError  # documented: https://www.django-rest-framework.org/api-guide/serializers/
        __unresolved__("runs create() or update()")
    def create(self, validated_data) -> Any:
        raise NotImplementedError  # witness: from django.conf import settings; settings.configured or settings.configure(); from rest_framework.serializers import Serializer; Serializer().create({})
    def update(self, instance, validated_data) -> Any:
        raise NotImplementedError  # witness: from django.conf import settings; settings.configured or settings.configure(); from rest_framework.serializers import Serializer; Serializer().update(None, {})
    def to_internal_value(self, data) -> Any:
        raise ValidationError  # documented: https://www.django-rest-framework.org/api-guide/serializers/
    def to_representation(self, instance) -> Any: ...
class Serializer(BaseSerializer):
    fields: Any
    def validate(self, attrs) -> Any: ...
    def get_fields(self) -> Any: ...
    def get_initial(self) -> Any: ...
    def get_validators(self) -> Any: ...
    def run_validation(self, data=...) -> Any:
        raise ValidationError  # documented: https://www.django-rest-framework.org/api-guide/serializers/
class ListSerializer(BaseSerializer):
    child: Any
class ModelSerializer(Serializer):
    def create(self, validated_data) -> Any:
        raise DatabaseError  # documented: https://www.django-rest-framework.org/api-guide/serializers/
        raise ValueError  # documented: https://www.django-rest-framework.org/api-guide/serializers/
    def update(self, instance, validated_data) -> Any:
        raise DatabaseError  # documented: https://www.django-rest-framework.org/api-guide/serializers/
        raise ValueError  # documented: https://www.django-rest-framework.org/api-guide/serializers/
class HyperlinkedModelSerializer(ModelSerializer): ...
