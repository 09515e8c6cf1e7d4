from typing import Any
from django.core.exceptions import BadRequest, DisallowedHost, RequestDataTooBig, SuspiciousOperation
from django.utils.datastructures import MultiValueDict
class UnreadablePostError(OSError): ...
class RawPostDataException(Exception): ...
class HttpHeaders:
    def get(self, key, default=...) -> str | None: ...
    def __getitem__(self, key) -> str:
        raise KeyError  # witness: from django.http import HttpHeaders; HttpHeaders(dict())["x"]
    def __contains__(self, key) -> bool: ...
    def keys(self) -> Any: ...
    def values(self) -> Any: ...
    def items(self) -> Any: ...
class QueryDict(MultiValueDict):
    encoding: str
    def __init__(self, query_string=..., mutable=..., encoding=...) -> None:
        raise SuspiciousOperation  # documented: https://docs.djangoproject.com/en/stable/ref/request-response/
    def get(self, key, default=...) -> str | None: ...
    def __getitem__(self, key) -> str:
        raise KeyError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.http import QueryDict; QueryDict("")["x"]
    def urlencode(self, safe=...) -> str: ...
    def copy(self) -> QueryDict: ...
class HttpRequest:
    method: str | None
    path: str
    path_info: str
    scheme: str | None
    GET: QueryDict
    POST: QueryDict
    COOKIES: dict[str, str]
    FILES: Any
    META: dict[str, Any]
    headers: HttpHeaders
    session: Any
    user: Any
    content_type: str | None
    content_params: dict[str, str] | None
    encoding: str | None
    resolver_match: Any
    site: Any
    def __init__(self) -> None: ...
    @property
    def body(self) -> bytes:
        raise RequestDataTooBig  # documented: https://docs.djangoproject.com/en/stable/ref/request-response/
        raise UnreadablePostError  # documented: https://docs.djangoproject.com/en/stable/ref/request-response/
        raise RawPostDataException  # documented: https://docs.djangoproject.com/en/stable/ref/request-response/
    def get_host(self) -> str:
        raise DisallowedHost  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.http import HttpRequest; r = HttpRequest(); r.META = dict(HTTP_HOST="a b"); r.get_host()
    def build_absolute_uri(self, location=...) -> str:
        raise DisallowedHost  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.http import HttpRequest; r = HttpRequest(); r.META = dict(HTTP_HOST="a b"); r.build_absolute_uri("x")
    def get_port(self, *args) -> str: ...
    def get_full_path(self, *args) -> str: ...
    def get_full_path_info(self, *args) -> str: ...
    def is_secure(self, *args) -> bool: ...
    def accepts(self, *args) -> bool: ...
    def get_signed_cookie(self, key, default=..., salt=..., max_age=...) -> Any:
        raise KeyError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.http import HttpRequest; HttpRequest().get_signed_cookie("x")
    def read(self, *args) -> Any:
        raise UnreadablePostError  # documented: https://docs.djangoproject.com/en/stable/ref/request-response/
    def readline(self, *args) -> Any:
        raise UnreadablePostError  # documented: https://docs.djangoproject.com/en/stable/ref/request-response/
    def readlines(self, *args) -> Any:
        raise UnreadablePostError  # documented: https://docs.djangoproject.com/en/stable/ref/request-response/
    def close(self) -> None: ...
