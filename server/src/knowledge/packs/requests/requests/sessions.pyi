from typing import Any, Self
from requests.exceptions import RequestException
from requests.models import PreparedRequest, Response
from requests.structures import CaseInsensitiveDict
class Session:
    headers: CaseInsensitiveDict
    auth: Any
    proxies: dict[str, str]
    hooks: dict[str, Any]
    params: Any
    stream: bool
    verify: Any
    cert: Any
    max_redirects: int
    trust_env: bool
    cookies: Any
    adapters: Any
    def __init__(self) -> None: ...
    def request(self, method, url, **kwargs) -> Response:
        raise RequestException  # witness: import requests; requests.Session().request("GET", "http://127.0.0.1:9/")
    def get(self, url, *args, **kwargs) -> Response:
        raise RequestException  # witness: import requests; requests.Session().get("http://127.0.0.1:9/")
    def options(self, url, *args, **kwargs) -> Response:
        raise RequestException  # witness: import requests; requests.Session().options("http://127.0.0.1:9/")
    def head(self, url, *args, **kwargs) -> Response:
        raise RequestException  # witness: import requests; requests.Session().head("http://127.0.0.1:9/")
    def post(self, url, *args, **kwargs) -> Response:
        raise RequestException  # witness: import requests; requests.Session().post("http://127.0.0.1:9/")
    def put(self, url, *args, **kwargs) -> Response:
        raise RequestException  # witness: import requests; requests.Session().put("http://127.0.0.1:9/")
    def patch(self, url, *args, **kwargs) -> Response:
        raise RequestException  # witness: import requests; requests.Session().patch("http://127.0.0.1:9/")
    def delete(self, url, *args, **kwargs) -> Response:
        raise RequestException  # witness: import requests; requests.Session().delete("http://127.0.0.1:9/")
    def send(self, request, **kwargs) -> Response:
        raise RequestException  # witness: import requests; s = requests.Session(); s.send(s.prepare_request(requests.Request("GET", "http://127.0.0.1:9/")))
    def prepare_request(self, request) -> PreparedRequest:
        raise RequestException  # witness: import requests; requests.Session().prepare_request(requests.Request("GET", "x"))
    def merge_environment_settings(self, url, proxies, stream, verify, cert) -> dict[str, Any]: ...
    def get_adapter(self, url) -> Any:
        raise RequestException  # witness: import requests; requests.Session().get_adapter("x")
    def mount(self, prefix, adapter) -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
def session() -> Session: ...
