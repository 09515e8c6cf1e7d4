from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, Self, TypeVar, overload
from django.core.exceptions import MultipleObjectsReturned, ObjectDoesNotExist, ValidationError
from django.db.models.deletion import ProtectedError, RestrictedError
from django.db.utils import DatabaseError
_M = TypeVar("_M")
from django.db.models.query import QuerySet
class BaseManager(Generic[_M]):
    name: str
    def __init__(self) -> None: ...
    def get_queryset(self) -> QuerySet[_M]: ...
    def db_manager(self, using=..., hints=...) -> Self: ...
    @classmethod
    def from_queryset(cls, queryset_class, class_name=...) -> Any: ...
class Manager(BaseManager[_M]):
    model: type[_M]
    db: str
    def all(self) -> QuerySet[_M]: ...
    def none(self) -> QuerySet[_M]: ...
    def filter(self, *args, **kwargs) -> QuerySet[_M]:
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def exclude(self, *args, **kwargs) -> QuerySet[_M]:
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
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
    # One object has a key; what a filter joins may come twice, which is the query set's business.
    @overload
    def get(self, *args, pk, **kwargs) -> _M:
        raise ObjectDoesNotExist  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    @overload
    def get(self, *args, id, **kwargs) -> _M:
        raise ObjectDoesNotExist  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    @overload
    def get(self, *args, **kwargs) -> _M:
        raise ObjectDoesNotExist  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise MultipleObjectsReturned  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def create(self, **kwargs) -> _M:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        __calls__("save")
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    def get_or_create(self, defaults=..., *args, **kwargs) -> tuple[_M, bool]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise MultipleObjectsReturned  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        __calls__("save")
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    def update_or_create(self, defaults=..., *args, **kwargs) -> tuple[_M, bool]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise MultipleObjectsReturned  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        __calls__("save")
        __unresolved__("receivers of its signals may run", "django.db.models.signals")
    def first(self) -> _M | None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def last(self) -> _M | None:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def latest(self, *fields) -> _M:
        raise ObjectDoesNotExist  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def earliest(self, *fields) -> _M:
        raise ObjectDoesNotExist  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def exists(self) -> bool:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def contains(self, obj) -> bool:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def count(self) -> int:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def aggregate(self, *args, **kwargs) -> dict[str, Any]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def in_bulk(self, id_list=..., *, field_name=...) -> dict[Any, _M]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def update(self, **kwargs) -> int:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def bulk_create(self, objs, *args, **kwargs) -> list[_M]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def bulk_update(self, objs, fields, batch_size=...) -> int:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def explain(self, *args, **options) -> str:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    # One object has a key; what a filter joins may come twice, which is the query set's business.
    @overload
    async def aget(self, *args, pk, **kwargs) -> _M:
        raise ObjectDoesNotExist  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    @overload
    async def aget(self, *args, id, **kwargs) -> _M:
        raise ObjectDoesNotExist  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValueError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
        raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    @overload
    async def aget(self, *args, **kwargs) -> _M:
        raise ObjectDoesNotExist  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
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
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
    def aiterator(self, chunk_size=...) -> AsyncIterator[_M]:
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/models/querysets/
