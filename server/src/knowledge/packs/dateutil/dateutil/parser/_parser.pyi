from datetime import datetime
from typing import Any
class ParserError(ValueError): ...
def parse(timestr, parserinfo=..., **kwargs) -> datetime:
    raise ParserError  # witness: import dateutil.parser; dateutil.parser.parse("x")
    raise OverflowError  # witness: import dateutil.parser; dateutil.parser.parse("9" * 400)
