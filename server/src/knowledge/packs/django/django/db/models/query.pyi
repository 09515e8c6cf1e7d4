from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, Self, TypeVar, overload
from django.core.exceptions import MultipleObjectsReturned, ObjectDoesNotExist, ValidationError
from django.db.models.deletion import ProtectedError, RestrictedError
from django.db.utils import DatabaseError
_M = TypeVar("_M")
class QuerySet(Generic[_M]):
    query: Any
    ordered: bool
    model: type[_M]
    db: str
    def all(self) -> QuerySet[_M]: ...
    def none(self) -> QuerySet[_M]: ...
    def filter(self, *args, **kwargs) -> QuerySet[_M]:
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.filter(pk=chr(97))
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def exclude(self, *args, **kwargs) -> QuerySet[_M]:
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.exclude(pk=chr(97))
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def complex_filter(self, filter_obj) -> QuerySet[_M]:
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def order_by(self, *args, **kwargs) -> QuerySet[_M]: ...
    def distinct(self, *args, **kwargs) -> QuerySet[_M]: ...
    def select_related(self, *args, **kwargs) -> QuerySet[_M]: ...
    def prefetch_related(self, *args, **kwargs) -> QuerySet[_M]: ...
    def select_for_update(self, *args, **kwargs) -> QuerySet[_M]: ...
    def annotate(self, *args, **kwargs) -> QuerySet[_M]: ...
    def alias(self, *args, **kwargs) -> QuerySet[_M]: ...
    def defer(self, *args, **kwargs) -> QuerySet[_M]: ...
    def only(self, *args, **kwargs) -> QuerySet[_M]: ...
    def using(self, *args, **kwargs) -> QuerySet[_M]: ...
    def extra(self, *args, **kwargs) -> QuerySet[_M]: ...
    def union(self, *args, **kwargs) -> QuerySet[_M]: ...
    def intersection(self, *args, **kwargs) -> QuerySet[_M]: ...
    def difference(self, *args, **kwargs) -> QuerySet[_M]: ...
    def reverse(self, *args, **kwargs) -> QuerySet[_M]: ...
    def values(self, *args, **kwargs) -> QuerySet[Any]: ...
    def values_list(self, *args, **kwargs) -> QuerySet[Any]: ...
    def dates(self, *args, **kwargs) -> QuerySet[Any]: ...
    def datetimes(self, *args, **kwargs) -> QuerySet[Any]: ...
    def raw(self, raw_query, params=..., translations=..., using=...) -> Any: ...
    def get(self, *args, **kwargs) -> _M:
        raise ObjectDoesNotExist  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.none().get()
        raise MultipleObjectsReturned  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.get(pk=1)
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.get(pk=chr(97))
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def create(self, **kwargs) -> _M:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.create(app_label=1, model=1)
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        __calls__("save")
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    def get_or_create(self, defaults=..., *args, **kwargs) -> tuple[_M, bool]:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.get_or_create(pk=1)
        raise MultipleObjectsReturned  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.get_or_create(pk=chr(97))
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        __calls__("save")
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    def update_or_create(self, defaults=..., *args, **kwargs) -> tuple[_M, bool]:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.update_or_create(pk=1)
        raise MultipleObjectsReturned  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.update_or_create(pk=chr(97))
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        __calls__("save")
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    def first(self) -> _M | None:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.first()
    def last(self) -> _M | None:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.last()
    def latest(self, *fields) -> _M:
        raise ObjectDoesNotExist  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.none().latest(chr(105) + chr(100))
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.latest(chr(105) + chr(100))
    def earliest(self, *fields) -> _M:
        raise ObjectDoesNotExist  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.none().earliest(chr(105) + chr(100))
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.earliest(chr(105) + chr(100))
    def exists(self) -> bool:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.exists()
    def contains(self, obj) -> bool:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def count(self) -> int:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.count()
    def aggregate(self, *args, **kwargs) -> dict[str, Any]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def in_bulk(self, id_list=..., *, field_name=...) -> dict[Any, _M]:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.in_bulk([1])
    def update(self, **kwargs) -> int:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.update(model=1)
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def bulk_create(self, objs, *args, **kwargs) -> list[_M]:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.bulk_create([C()])
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def bulk_update(self, objs, fields, batch_size=...) -> int:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.bulk_update([C()], [])
    def explain(self, *args, **options) -> str:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.explain()
    async def aget(self, *args, **kwargs) -> _M:
        raise ObjectDoesNotExist  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; await C.objects.none().aget()
        raise MultipleObjectsReturned  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    async def acreate(self, **kwargs) -> _M:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        __calls__("save")
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    async def aget_or_create(self, defaults=..., *args, **kwargs) -> tuple[_M, bool]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise MultipleObjectsReturned  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        __calls__("save")
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    async def aupdate_or_create(self, defaults=..., *args, **kwargs) -> tuple[_M, bool]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise MultipleObjectsReturned  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        __calls__("save")
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    async def afirst(self) -> _M | None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    async def alast(self) -> _M | None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    async def alatest(self, *fields) -> _M:
        raise ObjectDoesNotExist  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    async def aearliest(self, *fields) -> _M:
        raise ObjectDoesNotExist  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    async def aexists(self) -> bool:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    async def acontains(self, obj) -> bool:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    async def acount(self) -> int:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    async def aaggregate(self, *args, **kwargs) -> dict[str, Any]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    async def ain_bulk(self, id_list=..., *, field_name=...) -> dict[Any, _M]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    async def aupdate(self, **kwargs) -> int:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    async def abulk_create(self, objs, *args, **kwargs) -> list[_M]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    async def abulk_update(self, objs, fields, batch_size=...) -> int:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    async def aexplain(self, *args, **options) -> str:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def iterator(self, chunk_size=...) -> Iterator[_M]:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; list(C.objects.iterator())
    def aiterator(self, chunk_size=...) -> AsyncIterator[_M]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def delete(self) -> tuple[int, dict[str, int]]:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.all().delete()
        raise ProtectedError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise RestrictedError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    async def adelete(self) -> tuple[int, dict[str, int]]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ProtectedError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise RestrictedError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    @classmethod
    def as_manager(cls) -> Any: ...
    def __iter__(self) -> Iterator[_M]:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; list(C.objects.all())
    def __aiter__(self) -> AsyncIterator[_M]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def __len__(self) -> int:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; len(C.objects.all())
    def __bool__(self) -> bool:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; bool(C.objects.all())
    @overload
    def __getitem__(self, k: slice) -> QuerySet[_M]:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.all()[0:2:2]
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.all()[-2:]
    @overload
    def __getitem__(self, k: int) -> _M:
        raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.all()[0]
        raise IndexError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.none()[0]
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; C.objects.all()[-1]
    @overload
    def __getitem__(self, k: object) -> Any:
        raise DatabaseError
        raise IndexError
        raise ValueError
    def __and__(self, other) -> QuerySet[_M]: ...
    def __or__(self, other) -> QuerySet[_M]: ...
class Prefetch:
    def __init__(self, lookup, queryset=..., to_attr=...) -> None: ...
def prefetch_related_objects(model_instances, *related_lookups) -> None:
    raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
