from typing import Iterator, Self, overload, type_check_only


class SplitResult(_NetlocResultMixinStr):
    scheme: str
    netloc: str
    path: str
    query: str
    fragment: str
    def geturl(self) -> str: ...
    @type_check_only
    def _replace(self, **kwargs) -> Self: ...
    def __getitem__(self, key) -> str:
        raise IndexError  # witness: import urllib.parse; urllib.parse.urlsplit("")[9]
    def __iter__(self) -> Iterator[str]: ...

class ParseResult(_NetlocResultMixinStr):
    scheme: str
    netloc: str
    path: str
    params: str
    query: str
    fragment: str
    def geturl(self) -> str: ...
    @type_check_only
    def _replace(self, **kwargs) -> Self: ...
    def __getitem__(self, key) -> str:
        raise IndexError  # witness: import urllib.parse; urllib.parse.urlparse("")[9]
    def __iter__(self) -> Iterator[str]: ...

class DefragResult:
    url: str
    fragment: str
    def geturl(self) -> str: ...

class _NetlocResultMixinStr:
    @property
    def username(self) -> str | None: ...
    @property
    def password(self) -> str | None: ...
    @property
    def hostname(self) -> str | None: ...
    @property
    def port(self) -> int | None:
        raise ValueError  # witness: import urllib.parse; urllib.parse.urlsplit("//a:x").port
def urlparse(url, scheme=..., allow_fragments=...) -> ParseResult:
    raise ValueError  # witness: import urllib.parse; urllib.parse.urlparse("//[a")
def urlsplit(url, scheme=..., allow_fragments=...) -> SplitResult:
    raise ValueError  # witness: import urllib.parse; urllib.parse.urlsplit("//[a")
def urlunparse(components) -> str: ...
def urlunsplit(components) -> str: ...
def urljoin(base, url, allow_fragments=...) -> str:
    raise ValueError  # witness: import urllib.parse; urllib.parse.urljoin("a", "//[a")
def urldefrag(url) -> DefragResult:
    raise ValueError  # witness: import urllib.parse; urllib.parse.urldefrag("//[a#")
def quote(string, safe=..., encoding=..., errors=...) -> str:
    raise UnicodeEncodeError  # witness: import urllib.parse; urllib.parse.quote("\udc80")
def quote_plus(string, safe=..., encoding=..., errors=...) -> str:
    raise UnicodeEncodeError  # witness: import urllib.parse; urllib.parse.quote("\udc80")
def quote_from_bytes(bs, safe=...) -> str: ...
@overload
def unquote(string, encoding=...) -> str: ...
@overload
def unquote(string, encoding=..., errors=...) -> str:
    raise UnicodeDecodeError  # witness: import urllib.parse; urllib.parse.unquote("%ff", errors="strict")
def unquote_plus(string, encoding=..., errors=...) -> str: ...
def unquote_to_bytes(string) -> bytes:
    raise UnicodeEncodeError  # witness: import urllib.parse; urllib.parse.unquote_to_bytes("\udc80")
@overload
def urlencode(query: dict, *args, **kwargs) -> str:
    raise UnicodeEncodeError  # witness: import urllib.parse; urllib.parse.urlencode({"a": "\udc80"})
@overload
def urlencode(query, doseq=..., safe=..., encoding=..., errors=..., quote_via=...) -> str:
    raise UnicodeEncodeError  # witness: import urllib.parse; urllib.parse.urlencode({"a": "\udc80"})
    raise TypeError  # witness: import urllib.parse; urllib.parse.urlencode(5)
@overload
def parse_qs(qs) -> dict[str, list[str]]: ...
@overload
def parse_qs(qs, keep_blank_values) -> dict[str, list[str]]: ...
@overload
def parse_qs(qs, keep_blank_values=..., strict_parsing=..., encoding=..., errors=..., max_num_fields=..., separator=...) -> dict[str, list[str]]:
    raise ValueError  # witness: import urllib.parse; urllib.parse.parse_qs("a", strict_parsing=True)
@overload
def parse_qsl(qs) -> list[tuple[str, str]]: ...
@overload
def parse_qsl(qs, keep_blank_values) -> list[tuple[str, str]]: ...
@overload
def parse_qsl(qs, keep_blank_values=..., strict_parsing=..., encoding=..., errors=..., max_num_fields=..., separator=...) -> list[tuple[str, str]]:
    raise ValueError  # witness: import urllib.parse; urllib.parse.parse_qsl("a", strict_parsing=True)
