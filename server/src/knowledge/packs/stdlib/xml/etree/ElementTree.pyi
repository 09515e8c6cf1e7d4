from typing import Any, Iterator, Literal, LiteralString, overload, type_check_only


class ParseError(SyntaxError):
    code: int
    position: tuple[int, int]

class Element:
    tag: str
    text: str | None
    tail: str | None
    attrib: dict[str, str]
    def __init__(self, tag, attrib=..., **extra) -> None: ...
    def append(self, subelement, /) -> None: ...
    def clear(self) -> None: ...
    def extend(self, elements, /) -> None: ...
    def insert(self, index, subelement, /) -> None: ...
    def remove(self, subelement, /) -> None:
        raise ValueError  # witness: import xml.etree; import xml.etree.ElementTree; e = xml.etree.ElementTree.Element("a"); e.remove(e)
    @overload
    def find(self, path: LiteralString, namespaces=...) -> Element | None: ...
    @overload
    def find(self, path, namespaces=...) -> Element | None:
        raise SyntaxError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.Element("a").find("a[0]")
    @overload
    def findall(self, path: LiteralString, namespaces=...) -> list[Element]: ...
    @overload
    def findall(self, path, namespaces=...) -> list[Element]:
        raise SyntaxError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.Element("a").findall("a[0]")
    @overload
    def findtext(self, path: LiteralString, default=..., namespaces=...) -> str | None: ...
    @overload
    def findtext(self, path, default=..., namespaces=...) -> str | None:
        raise SyntaxError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.Element("a").findtext("a[0]")
    @overload
    def iterfind(self, path: LiteralString, namespaces=...) -> Iterator[Element]: ...
    @overload
    def iterfind(self, path, namespaces=...) -> Iterator[Element]:
        raise SyntaxError  # witness: import xml.etree; import xml.etree.ElementTree; list(xml.etree.ElementTree.Element("a").iterfind("a[0]"))
    def get(self, key, default=...) -> str | None: ...
    def set(self, key, value, /) -> None: ...
    def items(self) -> list[tuple[str, str]]: ...
    def keys(self) -> list[str]: ...
    def iter(self, tag=...) -> Iterator[Element]: ...
    def itertext(self) -> Iterator[str]: ...
    def makeelement(self, tag, attrib, /) -> Element: ...
    def __getitem__(self, key) -> Element:
        raise IndexError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.Element("a")[0]
    def __setitem__(self, key, value) -> None:
        raise IndexError  # witness: import xml.etree; import xml.etree.ElementTree; e = xml.etree.ElementTree.Element("a"); e[0] = e
    def __delitem__(self, key) -> None:
        raise IndexError  # witness: import xml.etree; import xml.etree.ElementTree; e = xml.etree.ElementTree.Element("a"); del e[0]
    def __len__(self) -> int: ...
    @type_check_only
    def __iter__(self) -> Iterator[Element]: ...

class ElementTree:
    @overload
    def __init__(self, element=...) -> None: ...
    @overload
    def __init__(self, element=..., file=...) -> None:
        raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree, io; xml.etree.ElementTree.ElementTree(None, io.StringIO("x"))
        raise OSError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.ElementTree(None, "no/such")
    def getroot(self) -> Element: ...
    def parse(self, source, parser=...) -> Element:
        raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree, io; xml.etree.ElementTree.ElementTree().parse(io.StringIO("x"))
        raise OSError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.ElementTree().parse("no/such")
        raise LookupError  # documented: https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.ElementTree.parse
        raise ValueError  # documented: https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.ElementTree.parse
    @overload
    def find(self, path: LiteralString, namespaces=...) -> Any: ...
    @overload
    def find(self, path, namespaces=...) -> Any:
        raise SyntaxError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.ElementTree(xml.etree.ElementTree.Element("a")).find("a[0]")
    @overload
    def findtext(self, path: LiteralString, default=..., namespaces=...) -> Any: ...
    @overload
    def findtext(self, path, default=..., namespaces=...) -> Any:
        raise SyntaxError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.ElementTree(xml.etree.ElementTree.Element("a")).find("a[0]")
    @overload
    def findall(self, path: LiteralString, namespaces=...) -> Any: ...
    @overload
    def findall(self, path, namespaces=...) -> Any:
        raise SyntaxError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.ElementTree(xml.etree.ElementTree.Element("a")).find("a[0]")
    @overload
    def iterfind(self, path: LiteralString, namespaces=...) -> Any: ...
    @overload
    def iterfind(self, path, namespaces=...) -> Any:
        raise SyntaxError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.ElementTree(xml.etree.ElementTree.Element("a")).find("a[0]")
    def iter(self, tag=...) -> Iterator[Element]: ...
    def write(self, file_or_filename, encoding=..., xml_declaration=..., default_namespace=..., method=..., *, short_empty_elements=...) -> None:
        raise OSError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.ElementTree(xml.etree.ElementTree.Element("a")).write("no/such")
        raise TypeError  # witness: import xml.etree; import xml.etree.ElementTree; e = xml.etree.ElementTree.Element("a"); e.text = 5; xml.etree.ElementTree.ElementTree(e).write("f")
        raise ValueError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.ElementTree(xml.etree.ElementTree.Element("a")).write("f", method="q")
        raise LookupError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.ElementTree(xml.etree.ElementTree.Element("a")).write("f", encoding="no-such-codec")
    def write_c14n(self, file) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.ElementTree.write

class XMLParser:
    def __init__(self, *args, **kwargs) -> None:
        raise LookupError  # documented: https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.XMLParser
    def feed(self, data, /) -> Any:
        raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.XMLParser().close()
    def close(self) -> Any:
        raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.XMLParser().close()
    entity: Any
    target: Any
    version: Any

