from typing import Any, Iterator, Literal, overload


class CodecInfo:
    name: str
    encode: Any
    decode: Any
    incrementalencoder: Any
    incrementaldecoder: Any
    streamwriter: Any
    streamreader: Any

class IncrementalDecoder:
    def decode(self, input, final=...) -> Any:
        raise UnicodeDecodeError  # witness: import codecs; codecs.getincrementaldecoder("utf-8")().decode(b"\xff")
    def reset(self) -> Any:
        raise UnicodeDecodeError  # witness: import codecs; codecs.getincrementaldecoder("utf-8")().decode(b"\xff")
    def getstate(self) -> Any:
        raise UnicodeDecodeError  # witness: import codecs; codecs.getincrementaldecoder("utf-8")().decode(b"\xff")
    def setstate(self, state) -> Any:
        raise UnicodeDecodeError  # witness: import codecs; codecs.getincrementaldecoder("utf-8")().decode(b"\xff")

class IncrementalEncoder:
    def encode(self, input, final=...) -> Any:
        raise UnicodeEncodeError  # witness: import codecs; codecs.getincrementalencoder("ascii")().encode("\xe9")
    def reset(self) -> Any:
        raise UnicodeEncodeError  # witness: import codecs; codecs.getincrementalencoder("ascii")().encode("\xe9")
    def getstate(self) -> Any:
        raise UnicodeEncodeError  # witness: import codecs; codecs.getincrementalencoder("ascii")().encode("\xe9")
    def setstate(self, state) -> Any:
        raise UnicodeEncodeError  # witness: import codecs; codecs.getincrementalencoder("ascii")().encode("\xe9")
def lookup(encoding, /) -> CodecInfo:
    raise LookupError  # witness: import codecs; codecs.lookup("no-such-codec")
def encode(obj, encoding=..., errors=...) -> Any:
    raise LookupError  # witness: import codecs; codecs.encode("a", "no-such-codec")
    raise UnicodeEncodeError  # witness: import codecs; codecs.encode("\xe9", "ascii")
    raise ValueError  # documented: https://docs.python.org/3/library/codecs.html#codecs.encode
def decode(obj, encoding=..., errors=...) -> Any:
    raise LookupError  # witness: import codecs; codecs.decode(b"a", "no-such-codec")
    raise UnicodeDecodeError  # witness: import codecs; codecs.decode(b"\xff", "utf-8")
    raise ValueError  # witness: import codecs; codecs.decode(b"a", "hex")
@overload
def open(filename, mode: Literal["r", "rb", "w", "wb", "a", "ab"] = ..., encoding=..., errors=..., buffering=...) -> Any:
    raise OSError  # witness: import codecs; codecs.open("no/such")
    raise LookupError  # witness: import codecs; codecs.open("/dev/null", encoding="no-such-codec")
@overload
def open(filename, mode=..., encoding=..., errors=..., buffering=...) -> Any:
    raise ValueError  # witness: import codecs; codecs.open("a", "q")
    raise OSError  # witness: import codecs; codecs.open("no/such")
    raise LookupError  # witness: import codecs; codecs.open("/dev/null", encoding="no-such-codec")
def getencoder(encoding) -> Any:
    raise LookupError  # witness: import codecs; codecs.getencoder("no-such-codec")
def getdecoder(encoding) -> Any:
    raise LookupError  # witness: import codecs; codecs.getencoder("no-such-codec")
def getincrementalencoder(encoding) -> Any:
    raise LookupError  # witness: import codecs; codecs.getencoder("no-such-codec")
def getincrementaldecoder(encoding) -> Any:
    raise LookupError  # witness: import codecs; codecs.getencoder("no-such-codec")
def getreader(encoding) -> Any:
    raise LookupError  # witness: import codecs; codecs.getencoder("no-such-codec")
def getwriter(encoding) -> Any:
    raise LookupError  # witness: import codecs; codecs.getencoder("no-such-codec")
def EncodedFile(file, data_encoding, file_encoding=..., errors=...) -> Any:
    raise LookupError  # witness: import codecs; codecs.EncodedFile(open("/dev/null"), "no-such-codec")
def iterencode(iterator, encoding, errors=..., **kwargs) -> Iterator[Any]:
    raise LookupError  # witness: import codecs; list(codecs.iterencode([], "no-such-codec"))
    raise UnicodeError  # witness: import codecs; list(codecs.iterdecode([b"\xff"], "utf-8"))
def iterdecode(iterator, encoding, errors=..., **kwargs) -> Iterator[Any]:
    raise LookupError  # witness: import codecs; list(codecs.iterencode([], "no-such-codec"))
    raise UnicodeError  # witness: import codecs; list(codecs.iterdecode([b"\xff"], "utf-8"))
def register(search_function, /) -> None: ...
def unregister(search_function, /) -> None: ...
def register_error(errors, handler, /) -> None: ...
def lookup_error(name, /) -> Any:
    raise LookupError  # witness: import codecs; codecs.lookup_error("no-such")
BOM: bytes
BOM_BE: bytes
BOM_LE: bytes
BOM_UTF8: bytes
BOM_UTF16: bytes
BOM_UTF16_BE: bytes
BOM_UTF16_LE: bytes
BOM_UTF32: bytes
BOM_UTF32_BE: bytes
BOM_UTF32_LE: bytes
