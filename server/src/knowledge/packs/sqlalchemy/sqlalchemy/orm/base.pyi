from typing import Any, Generic, TypeVar, overload, type_check_only
from sqlalchemy.orm.attributes import InstrumentedAttribute
from sqlalchemy.sql.operators import ColumnOperators
_T = TypeVar("_T")
class Mapped(ColumnOperators, Generic[_T]):
    @overload
    @type_check_only
    def __get__(self, instance: None, owner: Any) -> InstrumentedAttribute[_T]: ...
    @overload
    @type_check_only
    def __get__(self, instance: object, owner: Any) -> _T: ...
class DynamicMapped(Generic[_T]):
    @type_check_only
    def __get__(self, instance: Any, owner: Any) -> Any: ...
class WriteOnlyMapped(Generic[_T]):
    @type_check_only
    def __get__(self, instance: Any, owner: Any) -> Any: ...
