from typing import Any
import xml.parsers.expat
import xml.parsers.expat


class XMLParserType:
    def Parse(self, data, isfinal=..., /) -> int:
        raise xml.parsers.expat.ExpatError  # witness: import xml.parsers; import xml.parsers.expat; xml.parsers.expat.ParserCreate().Parse("x", True)
        __unresolved__("calls the handlers")
    def ParseFile(self, file, /) -> int:
        raise xml.parsers.expat.ExpatError  # witness: import xml.parsers; import xml.parsers.expat; xml.parsers.expat.ParserCreate().Parse("x", True)
        __unresolved__("calls the handlers")
    def SetBase(self, base, /) -> Any:
        raise xml.parsers.expat.ExpatError  # documented: https://docs.python.org/3/library/pyexpat.html
    def GetBase(self) -> Any:
        raise xml.parsers.expat.ExpatError  # documented: https://docs.python.org/3/library/pyexpat.html
    def GetInputContext(self) -> Any:
        raise xml.parsers.expat.ExpatError  # documented: https://docs.python.org/3/library/pyexpat.html
    def UseForeignDTD(self, flag=..., /) -> Any:
        raise xml.parsers.expat.ExpatError  # documented: https://docs.python.org/3/library/pyexpat.html
    def SetParamEntityParsing(self, flag, /) -> Any:
        raise xml.parsers.expat.ExpatError  # documented: https://docs.python.org/3/library/pyexpat.html
    def ExternalEntityParserCreate(self, *args, **kwargs) -> Any:
        raise xml.parsers.expat.ExpatError  # documented: https://docs.python.org/3/library/pyexpat.html
def ParserCreate(*args, **kwargs) -> XMLParserType:
    raise ValueError  # witness: import pyexpat; pyexpat.ParserCreate("utf-8", "ab")
def ErrorString(code, /) -> str | None: ...
