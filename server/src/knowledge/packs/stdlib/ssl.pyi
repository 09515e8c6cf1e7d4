from typing import Any, Self, overload
from socket import SocketKind
import enum
import socket
from _ssl import MemoryBIO as MemoryBIO, SSLSession as SSLSession


class SSLError(OSError):
    library: str
    reason: str
class SSLZeroReturnError(SSLError): ...
class SSLWantReadError(SSLError): ...
class SSLWantWriteError(SSLError): ...
class SSLSyscallError(SSLError): ...
class SSLEOFError(SSLError): ...

class SSLCertVerificationError(SSLError, ValueError):
    verify_code: int
    verify_message: str
CertificateError = SSLCertVerificationError
socket_error = OSError

class TLSVersion(enum.IntEnum):
    MINIMUM_SUPPORTED: TLSVersion
    SSLv3: TLSVersion
    TLSv1: TLSVersion
    TLSv1_1: TLSVersion
    TLSv1_2: TLSVersion
    TLSv1_3: TLSVersion
    MAXIMUM_SUPPORTED: TLSVersion

class VerifyMode(enum.IntEnum):
    CERT_NONE: VerifyMode
    CERT_OPTIONAL: VerifyMode
    CERT_REQUIRED: VerifyMode

class Purpose(enum.Enum):
    oid: str
    shortname: str
    longname: str
    nid: int
    SERVER_AUTH: Purpose
    CLIENT_AUTH: Purpose

class Options(enum.IntFlag):
    OP_NO_SSLv2: Options
    OP_SINGLE_DH_USE: Options
    OP_SINGLE_ECDH_USE: Options
    OP_IGNORE_UNEXPECTED_EOF: Options
    OP_NO_TICKET: Options
    OP_NO_COMPRESSION: Options
    OP_ENABLE_MIDDLEBOX_COMPAT: Options
    OP_CIPHER_SERVER_PREFERENCE: Options
    OP_NO_SSLv3: Options
    OP_NO_TLSv1: Options
    OP_NO_TLSv1_2: Options
    OP_NO_TLSv1_1: Options
    OP_NO_TLSv1_3: Options
    OP_NO_RENEGOTIATION: Options
    OP_ALL: Options

class VerifyFlags(enum.IntFlag):
    VERIFY_DEFAULT: VerifyFlags
    VERIFY_CRL_CHECK_LEAF: VerifyFlags
    VERIFY_CRL_CHECK_CHAIN: VerifyFlags
    VERIFY_X509_STRICT: VerifyFlags
    VERIFY_ALLOW_PROXY_CERTS: VerifyFlags
    VERIFY_X509_TRUSTED_FIRST: VerifyFlags
    VERIFY_X509_PARTIAL_CHAIN: VerifyFlags

