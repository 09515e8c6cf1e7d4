from typing import Any, Self
from django.core.exceptions import MultipleObjectsReturned as _MultipleObjectsReturned, ObjectDoesNotExist, ValidationError
from django.db.models.deletion import ProtectedError, RestrictedError
from django.db.models.manager import Manager
from django.db.utils import DatabaseError
class Model:
    DoesNotExist: type[ObjectDoesNotExist]
    MultipleObjectsReturned: type[_MultipleObjectsReturned]
    objects: Manager[Self]
    pk: Any
    id: Any
    _meta: Any
    _state: Any
    def __init__(self, *args, **kwargs) -> None: ...
    def save(self, *args, **kwargs) -> None:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C(app_label="a", model="b").save()
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    async def asave(self, *args, **kwargs) -> None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    def save_base(self, *args, **kwargs) -> None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    def delete(self, using=..., keep_parents=...) -> tuple[int, dict[str, int]]:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C(pk=1).delete()
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C().delete()
        raise ProtectedError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise RestrictedError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    async def adelete(self, using=..., keep_parents=...) -> tuple[int, dict[str, int]]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise ProtectedError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise RestrictedError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    def refresh_from_db(self, using=..., fields=..., from_queryset=...) -> None:
        raise ObjectDoesNotExist  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C(pk=1).refresh_from_db()
    async def arefresh_from_db(self, using=..., fields=..., from_queryset=...) -> None:
        raise ObjectDoesNotExist  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
    def full_clean(self, exclude=..., validate_unique=..., validate_constraints=...) -> None:
        raise ValidationError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C().full_clean()
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C(app_label="a", model="b").full_clean()
    def clean_fields(self, exclude=...) -> None:
        raise ValidationError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C().clean_fields()
    def clean(self) -> None: ...
    def validate_unique(self, exclude=...) -> None:
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C(app_label="a", model="b").validate_unique()
    def validate_constraints(self, exclude=...) -> None:
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/instances/
    def get_deferred_fields(self) -> set[str]: ...
    def serializable_value(self, field_name) -> Any: ...
    def date_error_message(self, *args) -> Any: ...
    def unique_error_message(self, *args) -> Any: ...
    def get_constraints(self, *args) -> Any: ...
    def prepare_database_save(self, *args) -> Any: ...
    @classmethod
    def from_db(cls, db, field_names, values) -> Self: ...
    @classmethod
    def check(cls, **kwargs) -> list[Any]: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __str__(self) -> str: ...
