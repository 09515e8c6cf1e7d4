import email.message
import email.message


class Parser:
    def __init__(self, _class=..., *, policy=...) -> None: ...
    def parse(self, fp, headersonly=...) -> email.message.Message:
        raise OSError  # documented: https://docs.python.org/3/library/email.parser.html#email.parser.Parser.parse
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/email.parser.html#email.parser.Parser.parse
    def parsestr(self, text, headersonly=...) -> email.message.Message:
        raise OSError  # documented: https://docs.python.org/3/library/email.parser.html#email.parser.Parser.parse
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/email.parser.html#email.parser.Parser.parse
class HeaderParser(Parser): ...

class BytesParser:
    def __init__(self, *args, **kw) -> None: ...
    def parse(self, fp, headersonly=...) -> email.message.Message:
        raise OSError  # documented: https://docs.python.org/3/library/email.parser.html#email.parser.BytesParser.parse
    def parsebytes(self, text, headersonly=...) -> email.message.Message:
        raise OSError  # documented: https://docs.python.org/3/library/email.parser.html#email.parser.BytesParser.parse
class BytesHeaderParser(BytesParser): ...
