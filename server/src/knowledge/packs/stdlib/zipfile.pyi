from typing import Any, Iterator, Self
import zlib


class BadZipFile(Exception): ...
error = BadZipFile
BadZipfile = BadZipFile
class LargeZipFile(Exception): ...

class ZipInfo:
    def __init__(self, filename=..., date_time=...) -> None:
        raise ValueError  # witness: import zipfile; zipfile.ZipInfo("a", (1900, 1, 1, 0, 0, 0))
    filename: str
    date_time: tuple[int, ...]
    compress_type: int
    file_size: int
    compress_size: int
    CRC: int
    external_attr: int
    internal_attr: int
    flag_bits: int
    header_offset: int
    comment: bytes
    extra: bytes
    @classmethod
    def from_file(cls, filename, arcname=..., *, strict_timestamps=...) -> ZipInfo:
        raise OSError  # witness: import zipfile; zipfile.ZipInfo.from_file("no/such")
        raise ValueError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipInfo.from_file
    def is_dir(self) -> bool: ...
    def __repr__(self) -> str: ...
    def FileHeader(self, zip64=...): ...
    create_system: Any
    create_version: Any
    extract_version: Any
    orig_filename: Any
    reserved: Any
    volume: Any

class ZipExtFile:
    def read(self, n=...) -> bytes:
        raise BadZipFile  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise EOFError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise zlib.error  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
    def read1(self, n) -> bytes:
        raise BadZipFile  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise EOFError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise zlib.error  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
    def readline(self, limit=...) -> bytes:
        raise BadZipFile  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise EOFError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise zlib.error  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
    def peek(self, n=...) -> bytes:
        raise BadZipFile  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise EOFError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise zlib.error  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
    def seek(self, offset, whence=...) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise ValueError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
    def tell(self) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise ValueError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    def __iter__(self) -> Iterator[bytes]: ...
    MAX_N: int
    MIN_READ_SIZE: int
    MAX_SEEK_READ: int
    def __repr__(self) -> str: ...
    def readable(self): ...
    def close(self): ...
    def seekable(self): ...

class ZipFile:
    def __init__(self, file, mode=..., compression=..., allowZip64=..., compresslevel=..., *, strict_timestamps=..., metadata_encoding=...) -> None:
        raise BadZipFile  # witness: import zipfile; import io; zipfile.ZipFile(io.BytesIO(b"x"))
        raise OSError  # witness: import zipfile; zipfile.ZipFile("no/such")
        raise ValueError  # witness: import zipfile; zipfile.ZipFile("a", "q")
        raise NotImplementedError  # witness: import zipfile; zipfile.ZipFile("a", "w", 99)
        raise RuntimeError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile
    filename: str | None
    filelist: list[ZipInfo]
    NameToInfo: dict[str, ZipInfo]
    fp: Any
    mode: str
    comment: bytes
    def namelist(self) -> list[str]: ...
    def infolist(self) -> list[ZipInfo]: ...
    def getinfo(self, name) -> ZipInfo:
        raise KeyError  # witness: import zipfile; import io; zipfile.ZipFile(io.BytesIO(), "w").getinfo("no")
    def open(self, name, mode=..., pwd=..., *, force_zip64=...) -> ZipExtFile:
        raise BadZipFile  # witness: import zipfile; import io; z = zipfile.ZipFile(io.BytesIO(), "w"); z.writestr("a", b"abc"); z.fp.seek(0); z.fp.write(b"xxxx"); z.read("a")
        raise KeyError  # witness: import zipfile; import io; zipfile.ZipFile(io.BytesIO(), "w").read("no")
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise RuntimeError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise NotImplementedError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise zlib.error  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise EOFError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise ValueError  # witness: import zipfile; import io; zipfile.ZipFile(io.BytesIO(), "w").open("a", "q")
    def read(self, name, pwd=...) -> bytes:
        raise BadZipFile  # witness: import zipfile; import io; z = zipfile.ZipFile(io.BytesIO(), "w"); z.writestr("a", b"abc"); z.fp.seek(0); z.fp.write(b"xxxx"); z.read("a")
        raise KeyError  # witness: import zipfile; import io; zipfile.ZipFile(io.BytesIO(), "w").read("no")
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise RuntimeError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise NotImplementedError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise zlib.error  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise EOFError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
    def extract(self, member, path=..., pwd=...) -> str:
        raise BadZipFile  # witness: import zipfile; import io; z = zipfile.ZipFile(io.BytesIO(), "w"); z.writestr("a", b"abc"); z.fp.seek(0); z.fp.write(b"xxxx"); z.read("a")
        raise KeyError  # witness: import zipfile; import io; zipfile.ZipFile(io.BytesIO(), "w").read("no")
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise RuntimeError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise NotImplementedError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise zlib.error  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise EOFError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise ValueError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.extract
    def extractall(self, path=..., members=..., pwd=...) -> None:
        raise BadZipFile  # witness: import zipfile; import io; z = zipfile.ZipFile(io.BytesIO(), "w"); z.writestr("a", b"abc"); z.fp.seek(0); z.fp.write(b"xxxx"); z.read("a")
        raise KeyError  # witness: import zipfile; import io; zipfile.ZipFile(io.BytesIO(), "w").read("no")
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise RuntimeError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise NotImplementedError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise zlib.error  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise EOFError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.open
        raise ValueError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.extractall
    def testzip(self) -> str | None:
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.testzip
        raise RuntimeError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.testzip
        raise zlib.error  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.testzip
    def write(self, filename, arcname=..., compress_type=..., compresslevel=...) -> None:
        raise OSError  # witness: import zipfile; import io; zipfile.ZipFile(io.BytesIO(), "w").write("no/such")
        raise ValueError  # witness: import zipfile; import io; z = zipfile.ZipFile(io.BytesIO(), "w"); z.close(); z.write("a")
        raise LargeZipFile  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.LargeZipFile
    def writestr(self, zinfo_or_arcname, data, compress_type=..., compresslevel=...) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.writestr
        raise ValueError  # witness: import zipfile; import io; z = zipfile.ZipFile(io.BytesIO(), "w"); z.close(); z.writestr("a", "")
        raise LargeZipFile  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.LargeZipFile
        raise UnicodeEncodeError  # witness: import zipfile; import io; zipfile.ZipFile(io.BytesIO(), "w").writestr("a", "\udc80")
    def mkdir(self, zinfo_or_directory_name, mode=...) -> None:
        raise ValueError  # witness: import zipfile; import io; zipfile.ZipFile(io.BytesIO(), "w").mkdir(zipfile.ZipInfo("a"))
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.mkdir
    def setpassword(self, pwd) -> None: ...
    def printdir(self, file=...) -> None: ...
    def close(self) -> None:
        raise OSError  # witness: import zipfile; z = zipfile.ZipFile("a", "w"); z.writestr("a", ""); z.fp.close(); z.fp = open("/dev/full", "wb", 0); z.close()
        raise ValueError  # witness: import zipfile; import io; z = zipfile.ZipFile(io.BytesIO(), "w"); h = z.open("a", "w"); z.close()
        raise LargeZipFile  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.LargeZipFile
    def __enter__(self) -> Self: ...
    def __exit__(self, type, value, traceback) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.close
        raise LargeZipFile  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.LargeZipFile
