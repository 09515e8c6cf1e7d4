from typing import Any
from _io import BufferedReader
from _io import BufferedWriter
import email.message


class HTTPServer: ...
class ThreadingHTTPServer(HTTPServer): ...

class BaseHTTPRequestHandler:
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
