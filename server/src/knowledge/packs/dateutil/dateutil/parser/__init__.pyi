# pack: dateutil; distribution: python-dateutil; witnessed with 2.9.0.post0
from dateutil.parser._parser import ParserError as ParserError, parse as parse
from dateutil.parser.isoparser import isoparse as isoparse
