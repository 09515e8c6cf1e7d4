from typing import Any
from django.db.utils import IntegrityError
class ProtectedError(IntegrityError):
    protected_objects: Any
    def __init__(self, msg, protected_objects) -> None: ...
class RestrictedError(IntegrityError):
    restricted_objects: Any
    def __init__(self, msg, restricted_objects) -> None: ...
CASCADE: Any
PROTECT: Any
RESTRICT: Any
SET_NULL: Any
SET_DEFAULT: Any
DO_NOTHING: Any
def SET(value) -> Any: ...
