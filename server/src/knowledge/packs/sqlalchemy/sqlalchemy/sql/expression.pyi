from sqlalchemy.sql._dml_constructors import delete as delete, insert as insert, update as update
from sqlalchemy.sql._elements_constructors import and_ as and_, any_ as any_, all_ as all_, asc as asc, between as between, bindparam as bindparam, case as case, cast as cast, column as column, desc as desc, distinct as distinct, extract as extract, false as false, not_ as not_, null as null, or_ as or_, over as over, text as text, true as true, tuple_ as tuple_, type_coerce as type_coerce
from sqlalchemy.sql._selectable_constructors import alias as alias, cte as cte, exists as exists, select as select, union as union, union_all as union_all, values as values
from sqlalchemy.sql.elements import literal as literal, literal_column as literal_column, ColumnElement as ColumnElement
from sqlalchemy.sql.functions import func as func
from sqlalchemy.sql.selectable import Select as Select, Subquery as Subquery, CTE as CTE
