class MimeTypes:
    def __init__(self, filenames=..., strict=...) -> None:
        raise OSError  # witness: import mimetypes; mimetypes.MimeTypes(["no/such"])
    def guess_type(self, url, strict=...) -> tuple[str | None, str | None]: ...
    def guess_extension(self, type, strict=...) -> str | None: ...
    def guess_all_extensions(self, type, strict=...) -> list[str]: ...
    def add_type(self, type, ext, strict=...) -> None: ...
    def read(self, filename, strict=...) -> None:
        raise OSError  # witness: import mimetypes; mimetypes.MimeTypes().read("no/such")
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/mimetypes.html#mimetypes.MimeTypes.read
    def readfp(self, fp, strict=...) -> None:
        raise OSError  # witness: import mimetypes; mimetypes.MimeTypes().read("no/such")
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/mimetypes.html#mimetypes.MimeTypes.read
    def read_windows_registry(self, strict=...) -> None:
        raise OSError  # witness: import mimetypes; mimetypes.MimeTypes().read("no/such")
        raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/mimetypes.html#mimetypes.MimeTypes.read
def guess_type(url, strict=...) -> tuple[str | None, str | None]: ...
def guess_extension(type, strict=...) -> str | None: ...
def guess_all_extensions(type, strict=...) -> list[str]: ...
def add_type(type, ext, strict=...) -> None: ...
def init(files=...) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/mimetypes.html#mimetypes.init
def read_mime_types(file) -> dict[str, str] | None:
    raise OSError  # documented: https://docs.python.org/3/library/mimetypes.html#mimetypes.read_mime_types
    raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/mimetypes.html#mimetypes.read_mime_types
inited: bool
knownfiles: list[str]
suffix_map: dict[str, str]
encodings_map: dict[str, str]
types_map: dict[str, str]
common_types: dict[str, str]
