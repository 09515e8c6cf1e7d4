from typing import Any, IO, Iterator, Self, overload
import zlib


class TarError(Exception): ...
class ExtractError(TarError): ...
class ReadError(TarError): ...
class CompressionError(TarError): ...
class StreamError(TarError): ...
class HeaderError(TarError): ...
class EmptyHeaderError(HeaderError): ...
class TruncatedHeaderError(HeaderError): ...
class EOFHeaderError(HeaderError): ...
class InvalidHeaderError(HeaderError): ...
class SubsequentHeaderError(HeaderError): ...
class FilterError(TarError): ...
class AbsolutePathError(FilterError): ...
class OutsideDestinationError(FilterError): ...
class SpecialFileError(FilterError): ...
class AbsoluteLinkError(FilterError): ...
class LinkOutsideDestinationError(FilterError): ...

class TarInfo:
    def __init__(self, name=...) -> None: ...
    name: str
    linkname: str
    uname: str
    gname: str
    size: int
    mode: int
    uid: int
    gid: int
    mtime: float
    type: bytes
    def isfile(self) -> bool: ...
    def isreg(self) -> bool: ...
    def isdir(self) -> bool: ...
    def issym(self) -> bool: ...
    def islnk(self) -> bool: ...
    def ischr(self) -> bool: ...
    def isblk(self) -> bool: ...
    def isfifo(self) -> bool: ...
    def isdev(self) -> bool: ...
    def issparse(self) -> bool: ...
    path: Any
    linkpath: Any
    def __repr__(self) -> str: ...
    def replace(self, *, name=..., mtime=..., mode=..., linkname=..., uid=..., gid=..., uname=..., gname=..., deep=..., _KEEP=...): ...
    def get_info(self): ...
    def tobuf(self, format=..., encoding=..., errors=...): ...
    def create_ustar_header(self, info, encoding, errors): ...
    def create_gnu_header(self, info, encoding, errors): ...
    def create_pax_header(self, info, encoding): ...
    @classmethod
    def create_pax_global_header(cls, pax_headers): ...
    @classmethod
    def frombuf(cls, buf, encoding, errors): ...
    @classmethod
    def fromtarfile(cls, tarfile): ...
    chksum: Any
    devmajor: Any
    devminor: Any
    offset: Any
    offset_data: Any
    pax_headers: Any
    sparse: Any
    tarfile: Any

class TarFile:
    def __init__(self, name=..., mode=..., fileobj=..., format=..., tarinfo=..., dereference=..., ignore_zeros=..., encoding=..., errors=..., pax_headers=..., debug=..., errorlevel=..., copybufsize=...) -> None:
        raise TarError  # witness: import tarfile; import io; tarfile.TarFile(fileobj=io.BytesIO(b"x" * 600))
        raise OSError  # witness: import tarfile; tarfile.TarFile("no/such")
        raise ValueError  # witness: import tarfile; tarfile.TarFile("a", "q")
    @classmethod
    def open(cls, name=..., mode=..., fileobj=..., bufsize=..., **kwargs) -> TarFile:
        raise TarError  # witness: import tarfile; import io; tarfile.open(fileobj=io.BytesIO(b"x" * 600))
        raise OSError  # witness: import tarfile; tarfile.open("no/such")
        raise EOFError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.open
        raise zlib.error  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.open
        raise ValueError  # witness: import tarfile; tarfile.open("a", "q")
    @classmethod
    def taropen(cls, name, mode=..., fileobj=..., **kwargs) -> TarFile:
        raise TarError  # witness: import tarfile; import io; tarfile.open(fileobj=io.BytesIO(b"x" * 600))
        raise OSError  # witness: import tarfile; tarfile.open("no/such")
        raise EOFError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.open
        raise zlib.error  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.open
        raise ValueError  # witness: import tarfile; tarfile.open("a", "q")
    @classmethod
    def gzopen(cls, name, mode=..., fileobj=..., compresslevel=..., **kwargs) -> TarFile:
        raise TarError  # witness: import tarfile; import io; tarfile.open(fileobj=io.BytesIO(b"x" * 600))
        raise OSError  # witness: import tarfile; tarfile.open("no/such")
        raise EOFError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.open
        raise zlib.error  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.open
        raise ValueError  # witness: import tarfile; tarfile.open("a", "q")
    @classmethod
    def bz2open(cls, name, mode=..., fileobj=..., compresslevel=..., **kwargs) -> TarFile:
        raise TarError  # witness: import tarfile; import io; tarfile.open(fileobj=io.BytesIO(b"x" * 600))
        raise OSError  # witness: import tarfile; tarfile.open("no/such")
        raise EOFError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.open
        raise zlib.error  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.open
        raise ValueError  # witness: import tarfile; tarfile.open("a", "q")
    @classmethod
    def xzopen(cls, name, mode=..., fileobj=..., preset=..., **kwargs) -> TarFile:
        raise TarError  # witness: import tarfile; import io; tarfile.open(fileobj=io.BytesIO(b"x" * 600))
        raise OSError  # witness: import tarfile; tarfile.open("no/such")
        raise EOFError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.open
        raise zlib.error  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.open
        raise ValueError  # witness: import tarfile; tarfile.open("a", "q")
    def getmembers(self) -> list[TarInfo]:
        raise TarError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.getmembers
        raise OSError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.getmembers
        raise EOFError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.getmembers
        raise zlib.error  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.getmembers
    def getnames(self) -> list[str]:
        raise TarError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.getnames
        raise OSError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.getnames
    def getmember(self, name) -> TarInfo:
        raise KeyError  # witness: import tarfile; import io; tarfile.open(fileobj=io.BytesIO(), mode="w").getmember("no")
        raise TarError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.getmember
        raise OSError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.getmember
    def next(self) -> TarInfo | None:
        raise TarError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.next
        raise OSError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.next
    def gettarinfo(self, name=..., arcname=..., fileobj=...) -> TarInfo | None:
        raise OSError  # witness: import tarfile; import io; tarfile.open(fileobj=io.BytesIO(), mode="w").gettarinfo("no/such")
    @overload
    def add(self, name, arcname=..., recursive=...) -> None:
        raise OSError  # witness: import tarfile; import io; tarfile.open(fileobj=io.BytesIO(), mode="w").add("no/such")
        raise ValueError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.add
    @overload
    def add(self, name, arcname=..., recursive=..., *, filter=...) -> None:
        raise OSError  # witness: import tarfile; import io; tarfile.open(fileobj=io.BytesIO(), mode="w").add("no/such")
        raise ValueError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.add
        filter()
    def addfile(self, tarinfo, fileobj=...) -> None:
        raise OSError  # witness: import tarfile; import io; t = tarfile.TarInfo("a"); t.size = 5; tarfile.open(fileobj=io.BytesIO(), mode="w").addfile(t, io.BytesIO())
        raise ValueError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.addfile
    def extract(self, member, path=..., set_attrs=..., *, numeric_owner=..., filter=...) -> None:
        raise TarError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.extractall
        raise OSError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.extractall
        raise KeyError  # witness: import tarfile; import io; tarfile.open(fileobj=io.BytesIO(), mode="w").extract("no")
        raise EOFError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.extractall
        raise zlib.error  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.extractall
    def extractall(self, path=..., members=..., *, numeric_owner=..., filter=...) -> None:
        raise TarError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.extractall
        raise OSError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.extractall
        raise KeyError  # witness: import tarfile; import io; tarfile.open(fileobj=io.BytesIO(), mode="w").extract("no")
        raise EOFError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.extractall
        raise zlib.error  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.extractall
    def extractfile(self, member) -> IO[bytes] | None:
        raise KeyError  # witness: import tarfile; import io; b = io.BytesIO(); tarfile.open(fileobj=b, mode="w").close(); b.seek(0); tarfile.open(fileobj=b).extractfile("no")
        raise TarError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.extractfile
        raise OSError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.extractfile
    def list(self, verbose=..., *, members=...) -> None:
        raise TarError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.list
        raise OSError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.list
    def close(self) -> None:
        raise OSError  # witness: import tarfile; t = tarfile.open(fileobj=open("/dev/full", "wb", 0), mode="w"); t.close()
    def __enter__(self) -> Self: ...
    def __exit__(self, type, value, traceback) -> None:
        raise OSError  # witness: import tarfile; t = tarfile.open(fileobj=open("/dev/full", "wb", 0), mode="w"); t.__exit__(None, None, None)
    def __iter__(self) -> Iterator[TarInfo]:
        raise TarError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.next
        raise OSError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.TarFile.next
