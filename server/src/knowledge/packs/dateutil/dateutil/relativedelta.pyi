from datetime import datetime
from typing import Any
class relativedelta:
    years: int
    months: int
    days: int
    hours: int
    minutes: int
    seconds: int
    microseconds: int
    def __init__(self, dt1=..., dt2=..., **kwargs) -> None:
        raise ValueError  # witness: from dateutil.relativedelta import relativedelta; relativedelta(years=1.5)
    def __add__(self, other) -> Any:
        raise OverflowError  # witness: from datetime import datetime; from dateutil.relativedelta import relativedelta; datetime.max + relativedelta(days=1)
        raise ValueError  # witness: from datetime import datetime; from dateutil.relativedelta import relativedelta; datetime.max + relativedelta(years=1)
    def __radd__(self, other) -> Any:
        raise OverflowError  # witness: from datetime import datetime; from dateutil.relativedelta import relativedelta; datetime.max + relativedelta(days=1)
        raise ValueError  # witness: from datetime import datetime; from dateutil.relativedelta import relativedelta; datetime.max + relativedelta(years=1)
    def __rsub__(self, other) -> Any:
        raise OverflowError  # witness: from datetime import datetime; from dateutil.relativedelta import relativedelta; datetime.max + relativedelta(days=1)
        raise ValueError  # witness: from datetime import datetime; from dateutil.relativedelta import relativedelta; datetime.max + relativedelta(years=1)
    def __sub__(self, other) -> Any:
        raise OverflowError  # witness: from datetime import datetime; from dateutil.relativedelta import relativedelta; datetime.max + relativedelta(days=1)
        raise ValueError  # witness: from datetime import datetime; from dateutil.relativedelta import relativedelta; datetime.max + relativedelta(years=1)
    def __mul__(self, other) -> relativedelta: ...
    def __rmul__(self, other) -> relativedelta: ...
    def __neg__(self) -> relativedelta: ...
    def normalized(self) -> relativedelta: ...
