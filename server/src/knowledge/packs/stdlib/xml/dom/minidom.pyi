from typing import Any
import xml.parsers.expat
import xml.parsers.expat


def parseString(string, parser=...) -> Any:
    raise xml.parsers.expat.ExpatError  # witness: import xml.dom; import xml.parsers.expat, xml.dom.minidom; xml.dom.minidom.parseString("x")
def parse(file, parser=..., bufsize=...) -> Any:
    raise xml.parsers.expat.ExpatError  # witness: import xml.dom; import xml.parsers.expat, xml.dom.minidom, io; xml.dom.minidom.parse(io.StringIO("x"))
    raise OSError  # witness: import xml.dom; import xml.dom.minidom; xml.dom.minidom.parse("no/such")
