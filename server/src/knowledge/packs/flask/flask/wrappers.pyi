from json import JSONValue
from typing import Any
from werkzeug.exceptions import HTTPException
class Request:
    method: str
    path: str
    full_path: str
    url: str
    base_url: str
    url_root: str
    host: str
    scheme: str
    remote_addr: str | None
    query_string: bytes
    args: Any
    headers: Any
    cookies: Any
    environ: Any
    authorization: Any
    content_type: str | None
    content_length: int | None
    mimetype: str
    is_json: bool
    is_secure: bool
    endpoint: str | None
    blueprint: str | None
    view_args: Any
    url_rule: Any
    user_agent: Any
    referrer: str | None
    stream: Any
    @property
    def json(self) -> JSONValue:
        raise HTTPException  # witness: from flask.wrappers import Request; Request(dict(REQUEST_METHOD="POST")).json
    @property
    def form(self) -> Any:
        raise HTTPException  # documented: https://flask.palletsprojects.com/en/stable/api/
    @property
    def files(self) -> Any:
        raise HTTPException  # documented: https://flask.palletsprojects.com/en/stable/api/
    @property
    def values(self) -> Any:
        raise HTTPException  # documented: https://flask.palletsprojects.com/en/stable/api/
    @property
    def data(self) -> bytes:
        raise HTTPException  # documented: https://flask.palletsprojects.com/en/stable/api/
    def get_json(self, force=..., silent=..., cache=...) -> Any:
        raise HTTPException  # witness: from flask.wrappers import Request; Request(dict(REQUEST_METHOD="POST")).get_json()
    def get_data(self, *args, **kwargs) -> Any:
        raise HTTPException  # documented: https://flask.palletsprojects.com/en/stable/api/
class Response:
    status_code: int
    status: str
    headers: Any
    data: Any
    mimetype: str | None
    content_type: str | None
    def __init__(self, response=..., status=..., headers=..., mimetype=..., content_type=..., direct_passthrough=...) -> None: ...
    def set_cookie(self, *args, **kwargs) -> Any: ...
    def delete_cookie(self, *args, **kwargs) -> Any: ...
    def set_data(self, *args, **kwargs) -> Any: ...
    def get_data(self, *args, **kwargs) -> Any: ...
    def set_etag(self, *args, **kwargs) -> Any: ...
    def make_conditional(self, *args, **kwargs) -> Any: ...
    def close(self, *args, **kwargs) -> Any: ...
    def get_json(self, *args, **kwargs) -> Any: ...
