from typing import Any, Self
from _io import BufferedReader


class BaseServer:
    server_address: Any
    RequestHandlerClass: Any
    socket: Any
    allow_reuse_address: bool
    request_queue_size: int
    timeout: float | None
    def __init__(self, server_address, RequestHandlerClass) -> None: ...
    def serve_forever(self, poll_interval=...) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/socketserver.html#socketserver.BaseServer.serve_forever
    def handle_request(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/socketserver.html#socketserver.BaseServer.serve_forever
    def shutdown(self) -> None: ...
    def server_activate(self) -> None: ...
    def server_close(self) -> None: ...
    def service_actions(self) -> None: ...
    def handle_timeout(self) -> None: ...
    def handle_error(self, request, client_address) -> None: ...
    def shutdown_request(self, request) -> None: ...
    def close_request(self, request) -> None: ...
    def verify_request(self, request, client_address) -> bool: ...
    def finish_request(self, request, client_address) -> None:
        __unresolved__("runs the request handler")
    def process_request(self, request, client_address) -> None:
        __unresolved__("runs the request handler")
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...

class TCPServer(BaseServer):
    address_family: int
    socket_type: int
    def __init__(self, server_address, RequestHandlerClass, bind_and_activate=...) -> None:
        raise OSError  # witness: import socketserver; socketserver.TCPServer(("203.0.113.1", 1), socketserver.BaseRequestHandler)
        raise OverflowError  # witness: import socketserver; socketserver.TCPServer(("127.0.0.1", 99999), socketserver.BaseRequestHandler)
    def server_bind(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/socketserver.html#socketserver.BaseServer.server_bind
    def server_activate(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/socketserver.html#socketserver.BaseServer.server_bind
    def fileno(self) -> int: ...
    def get_request(self) -> tuple[Any, Any]:
        raise OSError  # documented: https://docs.python.org/3/library/socketserver.html#socketserver.BaseServer.get_request
class UDPServer(TCPServer): ...

class ThreadingMixIn:
    daemon_threads: bool
    block_on_close: bool
    def process_request_thread(self, request, client_address) -> None: ...
    def process_request(self, request, client_address) -> None:
        raise RuntimeError  # documented: https://docs.python.org/3/library/threading.html#threading.Thread.start
    def server_close(self) -> None: ...
class ThreadingTCPServer(ThreadingMixIn, TCPServer): ...
class ThreadingUDPServer(ThreadingMixIn, UDPServer): ...

class BaseRequestHandler:
    request: Any
    client_address: Any
    server: Any
    def __init__(self, request, client_address, server) -> None:
        __unresolved__("runs setup, handle and finish")
    def setup(self) -> None: ...
    def handle(self) -> None: ...
    def finish(self) -> None: ...

class StreamRequestHandler(BaseRequestHandler):
    rfile: BufferedReader
    wfile: Any
    connection: Any
    timeout: float | None
    rbufsize: int
    wbufsize: int
    disable_nagle_algorithm: bool
    def setup(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/socketserver.html#socketserver.StreamRequestHandler
    def finish(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/socketserver.html#socketserver.StreamRequestHandler

class DatagramRequestHandler(BaseRequestHandler):
    def setup(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/socketserver.html#socketserver.DatagramRequestHandler
    def finish(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/socketserver.html#socketserver.DatagramRequestHandler
