from typing import Any
from _io import BufferedReader
from _io import BufferedWriter
import email.message
import socketserver


class HTTPServer(socketserver.TCPServer):
    server_name: str
    server_port: int
class ThreadingHTTPServer(socketserver.ThreadingMixIn, HTTPServer): ...

class BaseHTTPRequestHandler(socketserver.StreamRequestHandler):
    protocol_version: str
    server_version: str
    sys_version: str
    default_request_version: str
    error_message_format: str
    error_content_type: str
    responses: dict[int, tuple[str, str]]
    def parse_request(self) -> bool:
        raise OSError  # documented: https://docs.python.org/3/library/http.server.html#http.server.BaseHTTPRequestHandler
    def handle_expect_100(self) -> bool:
        raise OSError  # documented: https://docs.python.org/3/library/http.server.html#http.server.BaseHTTPRequestHandler
    headers: email.message.Message
    command: str
    path: str
    request_version: str
    requestline: str
    client_address: Any
    rfile: Any
    wfile: Any
    server: Any
    connection: Any
    rfile: BufferedReader
    wfile: BufferedWriter
    def send_response(self, code, message=...) -> None: ...
    def send_response_only(self, code, message=...) -> None: ...
    def send_header(self, keyword, value) -> None: ...
    def send_error(self, code, message=..., explain=...) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/http.server.html#http.server.BaseHTTPRequestHandler
    def end_headers(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/http.server.html#http.server.BaseHTTPRequestHandler
    def flush_headers(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/http.server.html#http.server.BaseHTTPRequestHandler
    def log_request(self, code=..., size=...) -> None: ...
    def log_error(self, format, *args) -> None: ...
    def log_message(self, format, *args) -> None: ...
    def date_time_string(self, timestamp=...) -> str: ...
    def log_date_time_string(self) -> str: ...
    def version_string(self) -> str: ...
    def address_string(self) -> str: ...
    def handle(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/http.server.html#http.server.BaseHTTPRequestHandler
    def handle_one_request(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/http.server.html#http.server.BaseHTTPRequestHandler