class AlertDescription(enum.IntEnum):
    ALERT_DESCRIPTION_CLOSE_NOTIFY: AlertDescription
    ALERT_DESCRIPTION_UNEXPECTED_MESSAGE: AlertDescription
    ALERT_DESCRIPTION_BAD_RECORD_MAC: AlertDescription
    ALERT_DESCRIPTION_RECORD_OVERFLOW: AlertDescription
    ALERT_DESCRIPTION_DECOMPRESSION_FAILURE: AlertDescription
    ALERT_DESCRIPTION_HANDSHAKE_FAILURE: AlertDescription
    ALERT_DESCRIPTION_BAD_CERTIFICATE: AlertDescription
    ALERT_DESCRIPTION_UNSUPPORTED_CERTIFICATE: AlertDescription
    ALERT_DESCRIPTION_CERTIFICATE_REVOKED: AlertDescription
    ALERT_DESCRIPTION_CERTIFICATE_EXPIRED: AlertDescription
    ALERT_DESCRIPTION_CERTIFICATE_UNKNOWN: AlertDescription
    ALERT_DESCRIPTION_ILLEGAL_PARAMETER: AlertDescription
    ALERT_DESCRIPTION_UNKNOWN_CA: AlertDescription
    ALERT_DESCRIPTION_ACCESS_DENIED: AlertDescription
    ALERT_DESCRIPTION_DECODE_ERROR: AlertDescription
    ALERT_DESCRIPTION_DECRYPT_ERROR: AlertDescription
    ALERT_DESCRIPTION_PROTOCOL_VERSION: AlertDescription
    ALERT_DESCRIPTION_INSUFFICIENT_SECURITY: AlertDescription
    ALERT_DESCRIPTION_INTERNAL_ERROR: AlertDescription
    ALERT_DESCRIPTION_USER_CANCELLED: AlertDescription
    ALERT_DESCRIPTION_NO_RENEGOTIATION: AlertDescription
    ALERT_DESCRIPTION_UNSUPPORTED_EXTENSION: AlertDescription
    ALERT_DESCRIPTION_CERTIFICATE_UNOBTAINABLE: AlertDescription
    ALERT_DESCRIPTION_UNRECOGNIZED_NAME: AlertDescription
    ALERT_DESCRIPTION_BAD_CERTIFICATE_STATUS_RESPONSE: AlertDescription
    ALERT_DESCRIPTION_BAD_CERTIFICATE_HASH_VALUE: AlertDescription
    ALERT_DESCRIPTION_UNKNOWN_PSK_IDENTITY: AlertDescription

class SSLErrorNumber(enum.IntEnum):
    SSL_ERROR_SSL: SSLErrorNumber
    SSL_ERROR_WANT_READ: SSLErrorNumber
    SSL_ERROR_WANT_WRITE: SSLErrorNumber
    SSL_ERROR_WANT_X509_LOOKUP: SSLErrorNumber
    SSL_ERROR_SYSCALL: SSLErrorNumber
    SSL_ERROR_ZERO_RETURN: SSLErrorNumber
    SSL_ERROR_WANT_CONNECT: SSLErrorNumber
    SSL_ERROR_EOF: SSLErrorNumber
    SSL_ERROR_INVALID_ERROR_CODE: SSLErrorNumber

class SSLObject:
    def read(self, len=..., buffer=...) -> Any:
        raise SSLError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLObject
    def write(self, data) -> Any:
        raise SSLError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLObject
    def do_handshake(self) -> Any:
        raise SSLError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLObject
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLObject
    def unwrap(self) -> Any:
        raise SSLError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLObject
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLObject
    def getpeercert(self, binary_form=...) -> Any:
        raise ValueError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.getpeercert
    context: Any
    session: Any
    session_reused: Any
    server_side: Any
    server_hostname: Any
    def selected_npn_protocol(self): ...
    def selected_alpn_protocol(self): ...
    def cipher(self): ...
    def shared_ciphers(self): ...
    def compression(self): ...
    def pending(self): ...
    def get_channel_binding(self, cb_type=...): ...
    def version(self): ...
    def verify_client_post_handshake(self): ...

