from typing import Any
from django.http.request import HttpRequest, QueryDict
from rest_framework.exceptions import APIException
class Request:
    query_params: QueryDict
    content_type: Any
    method: str
    META: dict[str, Any]
    GET: QueryDict
    COOKIES: dict[str, str]
    headers: Any
    session: Any
    path: str
    parser_context: Any
    accepted_renderer: Any
    auth: Any
    user: Any
    _request: HttpRequest
    @property
    def data(self) -> Any:
        raise ParseError  # documented: https://www.django-rest-framework.org/api-guide/requests/
        raise UnsupportedMediaType  # documented: https://www.django-rest-framework.org/api-guide/requests/
    @property
    def FILES(self) -> Any:
        raise ParseError  # documented: https://www.django-rest-framework.org/api-guide/requests/
        raise UnsupportedMediaType  # documented: https://www.django-rest-framework.org/api-guide/requests/
    @property
    def POST(self) -> Any:
        raise ParseError  # documented: https://www.django-rest-framework.org/api-guide/requests/
    @type_check_only
    def build_absolute_uri(self, location=...) -> str: ...
    @type_check_only
    def get_full_path(self) -> str: ...
    @type_check_only
    def get_host(self) -> str: ...
from rest_framework.exceptions import ParseError, UnsupportedMediaType
from typing import type_check_only
