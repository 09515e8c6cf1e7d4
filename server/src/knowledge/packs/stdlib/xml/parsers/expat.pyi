from pyexpat import ParserCreate as ParserCreate, ErrorString as ErrorString


class ExpatError(Exception):
    code: int
    lineno: int
    offset: int
error = ExpatError