class SSLSocket(socket.socket):
    def __init__(self, *args, **kwargs) -> None: ...
    def do_handshake(self, block=...) -> None:
        raise OSError  # witness: import ssl; import socket; s = ssl.create_default_context().wrap_socket(socket.socket(), server_hostname="a"); s.do_handshake()
    def read(self, len=..., buffer=...) -> bytes:
        raise OSError  # witness: import ssl; import socket; s = ssl.create_default_context().wrap_socket(socket.socket(), server_hostname="a"); s.recv(1)
    def recv(self, buflen=..., flags=...) -> bytes:
        raise OSError  # witness: import ssl; import socket; s = ssl.create_default_context().wrap_socket(socket.socket(), server_hostname="a"); s.recv(1)
    def write(self, data) -> int:
        raise OSError  # witness: import ssl; import socket; s = ssl.create_default_context().wrap_socket(socket.socket(), server_hostname="a"); s.send(b"a")
    def send(self, data, flags=...) -> int:
        raise OSError  # witness: import ssl; import socket; s = ssl.create_default_context().wrap_socket(socket.socket(), server_hostname="a"); s.send(b"a")
    def unwrap(self) -> socket.socket:
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.unwrap
        raise ValueError  # witness: import ssl; import socket; s = ssl.create_default_context().wrap_socket(socket.socket(), server_hostname="a"); s.unwrap()
    def getpeercert(self, binary_form=...) -> Any:
        raise ValueError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.getpeercert
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.getpeercert
    def cipher(self) -> Any:
        raise ValueError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.get_channel_binding
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.verify_client_post_handshake
    def shared_ciphers(self) -> Any:
        raise ValueError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.get_channel_binding
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.verify_client_post_handshake
    def compression(self) -> Any:
        raise ValueError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.get_channel_binding
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.verify_client_post_handshake
    def version(self) -> Any:
        raise ValueError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.get_channel_binding
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.verify_client_post_handshake
    def pending(self) -> Any:
        raise ValueError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.get_channel_binding
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.verify_client_post_handshake
    def selected_alpn_protocol(self) -> Any:
        raise ValueError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.get_channel_binding
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.verify_client_post_handshake
    def selected_npn_protocol(self) -> Any:
        raise ValueError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.get_channel_binding
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.verify_client_post_handshake
    def get_channel_binding(self, cb_type=...) -> Any:
        raise ValueError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.get_channel_binding
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.verify_client_post_handshake
    def verify_client_post_handshake(self) -> Any:
        raise ValueError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.get_channel_binding
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLSocket.verify_client_post_handshake

class SSLContext:
    check_hostname: bool
    verify_mode: VerifyMode
    minimum_version: TLSVersion
    maximum_version: TLSVersion
    options: int
    verify_flags: int
    protocol: int
    sni_callback: Any
    keylog_filename: Any
    num_tickets: Any
    sslobject_class: Any
    sslsocket_class: Any
    @overload
    def __new__(cls) -> Self: ...
    @overload
    def __new__(cls, protocol=..., *args, **kwargs) -> Self:
        raise ValueError  # witness: import ssl; ssl.SSLContext(99)
    def wrap_socket(self, sock, server_side=..., do_handshake_on_connect=..., suppress_ragged_eofs=..., server_hostname=..., session=...) -> SSLSocket:
        raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLContext.wrap_socket
        raise NotImplementedError  # witness: import ssl; import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); ssl.create_default_context().wrap_socket(s)
        raise ValueError  # witness: import ssl; import socket; ssl.create_default_context().wrap_socket(socket.socket())
        raise UnicodeError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLContext.wrap_socket
    def wrap_bio(self, incoming, outgoing, server_side=..., server_hostname=..., session=...) -> SSLObject:
        raise ValueError  # witness: import ssl; ssl.create_default_context().wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="")
        raise SSLError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLContext.wrap_bio
    def load_cert_chain(self, certfile, keyfile=..., password=...) -> None:
        raise OSError  # witness: import ssl; ssl.create_default_context().load_cert_chain("no/such")
        raise ValueError  # documented: https://docs.python.org/3/library/ssl.html#ssl.SSLContext.load_cert_chain
    def load_verify_locations(self, cafile=..., capath=..., cadata=...) -> None:
        raise OSError  # witness: import ssl; ssl.create_default_context().load_verify_locations("no/such")
        raise ValueError  # witness: import ssl; ssl.create_default_context().load_verify_locations(cadata="")
        raise TypeError  # witness: import ssl; ssl.create_default_context().load_verify_locations()
    def load_default_certs(self, purpose=...) -> None: ...
    def set_default_verify_paths(self) -> None: ...
    def set_servername_callback(self, server_name_callback) -> None: ...
    def set_npn_protocols(self, npn_protocols) -> None: ...
    def load_dh_params(self, path, /) -> None:
        raise OSError  # witness: import ssl; ssl.create_default_context().load_dh_params("no/such")
    def set_ciphers(self, cipherlist, /) -> None:
        raise SSLError  # witness: import ssl; ssl.create_default_context().set_ciphers("x")
    def set_alpn_protocols(self, alpn_protocols) -> None:
        raise SSLError  # witness: import ssl; ssl.create_default_context().set_alpn_protocols([""])
    def set_ecdh_curve(self, name, /) -> None:
        raise ValueError  # witness: import ssl; ssl.create_default_context().set_ecdh_curve("x")
    def get_ca_certs(self, binary_form=...) -> list[Any]: ...
    def get_ciphers(self) -> list[Any]: ...
    def cert_store_stats(self) -> dict[str, int]: ...
    def session_stats(self) -> dict[str, int]: ...
