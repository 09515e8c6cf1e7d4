import sys
from typing import Any, IO, Literal, Self, overload
from _io import BufferedReader
from _io import BufferedWriter
import enum
from _socket import socket as _socket_type
import ssl


error = OSError
class herror(OSError): ...
class gaierror(OSError): ...
if sys.version_info >= (3, 10):
    timeout = TimeoutError

class AddressFamily(enum.IntEnum):
    AF_UNSPEC: AddressFamily
    AF_UNIX: AddressFamily
    AF_INET: AddressFamily
    AF_AX25: AddressFamily
    AF_IPX: AddressFamily
    AF_APPLETALK: AddressFamily
    AF_NETROM: AddressFamily
    AF_BRIDGE: AddressFamily
    AF_ATMPVC: AddressFamily
    AF_X25: AddressFamily
    AF_INET6: AddressFamily
    AF_ROSE: AddressFamily
    AF_NETBEUI: AddressFamily
    AF_SECURITY: AddressFamily
    AF_KEY: AddressFamily
    AF_NETLINK: AddressFamily
    AF_ROUTE: AddressFamily
    AF_PACKET: AddressFamily
    AF_ASH: AddressFamily
    AF_ECONET: AddressFamily
    AF_ATMSVC: AddressFamily
    AF_RDS: AddressFamily
    AF_SNA: AddressFamily
    AF_IRDA: AddressFamily
    AF_PPPOX: AddressFamily
    AF_WANPIPE: AddressFamily
    AF_LLC: AddressFamily
    AF_CAN: AddressFamily
    AF_TIPC: AddressFamily
    AF_ALG: AddressFamily
    AF_VSOCK: AddressFamily
    AF_QIPCRTR: AddressFamily

class SocketKind(enum.IntEnum):
    SOCK_STREAM: SocketKind
    SOCK_DGRAM: SocketKind
    SOCK_RAW: SocketKind
    SOCK_RDM: SocketKind
    SOCK_SEQPACKET: SocketKind
    SOCK_NONBLOCK: SocketKind
    SOCK_CLOEXEC: SocketKind

class MsgFlag(enum.IntFlag):
    MSG_OOB: MsgFlag
    MSG_PEEK: MsgFlag
    MSG_DONTROUTE: MsgFlag
    MSG_CTRUNC: MsgFlag
    MSG_TRUNC: MsgFlag
    MSG_DONTWAIT: MsgFlag
    MSG_EOR: MsgFlag
    MSG_WAITALL: MsgFlag
    MSG_CONFIRM: MsgFlag
    MSG_ERRQUEUE: MsgFlag
    MSG_NOSIGNAL: MsgFlag
    MSG_MORE: MsgFlag
    MSG_FASTOPEN: MsgFlag
    MSG_CMSG_CLOEXEC: MsgFlag

class AddressInfo(enum.IntFlag):
    AI_PASSIVE: AddressInfo
    AI_CANONNAME: AddressInfo
    AI_NUMERICHOST: AddressInfo
    AI_V4MAPPED: AddressInfo
    AI_ALL: AddressInfo
    AI_ADDRCONFIG: AddressInfo
    AI_NUMERICSERV: AddressInfo

class SocketIO:
    def readinto(self, b): ...
    def write(self, b): ...
    def readable(self): ...
    def writable(self): ...
    def seekable(self): ...
    def fileno(self): ...
    name: Any
    mode: Any
    def close(self): ...

