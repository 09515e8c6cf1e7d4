from typing import Any, Self
import email.message


class HTTPException(Exception): ...
class NotConnected(HTTPException): ...
class InvalidURL(HTTPException): ...

class UnknownProtocol(HTTPException):
    version: str
class UnknownTransferEncoding(HTTPException): ...
class UnimplementedFileMode(HTTPException): ...

class IncompleteRead(HTTPException):
    partial: bytes
    expected: int | None
class ImproperConnectionState(HTTPException): ...
class CannotSendRequest(ImproperConnectionState): ...
class CannotSendHeader(ImproperConnectionState): ...
class ResponseNotReady(ImproperConnectionState): ...

class BadStatusLine(HTTPException):
    line: str
class LineTooLong(HTTPException): ...
class RemoteDisconnected(ConnectionResetError, BadStatusLine): ...
error = HTTPException

class HTTPMessage(email.message.Message):
    def getallmatchingheaders(self, name) -> list[str]: ...

class HTTPResponse:
    status: int
    code: int
    reason: Any
    msg: Any
    version: Any
    url: str
    headers: HTTPMessage
    length: int | None
    will_close: Any
    chunked: Any
    debuglevel: Any
    def __init__(self, sock, debuglevel=..., method=..., url=...) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPResponse
    def begin(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPResponse
        raise IncompleteRead  # documented: https://docs.python.org/3/library/http.client.html#http.client.IncompleteRead
        raise HTTPException  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPException
    def read(self, amt=...) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPResponse
        raise IncompleteRead  # documented: https://docs.python.org/3/library/http.client.html#http.client.IncompleteRead
        raise HTTPException  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPException
    def read1(self, n=...) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPResponse
        raise IncompleteRead  # documented: https://docs.python.org/3/library/http.client.html#http.client.IncompleteRead
        raise HTTPException  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPException
    def peek(self, n=...) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPResponse
        raise IncompleteRead  # documented: https://docs.python.org/3/library/http.client.html#http.client.IncompleteRead
        raise HTTPException  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPException
    def readline(self, limit=...) -> bytes:
        raise OSError  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPResponse
        raise IncompleteRead  # documented: https://docs.python.org/3/library/http.client.html#http.client.IncompleteRead
        raise HTTPException  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPException
    def readinto(self, b) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPResponse
        raise IncompleteRead  # documented: https://docs.python.org/3/library/http.client.html#http.client.IncompleteRead
        raise HTTPException  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPException
    def readlines(self, hint=..., /) -> list[bytes]:
        raise OSError  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPResponse
        raise HTTPException  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPException
    def getheader(self, name, default=...) -> str | None: ...
    def getheaders(self) -> list[tuple[str, str]]: ...
    def getcode(self) -> int: ...
    def fileno(self) -> int: ...
    def geturl(self) -> str: ...
    def info(self) -> HTTPMessage: ...
    def isclosed(self) -> bool: ...
    def readable(self) -> bool: ...
    @property
    def closed(self) -> bool: ...
    def close(self) -> None: ...
    def flush(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> bytes:
        raise StopIteration  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPResponse
        raise OSError  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPResponse
        raise IncompleteRead  # documented: https://docs.python.org/3/library/http.client.html#http.client.IncompleteRead
        raise HTTPException  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPException

class HTTPConnection:
    host: str
    port: int
    sock: Any
    timeout: float | None
    auto_open: int
    debuglevel: int
    default_port: int
    response_class: Any
    def __init__(self, host, port=..., timeout=..., source_address=..., blocksize=...) -> None:
        raise InvalidURL  # witness: import http.client; http.client.HTTPConnection("a:b")
    def connect(self) -> None:
        raise OSError  # witness: import http.client; http.client.HTTPConnection("127.0.0.1", 1).connect()
        raise UnicodeError  # witness: import http.client; http.client.HTTPConnection("a" * 100, 1).connect()
    def request(self, method, url, body=..., headers=..., *, encode_chunked=...) -> None:
        raise OSError  # witness: import http.client; http.client.HTTPConnection("127.0.0.1", 1).request("GET", "/")
        raise HTTPException  # witness: import http.client; http.client.HTTPConnection("127.0.0.1", 1).request("GET", " ")
        raise ValueError  # witness: import http.client; http.client.HTTPConnection("127.0.0.1", 1).request("a\nb", "/")
    def getresponse(self) -> HTTPResponse:
        raise HTTPException  # witness: import http.client; http.client.HTTPConnection("127.0.0.1", 1).getresponse()
        raise OSError  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPConnection.getresponse
    def putrequest(self, method, url, skip_host=..., skip_accept_encoding=...) -> None:
        raise HTTPException  # witness: import http.client; http.client.HTTPConnection("127.0.0.1", 1).putrequest("GET", " ")
        raise ValueError  # witness: import http.client; http.client.HTTPConnection("127.0.0.1", 1).putrequest("a\nb", "/")
    def putheader(self, header, *values) -> None:
        raise CannotSendHeader  # witness: import http.client; http.client.HTTPConnection("127.0.0.1", 1).putheader("a", "b")
        raise ValueError  # witness: import http.client; c = http.client.HTTPConnection("127.0.0.1", 1); c.putrequest("GET", "/"); c.putheader("a b:", "b\n")
    def endheaders(self, message_body=..., *, encode_chunked=...) -> None:
        raise CannotSendHeader  # witness: import http.client; http.client.HTTPConnection("127.0.0.1", 1).endheaders()
        raise OSError  # witness: import http.client; c = http.client.HTTPConnection("127.0.0.1", 1); c.putrequest("GET", "/"); c.endheaders()
    def send(self, data) -> None:
        raise OSError  # witness: import http.client; http.client.HTTPConnection("127.0.0.1", 1).send(b"a")
        raise NotConnected  # witness: import http.client; c = http.client.HTTPConnection("127.0.0.1", 1); c.auto_open = 0; c.send(b"a")
    def set_tunnel(self, host, port=..., headers=...) -> None:
        raise RuntimeError  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPConnection.set_tunnel
        raise InvalidURL  # witness: import http.client; http.client.HTTPConnection("127.0.0.1", 1).set_tunnel("a:b")
    def close(self) -> None: ...
    def set_debuglevel(self, level) -> None: ...

class HTTPSConnection(HTTPConnection):
    def __init__(self, host, port=..., key_file=..., cert_file=..., timeout=..., source_address=..., *, context=..., check_hostname=..., blocksize=...) -> None:
        raise InvalidURL  # witness: import http.client; http.client.HTTPSConnection("a:b")
        raise OSError  # witness: import http.client; http.client.HTTPSConnection("a", key_file="no/such", cert_file="no/such")
        raise ValueError  # documented: https://docs.python.org/3/library/http.client.html#http.client.HTTPSConnection
def parse_headers(fp, _class=...) -> HTTPMessage:
    raise HTTPException  # witness: import http.client, io; http.client.parse_headers(io.BytesIO(b"a" * 99999))
responses: dict[int, str]
HTTP_PORT: int
HTTPS_PORT: int