@overload
def create_default_context() -> SSLContext: ...
@overload
def create_default_context(purpose=..., *, cafile=..., capath=..., cadata=...) -> SSLContext:
    raise OSError  # witness: import ssl; ssl.create_default_context(cafile="no/such")
def get_server_certificate(addr, ssl_version=..., ca_certs=..., timeout=...) -> str:
    raise OSError  # witness: import ssl; ssl.get_server_certificate(("127.0.0.1", 1))
    raise UnicodeError  # witness: import ssl; ssl.get_server_certificate(("a" * 100, 1))
def cert_time_to_seconds(cert_time) -> int:
    raise ValueError  # witness: import ssl; ssl.cert_time_to_seconds("x")
def DER_cert_to_PEM_cert(der_cert_bytes) -> str: ...
def PEM_cert_to_DER_cert(pem_cert_string) -> bytes:
    raise ValueError  # witness: import ssl; ssl.PEM_cert_to_DER_cert("x")
def match_hostname(cert, hostname) -> None:
    raise CertificateError  # witness: import ssl; ssl.match_hostname({"subject": (), "subjectAltName": (("DNS", "a"),)}, "b")
    raise ValueError  # witness: import ssl; ssl.match_hostname({}, "b")
def RAND_bytes(n, /) -> bytes:
    raise SSLError  # documented: https://docs.python.org/3/library/ssl.html#ssl.RAND_bytes
    raise ValueError  # witness: import ssl; ssl.RAND_bytes(-1)
def RAND_status() -> bool: ...
def RAND_add(string, entropy, /) -> None: ...
def get_default_verify_paths() -> Any: ...
def get_protocol_name(protocol_code) -> Any: ...
def wrap_socket(sock, keyfile=..., certfile=..., server_side=..., cert_reqs=..., ssl_version=..., ca_certs=..., do_handshake_on_connect=..., suppress_ragged_eofs=..., ciphers=...) -> SSLSocket:
    raise OSError  # documented: https://docs.python.org/3/library/ssl.html#ssl.wrap_socket
    raise ValueError  # documented: https://docs.python.org/3/library/ssl.html#ssl.wrap_socket