class socket:
    def __init__(self, family=..., type=..., proto=..., fileno=...) -> None:
        raise OSError  # witness: import socket; socket.socket(99, 99)
    family: int
    type: int
    proto: int
    timeout: float | None
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/socket.html#socket.socket.close
    def accept(self) -> tuple[socket, Any]:
        raise OSError  # witness: import socket; socket.socket().accept()
    def bind(self, *args, **kwargs) -> None:
        raise OSError  # witness: import socket; socket.socket().bind(("203.0.113.1", 1))
        raise OverflowError  # witness: import socket; socket.socket().bind(("127.0.0.1", 99999))
    def close(self) -> None:
        raise OSError  # witness: import socket; import os; s = socket.socket(); os.close(s.fileno()); s.close()
    def connect(self, *args, **kwargs) -> None:
        raise OSError  # witness: import socket; socket.socket().connect(("127.0.0.1", 1))
        raise OverflowError  # witness: import socket; socket.socket().connect(("127.0.0.1", 99999))
    def connect_ex(self, *args, **kwargs) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/socket.html#socket.socket.connect_ex
        raise OverflowError  # witness: import socket; socket.socket().connect_ex(("127.0.0.1", 99999))
    def detach(self) -> int: ...
    def fileno(self, *args, **kwargs) -> int: ...
    def dup(self) -> socket:
        raise OSError  # witness: import socket; s = socket.socket(); s.close(); s.dup()
    def get_inheritable(self) -> bool:
        raise OSError  # witness: import socket; s = socket.socket(); s.close(); s.get_inheritable()
    def set_inheritable(self, inheritable) -> None:
        raise OSError  # witness: import socket; s = socket.socket(); s.close(); s.set_inheritable(True)
    def getpeername(self, *args, **kwargs) -> Any:
        raise OSError  # witness: import socket; socket.socket().getpeername()
    def getsockname(self, *args, **kwargs) -> Any:
        raise OSError  # witness: import socket; s = socket.socket(); s.close(); s.getsockname()
    def getsockopt(self, *args, **kwargs) -> Any:
        raise OSError  # witness: import socket; socket.socket().getsockopt(99, 99)
    def setsockopt(self, *args, **kwargs) -> None:
        raise OSError  # witness: import socket; socket.socket().setsockopt(99, 99, 1)
    def getblocking(self, *args, **kwargs) -> bool: ...
    def setblocking(self, *args, **kwargs) -> None:
        raise OSError  # witness: import socket; s = socket.socket(); s.close(); s.setblocking(False)
    def gettimeout(self, *args, **kwargs) -> float | None: ...
    def settimeout(self, *args, **kwargs) -> None:
        raise ValueError  # witness: import socket; socket.socket().settimeout(-1)
        raise OSError  # witness: import socket; s = socket.socket(); s.close(); s.settimeout(1)
    def listen(self, *args, **kwargs) -> None:
        raise OSError  # witness: import socket; s = socket.socket(); s.close(); s.listen()
    @overload
    def makefile(self, mode: Literal["rb"], *args, **kwargs) -> BufferedReader:
        raise OSError  # documented: https://docs.python.org/3/library/socket.html#socket.socket.makefile
    @overload
    def makefile(self, mode: Literal["wb"], *args, **kwargs) -> BufferedWriter:
        raise OSError  # documented: https://docs.python.org/3/library/socket.html#socket.socket.makefile
    @overload
    def makefile(self, mode: object = ..., *args, **kwargs) -> IO[Any]:
        raise ValueError  # witness: import socket; socket.socket().makefile("q")
        raise OSError  # documented: https://docs.python.org/3/library/socket.html#socket.socket.makefile
    def recv(self, *args, **kwargs) -> bytes:
        raise OSError  # witness: import socket; socket.socket().recv(1)
    def recv_into(self, *args, **kwargs) -> int:
        raise OSError  # witness: import socket; socket.socket().recv_into(bytearray(1))
    def recvfrom(self, *args, **kwargs) -> tuple[bytes, Any]:
        raise OSError  # witness: import socket; s = socket.socket(); s.close(); s.recvfrom(1)
    def recvfrom_into(self, *args, **kwargs) -> tuple[int, Any]:
        raise OSError  # witness: import socket; s = socket.socket(); s.close(); s.recvfrom_into(bytearray(1))
    def recvmsg(self, *args, **kwargs) -> tuple[Any, ...]:
        raise OSError  # witness: import socket; socket.socket().recvmsg(1)
    def recvmsg_into(self, *args, **kwargs) -> tuple[Any, ...]:
        raise OSError  # witness: import socket; socket.socket().recvmsg(1)
    def send(self, *args, **kwargs) -> int:
        raise OSError  # witness: import socket; socket.socket().send(b"a")
    def sendall(self, *args, **kwargs) -> None:
        raise OSError  # witness: import socket; socket.socket().sendall(b"a")
    def sendto(self, *args, **kwargs) -> int:
        raise OSError  # witness: import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.close(); s.sendto(b"a", ("127.0.0.1", 9))
        raise OverflowError  # witness: import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"a", ("127.0.0.1", 99999))
    def sendmsg(self, *args, **kwargs) -> int:
        raise OSError  # witness: import socket; s = socket.socket(); s.close(); s.sendmsg([b"a"])
    def sendmsg_afalg(self, *args, **kwargs) -> int:
        raise OSError  # witness: import socket; s = socket.socket(); s.close(); s.sendmsg([b"a"])
    def sendfile(self, file, offset=..., count=...) -> int:
        raise OSError  # documented: https://docs.python.org/3/library/socket.html#socket.socket.sendfile
        raise ValueError  # witness: import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendfile(open("/dev/null", "rb"))
    def shutdown(self, *args, **kwargs) -> None:
        raise OSError  # witness: import socket; socket.socket().shutdown(0)
