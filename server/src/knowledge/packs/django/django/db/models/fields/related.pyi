from typing import Any, type_check_only
from django.core.exceptions import ObjectDoesNotExist
from django.db.models.fields import Field
from django.db.utils import DatabaseError
class RelatedField(Field): ...
class ForeignObject(RelatedField): ...
class ForeignKey(ForeignObject):
    @type_check_only
    def __get__(self, instance, owner) -> Any:
        # Reading it fetches the row that it points to, unless that was done before.
        raise ObjectDoesNotExist  # documented: https://docs.djangoproject.com/en/stable/ref/models/relations/
        raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/#database-exceptions
class OneToOneField(ForeignKey): ...
class ManyToManyField(RelatedField): ...