ALERT_DESCRIPTION_ACCESS_DENIED: AlertDescription
ALERT_DESCRIPTION_BAD_CERTIFICATE: AlertDescription
ALERT_DESCRIPTION_BAD_CERTIFICATE_HASH_VALUE: AlertDescription
ALERT_DESCRIPTION_BAD_CERTIFICATE_STATUS_RESPONSE: AlertDescription
ALERT_DESCRIPTION_BAD_RECORD_MAC: AlertDescription
ALERT_DESCRIPTION_CERTIFICATE_EXPIRED: AlertDescription
ALERT_DESCRIPTION_CERTIFICATE_REVOKED: AlertDescription
ALERT_DESCRIPTION_CERTIFICATE_UNKNOWN: AlertDescription
ALERT_DESCRIPTION_CERTIFICATE_UNOBTAINABLE: AlertDescription
ALERT_DESCRIPTION_CLOSE_NOTIFY: AlertDescription
ALERT_DESCRIPTION_DECODE_ERROR: AlertDescription
ALERT_DESCRIPTION_DECOMPRESSION_FAILURE: AlertDescription
ALERT_DESCRIPTION_DECRYPT_ERROR: AlertDescription
ALERT_DESCRIPTION_HANDSHAKE_FAILURE: AlertDescription
ALERT_DESCRIPTION_ILLEGAL_PARAMETER: AlertDescription
ALERT_DESCRIPTION_INSUFFICIENT_SECURITY: AlertDescription
ALERT_DESCRIPTION_INTERNAL_ERROR: AlertDescription
ALERT_DESCRIPTION_NO_RENEGOTIATION: AlertDescription
ALERT_DESCRIPTION_PROTOCOL_VERSION: AlertDescription
ALERT_DESCRIPTION_RECORD_OVERFLOW: AlertDescription
ALERT_DESCRIPTION_UNEXPECTED_MESSAGE: AlertDescription
ALERT_DESCRIPTION_UNKNOWN_CA: AlertDescription
ALERT_DESCRIPTION_UNKNOWN_PSK_IDENTITY: AlertDescription
ALERT_DESCRIPTION_UNRECOGNIZED_NAME: AlertDescription
ALERT_DESCRIPTION_UNSUPPORTED_CERTIFICATE: AlertDescription
ALERT_DESCRIPTION_UNSUPPORTED_EXTENSION: AlertDescription
ALERT_DESCRIPTION_USER_CANCELLED: AlertDescription
CERT_NONE: VerifyMode
CERT_OPTIONAL: VerifyMode
CERT_REQUIRED: VerifyMode
CHANNEL_BINDING_TYPES: list[Any]
HAS_ALPN: bool
HAS_ECDH: bool
HAS_NEVER_CHECK_COMMON_NAME: bool
HAS_NPN: bool
HAS_SNI: bool
HAS_SSLv2: bool
HAS_SSLv3: bool
HAS_TLSv1: bool
HAS_TLSv1_1: bool
HAS_TLSv1_2: bool
HAS_TLSv1_3: bool
OPENSSL_VERSION: str
OPENSSL_VERSION_INFO: tuple[Any, ...]
OPENSSL_VERSION_NUMBER: int
OP_ALL: Options
OP_CIPHER_SERVER_PREFERENCE: Options
OP_ENABLE_MIDDLEBOX_COMPAT: Options
OP_IGNORE_UNEXPECTED_EOF: Options
OP_NO_COMPRESSION: Options
OP_NO_RENEGOTIATION: Options
OP_NO_SSLv2: Options
OP_NO_SSLv3: Options
OP_NO_TICKET: Options
OP_NO_TLSv1: Options
OP_NO_TLSv1_1: Options
OP_NO_TLSv1_2: Options
OP_NO_TLSv1_3: Options
OP_SINGLE_DH_USE: Options
OP_SINGLE_ECDH_USE: Options
PEM_FOOTER: str
PEM_HEADER: str
PROTOCOL_SSLv23: int
PROTOCOL_TLS: int
PROTOCOL_TLS_CLIENT: int
PROTOCOL_TLS_SERVER: int
PROTOCOL_TLSv1: int
PROTOCOL_TLSv1_1: int
PROTOCOL_TLSv1_2: int
SOCK_STREAM: SocketKind
SOL_SOCKET: int
SO_TYPE: int
SSL_ERROR_EOF: SSLErrorNumber
SSL_ERROR_INVALID_ERROR_CODE: SSLErrorNumber
SSL_ERROR_SSL: SSLErrorNumber
SSL_ERROR_SYSCALL: SSLErrorNumber
SSL_ERROR_WANT_CONNECT: SSLErrorNumber
SSL_ERROR_WANT_READ: SSLErrorNumber
SSL_ERROR_WANT_WRITE: SSLErrorNumber
SSL_ERROR_WANT_X509_LOOKUP: SSLErrorNumber
SSL_ERROR_ZERO_RETURN: SSLErrorNumber
VERIFY_ALLOW_PROXY_CERTS: VerifyFlags
VERIFY_CRL_CHECK_CHAIN: VerifyFlags
VERIFY_CRL_CHECK_LEAF: VerifyFlags
VERIFY_DEFAULT: VerifyFlags
VERIFY_X509_PARTIAL_CHAIN: VerifyFlags
VERIFY_X509_STRICT: VerifyFlags
VERIFY_X509_TRUSTED_FIRST: VerifyFlags