@overload
def create_connection(address, timeout=..., source_address=...) -> socket:
    raise OSError  # witness: import socket; socket.create_connection(("127.0.0.1", 1))
    raise UnicodeError  # witness: import socket; socket.create_connection(("a" * 100, 1))
@overload
def create_connection(address, timeout=..., source_address=..., *, all_errors=...) -> socket:
    raise OSError  # witness: import socket; socket.create_connection(("127.0.0.1", 1))
    raise UnicodeError  # witness: import socket; socket.create_connection(("a" * 100, 1))
    raise ExceptionGroup  # witness: import socket; socket.create_connection(("127.0.0.1", 1), all_errors=True)
def create_server(address, *, family=..., backlog=..., reuse_port=..., dualstack_ipv6=...) -> socket:
    raise OSError  # witness: import socket; socket.create_server(("203.0.113.1", 1))
    raise ValueError  # witness: import socket; socket.create_server(("", 0), dualstack_ipv6=True)
    raise OverflowError  # witness: import socket; socket.create_server(("127.0.0.1", 99999))
def has_dualstack_ipv6() -> bool: ...
def socketpair(family=..., type=..., proto=...) -> tuple[socket, socket]:
    raise OSError  # witness: import socket; socket.socketpair(socket.AF_INET)
def fromfd(fd, family, type, proto=...) -> socket:
    raise OSError  # witness: import socket; socket.fromfd(999, 2, 1)
def getaddrinfo(host, port, family=..., type=..., proto=..., flags=...) -> list[Any]:
    raise gaierror  # witness: import socket; socket.getaddrinfo("127.0.0.1", "no-such-service")
    raise UnicodeError  # witness: import socket; socket.getaddrinfo("a" * 100, 1)
    raise OSError  # documented: https://docs.python.org/3/library/socket.html#socket.getaddrinfo
def gethostbyname(*args, **kwargs) -> str:
    raise OSError  # documented: https://docs.python.org/3/library/socket.html#socket.gethostbyname
    raise UnicodeError  # witness: import socket; socket.gethostbyname("a" * 100)
def gethostbyname_ex(*args, **kwargs) -> tuple[str, list[str], list[str]]:
    raise OSError  # documented: https://docs.python.org/3/library/socket.html#socket.gethostbyname_ex
    raise UnicodeError  # witness: import socket; socket.gethostbyname_ex("a" * 100)
def gethostbyaddr(*args, **kwargs) -> tuple[str, list[str], list[str]]:
    raise OSError  # documented: https://docs.python.org/3/library/socket.html#socket.gethostbyname_ex
    raise UnicodeError  # witness: import socket; socket.gethostbyname_ex("a" * 100)
def getnameinfo(*args, **kwargs) -> tuple[str, str]:
    raise OSError  # witness: import socket; socket.getnameinfo(("no-numeric", 1), 0)
    raise OverflowError  # witness: import socket; socket.getnameinfo(("127.0.0.1", 2 ** 40), 0)
def gethostname(*args, **kwargs) -> str:
    raise OSError  # documented: https://docs.python.org/3/library/socket.html#socket.gethostname
def sethostname(*args, **kwargs) -> None:
    raise OSError  # documented: https://docs.python.org/3/library/socket.html#socket.sethostname
