from typing import Any
CONTENT_TYPE_LATEST: str
def generate_latest(registry=..., escaping=...) -> bytes:
    __unresolved__("it runs the collectors that are registered")
def make_wsgi_app(registry=..., disable_compression=...) -> Any: ...
def start_wsgi_server(port, addr=..., registry=..., **kwargs) -> tuple[Any, Any]:
    raise OSError  # witness: import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); s.listen(); from prometheus_client import start_wsgi_server; start_wsgi_server(s.getsockname()[1], "127.0.0.1")
start_http_server = start_wsgi_server
def push_to_gateway(gateway, job, registry, grouping_key=..., timeout=..., handler=..., **kwargs) -> None:
    raise OSError  # witness: from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Info, Summary, Enum; from prometheus_client import push_to_gateway; push_to_gateway("127.0.0.1:9", "j", CollectorRegistry())
def pushadd_to_gateway(gateway, job, registry, grouping_key=..., timeout=..., handler=..., **kwargs) -> None:
    raise OSError  # witness: from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Info, Summary, Enum; from prometheus_client import pushadd_to_gateway; pushadd_to_gateway("127.0.0.1:9", "j", CollectorRegistry())
def delete_from_gateway(gateway, job, grouping_key=..., timeout=..., handler=..., **kwargs) -> None:
    raise OSError  # witness: from prometheus_client import delete_from_gateway; delete_from_gateway("127.0.0.1:9", "j")
def write_to_textfile(path, registry, **kwargs) -> None:
    raise OSError  # witness: from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Info, Summary, Enum; from prometheus_client import write_to_textfile; write_to_textfile("/nonexistent/d/x", CollectorRegistry())
def basic_auth_handler(url, method, timeout, headers, data, username=..., password=...) -> Any: ...
def instance_ip_grouping_key() -> dict[str, Any]:
    raise OSError  # documented: https://prometheus.github.io/client_python/
class MetricsHandler:
    @classmethod
    def factory(cls, registry) -> Any: ...