class XMLPullParser:
    def __init__(self, events=..., *, _parser=...) -> None: ...
    def feed(self, data) -> None:
        raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.XMLPullParser().close()
    def close(self) -> None:
        raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.XMLPullParser().close()
    def read_events(self) -> Iterator[tuple[str, Any]]:
        raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree; p = xml.etree.ElementTree.XMLPullParser(); p.feed("<a></b>"); list(p.read_events())

class TreeBuilder:
    def __init__(self, *args, **kwargs) -> None: ...
    def start(self, tag, attrs, /) -> Any: ...
    def end(self, tag, /) -> Any: ...
    def data(self, data, /) -> Any: ...
    def close(self) -> Any: ...
    def comment(self, text, /) -> Any: ...
    def pi(self, target, text=..., /) -> Any: ...

class QName:
    text: str
    def __init__(self, text_or_uri, tag=...) -> None: ...
@overload
def fromstring(text: str, parser=...) -> Element:
    raise ParseError  # witness: import xml.etree.ElementTree; xml.etree.ElementTree.fromstring("x")
    raise UnicodeEncodeError  # witness: import xml.etree.ElementTree; xml.etree.ElementTree.fromstring("\ud800")
@overload
def fromstring(text, parser=...) -> Element:
    raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.fromstring("x")
    raise LookupError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.fromstring(b'<?xml version="1.0" encoding="no-such"?><a/>')
    raise ValueError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.fromstring(b'<?xml version="1.0" encoding="shift_jis"?><a/>')
@overload
def XML(text: str, parser=...) -> Element:
    raise ParseError  # witness: import xml.etree.ElementTree; xml.etree.ElementTree.XML("x")
    raise UnicodeEncodeError  # witness: import xml.etree.ElementTree; xml.etree.ElementTree.XML("\ud800")
@overload
def XML(text, parser=...) -> Element:
    raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.fromstring("x")
    raise LookupError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.fromstring(b'<?xml version="1.0" encoding="no-such"?><a/>')
    raise ValueError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.fromstring(b'<?xml version="1.0" encoding="shift_jis"?><a/>')
def fromstringlist(sequence, parser=...) -> Element:
    raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.fromstringlist(["x"])
@overload
def XMLID(text: str, parser=...) -> tuple[Element, dict[str, Element]]:
    raise ParseError  # witness: import xml.etree.ElementTree; xml.etree.ElementTree.XMLID("x")
    raise UnicodeEncodeError  # witness: import xml.etree.ElementTree; xml.etree.ElementTree.XMLID("\ud800")
@overload
def XMLID(text, parser=...) -> tuple[Element, dict[str, Element]]:
    raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.fromstring("x")
    raise LookupError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.fromstring(b'<?xml version="1.0" encoding="no-such"?><a/>')
    raise ValueError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.fromstring(b'<?xml version="1.0" encoding="shift_jis"?><a/>')
def parse(source, parser=...) -> ElementTree:
    raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree, io; xml.etree.ElementTree.parse(io.StringIO("x"))
    raise OSError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.parse("no/such")
    raise LookupError  # documented: https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.parse
    raise ValueError  # documented: https://docs.python.org/3/library/xml.etree.elementtree.html#xml.etree.ElementTree.parse
def iterparse(source, events=..., parser=...) -> Iterator[tuple[str, Any]]:
    raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree, io; list(xml.etree.ElementTree.iterparse(io.BytesIO(b"x")))
    raise OSError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.iterparse("no/such")
    raise ValueError  # witness: import xml.etree; import xml.etree.ElementTree, io; xml.etree.ElementTree.iterparse(io.BytesIO(), ["q"])
def SubElement(*args, **kwargs) -> Element: ...
def Comment(text=...) -> Element: ...
def ProcessingInstruction(target, text=...) -> Element: ...
PI = ProcessingInstruction
def tostring(element, encoding=..., method=..., *, xml_declaration=..., default_namespace=..., short_empty_elements=...) -> Any:
    raise TypeError  # witness: import xml.etree; import xml.etree.ElementTree; e = xml.etree.ElementTree.Element("a"); e.text = 5; xml.etree.ElementTree.tostring(e)
    raise LookupError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.tostring(xml.etree.ElementTree.Element("a"), "no-such-codec")
    raise ValueError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.tostring(xml.etree.ElementTree.Element("a"), method="q")
def tostringlist(element, encoding=..., method=..., *, xml_declaration=..., default_namespace=..., short_empty_elements=...) -> Any:
    raise TypeError  # witness: import xml.etree; import xml.etree.ElementTree; e = xml.etree.ElementTree.Element("a"); e.text = 5; xml.etree.ElementTree.tostring(e)
    raise LookupError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.tostring(xml.etree.ElementTree.Element("a"), "no-such-codec")
    raise ValueError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.tostring(xml.etree.ElementTree.Element("a"), method="q")
def dump(elem) -> None:
    raise ValueError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.register_namespace("ns0", "a")
def indent(tree, space=..., level=...) -> None:
    raise ValueError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.register_namespace("ns0", "a")
def register_namespace(prefix, uri) -> None:
    raise ValueError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.register_namespace("ns0", "a")
def iselement(element) -> bool: ...
def canonicalize(xml_data=..., *, out=..., from_file=..., **options) -> Any:
    raise ParseError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.canonicalize("x")
    raise ValueError  # witness: import xml.etree; import xml.etree.ElementTree; xml.etree.ElementTree.canonicalize()