def getfqdn(name=...) -> str:
    raise UnicodeError  # witness: import socket; socket.getfqdn("a" * 100)
def getprotobyname(*args, **kwargs) -> int:
    raise OSError  # witness: import socket; socket.getservbyname("no-such-service")
def getservbyname(*args, **kwargs) -> int:
    raise OSError  # witness: import socket; socket.getservbyname("no-such-service")
def getservbyport(*args, **kwargs) -> str:
    raise OSError  # witness: import socket; socket.getservbyport(3)
    raise OverflowError  # witness: import socket; socket.getservbyport(99999)
def inet_aton(*args, **kwargs) -> bytes:
    raise OSError  # witness: import socket; socket.inet_aton("x")
def inet_ntoa(*args, **kwargs) -> str:
    raise OSError  # witness: import socket; socket.inet_ntoa(b"")
def inet_pton(*args, **kwargs) -> bytes:
    raise OSError  # witness: import socket; socket.inet_pton(socket.AF_INET, "x")
def inet_ntop(*args, **kwargs) -> str:
    raise ValueError  # witness: import socket; socket.inet_ntop(socket.AF_INET, b"")
def htonl(*args, **kwargs) -> int:
    raise OverflowError  # witness: import socket; socket.htons(99999)
def htons(*args, **kwargs) -> int:
    raise OverflowError  # witness: import socket; socket.htons(99999)
def ntohl(*args, **kwargs) -> int:
    raise OverflowError  # witness: import socket; socket.htons(99999)
def ntohs(*args, **kwargs) -> int:
    raise OverflowError  # witness: import socket; socket.htons(99999)
def if_nameindex(*args, **kwargs) -> list[tuple[int, str]]:
    raise OSError  # documented: https://docs.python.org/3/library/socket.html#socket.if_nameindex
def if_nametoindex(*args, **kwargs) -> int:
    raise OSError  # witness: import socket; socket.if_nametoindex("no-such")
def if_indextoname(*args, **kwargs) -> str:
    raise OSError  # witness: import socket; socket.if_indextoname(99999)
def getdefaulttimeout(*args, **kwargs) -> float | None: ...
def setdefaulttimeout(*args, **kwargs) -> None:
    raise ValueError  # witness: import socket; socket.setdefaulttimeout(-1)
def close(*args, **kwargs) -> None:
    raise OSError  # witness: import socket; socket.close(999)
def dup(*args, **kwargs) -> int:
    raise OSError  # witness: import socket; socket.dup(999)
def send_fds(sock, buffers, fds, flags=..., address=...) -> Any:
    raise OSError  # witness: import socket; s = socket.socket(); s.close(); socket.send_fds(s, [b"a"], [1])
def recv_fds(sock, bufsize, maxfds, flags=...) -> Any:
    raise OSError  # witness: import socket; s = socket.socket(); s.close(); socket.send_fds(s, [b"a"], [1])
def CMSG_LEN(*args, **kwargs) -> int:
    raise OverflowError  # witness: import socket; socket.CMSG_LEN(-1)
def CMSG_SPACE(*args, **kwargs) -> int:
    raise OverflowError  # witness: import socket; socket.CMSG_LEN(-1)
