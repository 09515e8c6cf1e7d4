from datetime import datetime
from typing import Any, overload
class ParserError(ValueError): ...
@overload
def parse(timestr: str | bytes, parserinfo=..., **kwargs) -> datetime:
    raise ParserError  # witness: import dateutil.parser; dateutil.parser.parse("x")
    raise OverflowError  # witness: import dateutil.parser; dateutil.parser.parse("9" * 400)
@overload
def parse(timestr: object, parserinfo=..., **kwargs) -> datetime:
    raise ParserError
    raise OverflowError
    raise TypeError  # witness: import dateutil.parser; dateutil.parser.parse(1)
