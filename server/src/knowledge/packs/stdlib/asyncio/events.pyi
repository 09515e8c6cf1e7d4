from typing import Any, Self
from asyncio.base_events import Server
import ssl
from _asyncio import Task as _Task
from _asyncio import Future


class Handle:
    def cancel(self) -> None: ...
    def cancelled(self) -> bool: ...

class TimerHandle(Handle):
    def when(self) -> float: ...

class AbstractServer:
    def close(self) -> None: ...
    def get_loop(self) -> AbstractEventLoop: ...
    def is_serving(self) -> bool: ...
    async def start_serving(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.Server
    async def serve_forever(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.Server
    async def wait_closed(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.Server
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc) -> None: ...

class AbstractEventLoop:
    def run_forever(self) -> None:
        raise RuntimeError  # witness: import asyncio; l = asyncio.new_event_loop(); l.close(); l.run_forever()
    def run_until_complete(self, future) -> Any:
        raise RuntimeError  # witness: import asyncio; l = asyncio.new_event_loop(); l.close(); l.run_until_complete(l.create_future())
        await future
    def stop(self) -> None: ...
    def close(self) -> None:
        raise RuntimeError  # witness: import asyncio; asyncio.get_running_loop().close(); await asyncio.sleep(0)
    def is_running(self) -> bool: ...
    def is_closed(self) -> bool: ...
    def get_debug(self) -> bool: ...
    async def shutdown_asyncgens(self) -> None: ...
    async def shutdown_default_executor(self) -> None: ...
    def call_soon(self, callback, *args, context=...) -> Handle:
        raise RuntimeError  # witness: import asyncio; l = asyncio.new_event_loop(); l.close(); l.call_soon(max)
    def call_soon_threadsafe(self, callback, *args, context=...) -> Handle:
        raise RuntimeError  # witness: import asyncio; l = asyncio.new_event_loop(); l.close(); l.call_soon(max)
    def call_later(self, delay, callback, *args, context=...) -> TimerHandle:
        raise RuntimeError  # witness: import asyncio; l = asyncio.new_event_loop(); l.close(); l.call_later(1, max)
    def call_at(self, when, callback, *args, context=...) -> TimerHandle:
        raise RuntimeError  # witness: import asyncio; l = asyncio.new_event_loop(); l.close(); l.call_later(1, max)
    def time(self) -> float: ...
    def create_future(self) -> Future[Any]: ...
    def create_task(self, coro, *, name=..., context=...) -> _Task[Any]:
        raise RuntimeError  # witness: import asyncio; l = asyncio.new_event_loop(); l.close(); l.create_task(asyncio.sleep(0))
    async def run_in_executor(self, executor, func, *args) -> Any:
        func()
        raise RuntimeError  # witness: import asyncio; l = asyncio.new_event_loop(); l.close(); l.run_in_executor(None, max)
    def set_default_executor(self, executor) -> None: ...
    def set_debug(self, enabled) -> None: ...
    def set_exception_handler(self, handler) -> None: ...
    def default_exception_handler(self, context) -> None: ...
    def call_exception_handler(self, context) -> None: ...
    def set_task_factory(self, factory) -> None: ...
    def get_exception_handler(self) -> Any: ...
    def get_task_factory(self) -> Any: ...
    async def getaddrinfo(self, host, port, *, family=..., type=..., proto=..., flags=...) -> list[Any]:
        raise OSError  # witness: import asyncio; await asyncio.get_running_loop().getaddrinfo("127.0.0.1", "no-such-service")
        raise UnicodeError  # witness: import asyncio; await asyncio.get_running_loop().getaddrinfo("a" * 100, 1)
    async def getnameinfo(self, sockaddr, flags=...) -> tuple[str, str]:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.getnameinfo
    async def create_connection(self, protocol_factory, host=..., port=..., *, ssl=..., family=..., proto=..., flags=..., sock=..., local_addr=..., server_hostname=..., ssl_handshake_timeout=..., ssl_shutdown_timeout=..., happy_eyeballs_delay=..., interleave=...) -> tuple[Any, Any]:
        raise OSError  # witness: import asyncio; await asyncio.get_running_loop().create_connection(asyncio.Protocol, "127.0.0.1", 1)
        raise ValueError  # witness: import asyncio; await asyncio.get_running_loop().create_connection(asyncio.Protocol)
        raise UnicodeError  # witness: import asyncio; await asyncio.get_running_loop().create_connection(asyncio.Protocol, "a" * 100, 1)
    async def create_server(self, protocol_factory, host=..., port=..., *, family=..., flags=..., sock=..., backlog=..., ssl=..., reuse_address=..., reuse_port=..., ssl_handshake_timeout=..., ssl_shutdown_timeout=..., start_serving=...) -> Server:
        raise OSError  # witness: import asyncio; await asyncio.get_running_loop().create_server(asyncio.Protocol, "203.0.113.1", 1)
        raise ValueError  # witness: import asyncio; await asyncio.get_running_loop().create_server(asyncio.Protocol)
        raise UnicodeError  # witness: import asyncio; await asyncio.get_running_loop().create_server(asyncio.Protocol, "a" * 100, 1)
        raise OverflowError  # witness: import asyncio; await asyncio.get_running_loop().create_server(asyncio.Protocol, "127.0.0.1", 99999)
    async def create_unix_connection(self, protocol_factory, path=..., *, ssl=..., sock=..., server_hostname=..., ssl_handshake_timeout=..., ssl_shutdown_timeout=...) -> tuple[Any, Any]:
        raise OSError  # witness: import asyncio; await asyncio.get_running_loop().create_unix_connection(asyncio.Protocol, "no/such")
        raise ValueError  # witness: import asyncio; await asyncio.get_running_loop().create_unix_connection(asyncio.Protocol)
    async def create_unix_server(self, protocol_factory, path=..., *, sock=..., backlog=..., ssl=..., ssl_handshake_timeout=..., ssl_shutdown_timeout=..., start_serving=...) -> Server:
        raise OSError  # witness: import asyncio; await asyncio.get_running_loop().create_unix_server(asyncio.Protocol, "no/such")
        raise ValueError  # witness: import asyncio; await asyncio.get_running_loop().create_unix_server(asyncio.Protocol)
    async def create_datagram_endpoint(self, protocol_factory, local_addr=..., remote_addr=..., *, family=..., proto=..., flags=..., reuse_address=..., reuse_port=..., allow_broadcast=..., sock=...) -> tuple[Any, Any]:
        raise OSError  # witness: import asyncio; await asyncio.get_running_loop().create_datagram_endpoint(asyncio.DatagramProtocol, ("203.0.113.1", 1))
        raise ValueError  # witness: import asyncio; await asyncio.get_running_loop().create_datagram_endpoint(asyncio.DatagramProtocol)
    async def start_tls(self, transport, protocol, sslcontext, *, server_side=..., server_hostname=..., ssl_handshake_timeout=..., ssl_shutdown_timeout=...) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.start_tls
        raise RuntimeError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.sendfile
    async def sendfile(self, transport, file, offset=..., count=..., *, fallback=...) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.start_tls
        raise RuntimeError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.sendfile
    async def sock_sendfile(self, sock, file, offset=..., count=..., *, fallback=...) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.start_tls
        raise RuntimeError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.sendfile
    async def connect_accepted_socket(self, protocol_factory, sock, *, ssl=..., ssl_handshake_timeout=..., ssl_shutdown_timeout=...) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.start_tls
        raise RuntimeError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.sendfile
    async def sock_recv(self, sock, nbytes) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.sock_recv
        raise ValueError  # witness: import asyncio; import socket; s = socket.socket(); asyncio.get_running_loop().set_debug(True); await asyncio.get_running_loop().sock_recv(s, 1)
    async def sock_recv_into(self, sock, buf) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.sock_recv_into
    async def sock_recvfrom(self, sock, bufsize) -> tuple[Any, Any]:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.sock_recvfrom
    async def sock_recvfrom_into(self, sock, buf, nbytes=...) -> tuple[Any, Any]:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.sock_recvfrom
    async def sock_sendall(self, sock, data) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.sock_connect
    async def sock_sendto(self, sock, data, address) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.sock_connect
    async def sock_connect(self, sock, address) -> Any:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.sock_connect
    async def sock_accept(self, sock) -> tuple[Any, Any]:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.sock_accept
    async def subprocess_exec(self, protocol_factory, *args, stdin=..., stdout=..., stderr=..., **kwargs) -> tuple[Any, Any]:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.subprocess_exec
        raise ValueError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.subprocess_exec
    async def subprocess_shell(self, protocol_factory, cmd, *, stdin=..., stdout=..., stderr=..., **kwargs) -> tuple[Any, Any]:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.subprocess_exec
        raise ValueError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.subprocess_exec
    async def connect_read_pipe(self, protocol_factory, pipe) -> tuple[Any, Any]:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.connect_read_pipe
        raise ValueError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.connect_read_pipe
    async def connect_write_pipe(self, protocol_factory, pipe) -> tuple[Any, Any]:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.connect_read_pipe
        raise ValueError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.connect_read_pipe
    def add_reader(self, fd, callback, *args) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.add_reader
        raise ValueError  # witness: import asyncio; asyncio.get_running_loop().add_reader(-5, max); await asyncio.sleep(0)
    def add_writer(self, fd, callback, *args) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.add_reader
        raise ValueError  # witness: import asyncio; asyncio.get_running_loop().add_reader(-5, max); await asyncio.sleep(0)
    def remove_reader(self, fd) -> bool: ...
    def remove_writer(self, fd) -> bool: ...
    def add_signal_handler(self, sig, callback, *args) -> None:
        raise RuntimeError  # witness: import asyncio; import signal; asyncio.new_event_loop().add_signal_handler(signal.SIGKILL, max)
        raise ValueError  # witness: import asyncio; asyncio.new_event_loop().add_signal_handler(9999, max)
        raise NotImplementedError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.add_signal_handler
    def remove_signal_handler(self, sig) -> bool:
        raise ValueError  # witness: import asyncio; asyncio.new_event_loop().remove_signal_handler(9999)
        raise NotImplementedError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.remove_signal_handler

class AbstractEventLoopPolicy:
    def get_event_loop(self) -> AbstractEventLoop:
        raise RuntimeError  # documented: https://docs.python.org/3/library/asyncio-policy.html#asyncio.AbstractEventLoopPolicy.get_event_loop
    def set_event_loop(self, loop) -> None: ...
    def set_child_watcher(self, watcher) -> None: ...
    def new_event_loop(self) -> AbstractEventLoop:
        raise OSError  # documented: https://docs.python.org/3/library/asyncio-policy.html#asyncio.AbstractEventLoopPolicy.new_event_loop
    def get_child_watcher(self) -> Any: ...
def get_event_loop_policy() -> AbstractEventLoopPolicy: ...
def set_event_loop_policy(policy) -> None: ...
def set_event_loop(loop) -> None: ...
def set_child_watcher(watcher) -> None: ...
def new_event_loop() -> AbstractEventLoop:
    raise OSError  # documented: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.new_event_loop
def get_child_watcher() -> Any: ...