AF_ALG: AddressFamily
AF_APPLETALK: AddressFamily
AF_ASH: AddressFamily
AF_ATMPVC: AddressFamily
AF_ATMSVC: AddressFamily
AF_AX25: AddressFamily
AF_BRIDGE: AddressFamily
AF_CAN: AddressFamily
AF_DECnet: int
AF_ECONET: AddressFamily
AF_INET: AddressFamily
AF_INET6: AddressFamily
AF_IPX: AddressFamily
AF_IRDA: AddressFamily
AF_KEY: AddressFamily
AF_LLC: AddressFamily
AF_NETBEUI: AddressFamily
AF_NETLINK: AddressFamily
AF_NETROM: AddressFamily
AF_PACKET: AddressFamily
AF_PPPOX: AddressFamily
AF_QIPCRTR: AddressFamily
AF_RDS: AddressFamily
AF_ROSE: AddressFamily
AF_ROUTE: AddressFamily
AF_SECURITY: AddressFamily
AF_SNA: AddressFamily
AF_TIPC: AddressFamily
AF_UNIX: AddressFamily
AF_UNSPEC: AddressFamily
AF_VSOCK: AddressFamily
AF_WANPIPE: AddressFamily
AF_X25: AddressFamily
AI_ADDRCONFIG: AddressInfo
AI_ALL: AddressInfo
AI_CANONNAME: AddressInfo
AI_NUMERICHOST: AddressInfo
AI_NUMERICSERV: AddressInfo
AI_PASSIVE: AddressInfo
AI_V4MAPPED: AddressInfo
ALG_OP_DECRYPT: int
ALG_OP_ENCRYPT: int
ALG_OP_SIGN: int
ALG_OP_VERIFY: int
ALG_SET_AEAD_ASSOCLEN: int
ALG_SET_AEAD_AUTHSIZE: int
ALG_SET_IV: int
ALG_SET_KEY: int
ALG_SET_OP: int
ALG_SET_PUBKEY: int
CAN_BCM: int
CAN_BCM_CAN_FD_FRAME: int
CAN_BCM_RX_ANNOUNCE_RESUME: int
CAN_BCM_RX_CHANGED: int
CAN_BCM_RX_CHECK_DLC: int
CAN_BCM_RX_DELETE: int
CAN_BCM_RX_FILTER_ID: int
CAN_BCM_RX_NO_AUTOTIMER: int
CAN_BCM_RX_READ: int
CAN_BCM_RX_RTR_FRAME: int
CAN_BCM_RX_SETUP: int
CAN_BCM_RX_STATUS: int
CAN_BCM_RX_TIMEOUT: int
CAN_BCM_SETTIMER: int
CAN_BCM_STARTTIMER: int
CAN_BCM_TX_ANNOUNCE: int
CAN_BCM_TX_COUNTEVT: int
CAN_BCM_TX_CP_CAN_ID: int
CAN_BCM_TX_DELETE: int
CAN_BCM_TX_EXPIRED: int
CAN_BCM_TX_READ: int
CAN_BCM_TX_RESET_MULTI_IDX: int
CAN_BCM_TX_SEND: int
CAN_BCM_TX_SETUP: int
CAN_BCM_TX_STATUS: int
CAN_EFF_FLAG: int
CAN_EFF_MASK: int
CAN_ERR_FLAG: int
CAN_ERR_MASK: int
CAN_ISOTP: int
CAN_J1939: int
CAN_RAW: int
CAN_RAW_FD_FRAMES: int
CAN_RAW_FILTER: int
CAN_RAW_JOIN_FILTERS: int
CAN_RAW_LOOPBACK: int
CAN_RAW_RECV_OWN_MSGS: int
CAN_RTR_FLAG: int
CAN_SFF_MASK: int
EAGAIN: int
EAI_ADDRFAMILY: int
EAI_AGAIN: int
EAI_BADFLAGS: int
EAI_FAIL: int
EAI_FAMILY: int
EAI_MEMORY: int
EAI_NODATA: int
EAI_NONAME: int
EAI_OVERFLOW: int
EAI_SERVICE: int
EAI_SOCKTYPE: int
EAI_SYSTEM: int
EBADF: int
EWOULDBLOCK: int
INADDR_ALLHOSTS_GROUP: int
INADDR_ANY: int
INADDR_BROADCAST: int
INADDR_LOOPBACK: int
INADDR_MAX_LOCAL_GROUP: int
INADDR_NONE: int
INADDR_UNSPEC_GROUP: int
IOCTL_VM_SOCKETS_GET_LOCAL_CID: int
IPPORT_RESERVED: int
IPPORT_USERRESERVED: int
IPPROTO_AH: int
IPPROTO_DSTOPTS: int
IPPROTO_EGP: int
IPPROTO_ESP: int
IPPROTO_FRAGMENT: int
IPPROTO_GRE: int
IPPROTO_HOPOPTS: int
IPPROTO_ICMP: int
IPPROTO_ICMPV6: int
IPPROTO_IDP: int
IPPROTO_IGMP: int
IPPROTO_IP: int
IPPROTO_IPIP: int
IPPROTO_IPV6: int
IPPROTO_MPTCP: int
IPPROTO_NONE: int
IPPROTO_PIM: int
IPPROTO_PUP: int
IPPROTO_RAW: int
IPPROTO_ROUTING: int
IPPROTO_RSVP: int
IPPROTO_SCTP: int
IPPROTO_TCP: int
IPPROTO_TP: int
IPPROTO_UDP: int
IPPROTO_UDPLITE: int
IPV6_CHECKSUM: int
IPV6_DONTFRAG: int
IPV6_DSTOPTS: int
IPV6_HOPLIMIT: int
IPV6_HOPOPTS: int
IPV6_JOIN_GROUP: int
IPV6_LEAVE_GROUP: int
IPV6_MULTICAST_HOPS: int
IPV6_MULTICAST_IF: int
IPV6_MULTICAST_LOOP: int
IPV6_NEXTHOP: int
IPV6_PATHMTU: int
IPV6_PKTINFO: int
IPV6_RECVDSTOPTS: int
IPV6_RECVHOPLIMIT: int
IPV6_RECVHOPOPTS: int
IPV6_RECVPATHMTU: int
IPV6_RECVPKTINFO: int
IPV6_RECVRTHDR: int
IPV6_RECVTCLASS: int
IPV6_RTHDR: int
IPV6_RTHDRDSTOPTS: int
IPV6_RTHDR_TYPE_0: int
IPV6_TCLASS: int
IPV6_UNICAST_HOPS: int
IPV6_V6ONLY: int
IP_ADD_MEMBERSHIP: int
IP_BIND_ADDRESS_NO_PORT: int
IP_DEFAULT_MULTICAST_LOOP: int
IP_DEFAULT_MULTICAST_TTL: int
IP_DROP_MEMBERSHIP: int
IP_HDRINCL: int
IP_MAX_MEMBERSHIPS: int
IP_MULTICAST_IF: int
IP_MULTICAST_LOOP: int
IP_MULTICAST_TTL: int
IP_OPTIONS: int
IP_RECVOPTS: int
IP_RECVRETOPTS: int
IP_RECVTOS: int
IP_RETOPTS: int
IP_TOS: int
IP_TRANSPARENT: int
IP_TTL: int
J1939_EE_INFO_NONE: int
J1939_EE_INFO_TX_ABORT: int
J1939_FILTER_MAX: int
J1939_IDLE_ADDR: int
J1939_MAX_UNICAST_ADDR: int
J1939_NLA_BYTES_ACKED: int
J1939_NLA_PAD: int
J1939_NO_ADDR: int
J1939_NO_NAME: int
J1939_NO_PGN: int
J1939_PGN_ADDRESS_CLAIMED: int
J1939_PGN_ADDRESS_COMMANDED: int
J1939_PGN_MAX: int
J1939_PGN_PDU1_MAX: int
J1939_PGN_REQUEST: int
MSG_CMSG_CLOEXEC: MsgFlag
MSG_CONFIRM: MsgFlag
MSG_CTRUNC: MsgFlag
MSG_DONTROUTE: MsgFlag
MSG_DONTWAIT: MsgFlag
MSG_EOR: MsgFlag
MSG_ERRQUEUE: MsgFlag
MSG_FASTOPEN: MsgFlag
MSG_MORE: MsgFlag
MSG_NOSIGNAL: MsgFlag
MSG_OOB: MsgFlag
MSG_PEEK: MsgFlag
MSG_TRUNC: MsgFlag
MSG_WAITALL: MsgFlag
NETLINK_CRYPTO: int
NETLINK_DNRTMSG: int
NETLINK_FIREWALL: int
NETLINK_IP6_FW: int
NETLINK_NFLOG: int
NETLINK_ROUTE: int
NETLINK_USERSOCK: int
NETLINK_XFRM: int
NI_DGRAM: int
NI_MAXHOST: int
NI_MAXSERV: int
NI_NAMEREQD: int
NI_NOFQDN: int
NI_NUMERICHOST: int
NI_NUMERICSERV: int
PACKET_BROADCAST: int
PACKET_FASTROUTE: int
PACKET_HOST: int
PACKET_LOOPBACK: int
PACKET_MULTICAST: int
PACKET_OTHERHOST: int
PACKET_OUTGOING: int
PF_CAN: int
PF_PACKET: int
PF_RDS: int
SCM_CREDENTIALS: int
SCM_J1939_DEST_ADDR: int
SCM_J1939_DEST_NAME: int
SCM_J1939_ERRQUEUE: int
SCM_J1939_PRIO: int
SCM_RIGHTS: int
SHUT_RD: int
SHUT_RDWR: int
SHUT_WR: int
SOCK_CLOEXEC: SocketKind
SOCK_DGRAM: SocketKind
SOCK_NONBLOCK: SocketKind
SOCK_RAW: SocketKind
SOCK_RDM: SocketKind
SOCK_SEQPACKET: SocketKind
SOCK_STREAM: SocketKind
SOL_ALG: int
SOL_CAN_BASE: int
SOL_CAN_RAW: int
SOL_IP: int
SOL_RDS: int
SOL_SOCKET: int
SOL_TCP: int
SOL_TIPC: int
SOL_UDP: int
SOMAXCONN: int
SO_ACCEPTCONN: int
SO_BINDTODEVICE: int
SO_BROADCAST: int
SO_DEBUG: int
SO_DOMAIN: int
SO_DONTROUTE: int
SO_ERROR: int
SO_INCOMING_CPU: int
SO_J1939_ERRQUEUE: int
SO_J1939_FILTER: int
SO_J1939_PROMISC: int
SO_J1939_SEND_PRIO: int
SO_KEEPALIVE: int
SO_LINGER: int
SO_MARK: int
SO_OOBINLINE: int
SO_PASSCRED: int
SO_PASSSEC: int
SO_PEERCRED: int
SO_PEERSEC: int
SO_PRIORITY: int
SO_PROTOCOL: int
SO_RCVBUF: int
SO_RCVLOWAT: int
SO_RCVTIMEO: int
SO_REUSEADDR: int
SO_REUSEPORT: int
SO_SNDBUF: int
SO_SNDLOWAT: int
SO_SNDTIMEO: int
SO_TYPE: int
SO_VM_SOCKETS_BUFFER_MAX_SIZE: int
SO_VM_SOCKETS_BUFFER_MIN_SIZE: int
SO_VM_SOCKETS_BUFFER_SIZE: int
TCP_CONGESTION: int
TCP_CORK: int
TCP_DEFER_ACCEPT: int
TCP_FASTOPEN: int
TCP_INFO: int
TCP_KEEPCNT: int
TCP_KEEPIDLE: int
TCP_KEEPINTVL: int
TCP_LINGER2: int
TCP_MAXSEG: int
TCP_NODELAY: int
TCP_NOTSENT_LOWAT: int
TCP_QUICKACK: int
TCP_SYNCNT: int
TCP_USER_TIMEOUT: int
TCP_WINDOW_CLAMP: int
TIPC_ADDR_ID: int
TIPC_ADDR_NAME: int
TIPC_ADDR_NAMESEQ: int
TIPC_CFG_SRV: int
TIPC_CLUSTER_SCOPE: int
TIPC_CONN_TIMEOUT: int
TIPC_CRITICAL_IMPORTANCE: int
TIPC_DEST_DROPPABLE: int
TIPC_HIGH_IMPORTANCE: int
TIPC_IMPORTANCE: int
TIPC_LOW_IMPORTANCE: int
TIPC_MEDIUM_IMPORTANCE: int
TIPC_NODE_SCOPE: int
TIPC_PUBLISHED: int
TIPC_SRC_DROPPABLE: int
TIPC_SUBSCR_TIMEOUT: int
TIPC_SUB_CANCEL: int
TIPC_SUB_PORTS: int
TIPC_SUB_SERVICE: int
TIPC_TOP_SRV: int
TIPC_WAIT_FOREVER: int
TIPC_WITHDRAWN: int
TIPC_ZONE_SCOPE: int
UDPLITE_RECV_CSCOV: int
UDPLITE_SEND_CSCOV: int
VMADDR_CID_ANY: int
VMADDR_CID_HOST: int
VMADDR_PORT_ANY: int
VM_SOCKETS_INVALID_VERSION: int
has_ipv6: bool