class PyZipFile(ZipFile): ...

class Path:
    def __init__(self, root, at=...) -> None:
        raise BadZipFile  # witness: import zipfile; import io; zipfile.Path(io.BytesIO(b"x"))
        raise OSError  # witness: import zipfile; zipfile.Path("no/such")
    def read_text(self, *args, **kwargs) -> Any:
        raise OSError  # witness: import zipfile; import io; zipfile.Path(zipfile.ZipFile(io.BytesIO(), "w"), "no").read_bytes()
        raise BadZipFile  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.Path.open
        raise ValueError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.Path.open
    def read_bytes(self) -> Any:
        raise OSError  # witness: import zipfile; import io; zipfile.Path(zipfile.ZipFile(io.BytesIO(), "w"), "no").read_bytes()
        raise BadZipFile  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.Path.open
        raise ValueError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.Path.open
    def open(self, mode=..., *args, pwd=..., **kwargs) -> Any:
        raise OSError  # witness: import zipfile; import io; zipfile.Path(zipfile.ZipFile(io.BytesIO(), "w"), "no").read_bytes()
        raise BadZipFile  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.Path.open
        raise ValueError  # documented: https://docs.python.org/3/library/zipfile.html#zipfile.Path.open
    name: Any
    suffix: Any
    suffixes: Any
    stem: Any
    filename: Any
    def is_dir(self): ...
    def is_file(self): ...
    def exists(self): ...
    def iterdir(self): ...
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...
    def joinpath(self, *other): ...
    def __truediv__(self, *other): ...
    parent: Any
def is_zipfile(filename) -> bool: ...
BZIP2_VERSION: int
DEFAULT_VERSION: int
LZMA_VERSION: int
MAX_EXTRACT_VERSION: int
ZIP64_LIMIT: int
ZIP64_VERSION: int
ZIP_BZIP2: int
ZIP_DEFLATED: int
ZIP_FILECOUNT_LIMIT: int
ZIP_LZMA: int
ZIP_MAX_COMMENT: int
ZIP_STORED: int
compressor_names: dict[Any, Any]
sizeCentralDir: int
sizeEndCentDir: int
sizeEndCentDir64: int
sizeEndCentDir64Locator: int
sizeFileHeader: int
stringCentralDir: bytes
stringEndArchive: bytes
stringEndArchive64: bytes
stringEndArchive64Locator: bytes
stringFileHeader: bytes
structCentralDir: str
structEndArchive: bytes
structEndArchive64: str
structEndArchive64Locator: str
structFileHeader: str
