from typing import Any
from django.db.utils import DatabaseError
from django.forms.forms import BaseForm
class BaseModelForm(BaseForm):
    instance: Any
    def save(self, commit=...) -> Any:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
    def validate_unique(self) -> None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
class ModelForm(BaseModelForm): ...