def open(name=..., mode=..., fileobj=..., bufsize=..., **kwargs) -> TarFile:
    raise TarError  # witness: import tarfile; import io; tarfile.open(fileobj=io.BytesIO(b"x" * 600))
    raise OSError  # witness: import tarfile; tarfile.open("no/such")
    raise EOFError  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.open
    raise zlib.error  # documented: https://docs.python.org/3/library/tarfile.html#tarfile.open
    raise ValueError  # witness: import tarfile; tarfile.open("a", "q")
def is_tarfile(name) -> bool:
    raise OSError  # witness: import tarfile; tarfile.is_tarfile("no/such")
def data_filter(member, dest_path) -> TarInfo | None:
    raise FilterError  # witness: import tarfile; tarfile.data_filter(tarfile.TarInfo("../a"), "/x")
def tar_filter(member, dest_path) -> TarInfo | None:
    raise FilterError  # witness: import tarfile; tarfile.data_filter(tarfile.TarInfo("../a"), "/x")
def fully_trusted_filter(member, dest_path) -> TarInfo | None:
    raise FilterError  # witness: import tarfile; tarfile.data_filter(tarfile.TarInfo("../a"), "/x")
AREGTYPE: bytes
BLKTYPE: bytes
BLOCKSIZE: int
CHRTYPE: bytes
CONTTYPE: bytes
DEFAULT_FORMAT: int
DIRTYPE: bytes
ENCODING: str
FIFOTYPE: bytes
GNUTYPE_LONGLINK: bytes
GNUTYPE_LONGNAME: bytes
GNUTYPE_SPARSE: bytes
GNU_FORMAT: int
GNU_MAGIC: bytes
GNU_TYPES: tuple[Any, ...]
LENGTH_LINK: int
LENGTH_NAME: int
LENGTH_PREFIX: int
LNKTYPE: bytes
NUL: bytes
PAX_FIELDS: tuple[Any, ...]
PAX_FORMAT: int
PAX_NAME_FIELDS: set[Any]
PAX_NUMBER_FIELDS: dict[Any, Any]
POSIX_MAGIC: bytes
RECORDSIZE: int
REGTYPE: bytes
REGULAR_TYPES: tuple[Any, ...]
SOLARIS_XHDTYPE: bytes
SUPPORTED_TYPES: tuple[Any, ...]
SYMTYPE: bytes
USTAR_FORMAT: int
XGLTYPE: bytes
XHDTYPE: bytes
symlink_exception: tuple[Any, ...]
version: str
