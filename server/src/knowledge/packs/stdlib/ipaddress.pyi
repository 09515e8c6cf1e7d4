from typing import Any, Iterator, Self


class AddressValueError(ValueError): ...
class NetmaskValueError(ValueError): ...

class _IPAddressBase:
    exploded: str
    compressed: str
    reverse_pointer: str
    version: int

class _BaseAddress(_IPAddressBase):
    def __add__(self, other) -> Self:
        raise AddressValueError  # witness: import ipaddress; ipaddress.ip_address("255.255.255.255") + 1
    def __sub__(self, other) -> Self:
        raise AddressValueError  # witness: import ipaddress; ipaddress.ip_address("255.255.255.255") + 1
    def __int__(self) -> int: ...
    def __str__(self) -> str: ...
    def __format__(self, fmt) -> str: ...
    def __eq__(self, other) -> Any: ...
    def __hash__(self) -> Any: ...
    def __lt__(self, other) -> bool:
        raise TypeError  # witness: import ipaddress; ipaddress.ip_address("1.1.1.1") < ipaddress.ip_address("::")
    is_global: bool
    is_link_local: bool
    is_loopback: bool
    is_multicast: bool
    is_private: bool
    is_reserved: bool
    is_unspecified: bool
    packed: bytes
    max_prefixlen: int

class _BaseNetwork(_IPAddressBase):
    network_address: Any
    broadcast_address: Any
    netmask: Any
    hostmask: Any
    prefixlen: int
    num_addresses: int
    max_prefixlen: int
    with_prefixlen: str
    with_netmask: str
    with_hostmask: str
    is_global: bool
    is_link_local: bool
    is_loopback: bool
    is_multicast: bool
    is_private: bool
    is_reserved: bool
    is_unspecified: bool
    def hosts(self) -> Iterator[Any]: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __getitem__(self, n) -> Any:
        raise IndexError  # witness: import ipaddress; ipaddress.ip_network("1.0.0.0/24")[999]
    def __contains__(self, other) -> bool: ...
    def __eq__(self, other) -> bool: ...
    def overlaps(self, other) -> bool: ...
    def subnets(self, prefixlen_diff=..., new_prefix=...) -> Iterator[Any]:
        raise ValueError  # witness: import ipaddress; list(ipaddress.ip_network("1.0.0.0/24").subnets(99))
    def supernet(self, prefixlen_diff=..., new_prefix=...) -> Any:
        raise ValueError  # witness: import ipaddress; ipaddress.ip_network("1.0.0.0/24").supernet(99)
    def subnet_of(self, other) -> bool:
        raise TypeError  # witness: import ipaddress; ipaddress.ip_network("1.0.0.0/24").subnet_of(ipaddress.ip_network("::/64"))
    def supernet_of(self, other) -> bool:
        raise TypeError  # witness: import ipaddress; ipaddress.ip_network("1.0.0.0/24").subnet_of(ipaddress.ip_network("::/64"))
    def address_exclude(self, other) -> Iterator[Any]:
        raise ValueError  # witness: import ipaddress; list(ipaddress.ip_network("1.0.0.0/24").address_exclude(ipaddress.ip_network("2.0.0.0/24")))
        raise TypeError  # witness: import ipaddress; list(ipaddress.ip_network("1.0.0.0/24").address_exclude(ipaddress.ip_network("::/64")))
    def compare_networks(self, other) -> int:
        raise TypeError  # witness: import ipaddress; ipaddress.ip_network("1.0.0.0/24").compare_networks(ipaddress.ip_network("::/64"))
    def __str__(self) -> Any: ...
    def __repr__(self) -> Any: ...
    def __hash__(self) -> Any: ...
    def __lt__(self, other) -> Any: ...

class IPv4Address(_BaseAddress):
    def __init__(self, address: object) -> None:
        raise AddressValueError  # witness: import ipaddress; ipaddress.IPv4Address("x")

class IPv6Address(_BaseAddress):
    def __init__(self, address: object) -> None:
        raise AddressValueError  # witness: import ipaddress; ipaddress.IPv6Address("x")
    ipv4_mapped: Any
    sixtofour: Any
    teredo: Any
    scope_id: Any
    is_site_local: bool

class IPv4Network(_BaseNetwork):
    def __init__(self, address: object, strict=...) -> None:
        raise ValueError  # witness: import ipaddress; ipaddress.IPv4Network("1.0.0.1/24")

class IPv6Network(_BaseNetwork):
    def __init__(self, address: object, strict=...) -> None:
        raise ValueError  # witness: import ipaddress; ipaddress.IPv6Network("::1/64")

class IPv4Interface(IPv4Address):
    def __init__(self, address: object) -> None:
        raise ValueError  # witness: import ipaddress; ipaddress.IPv4Interface("x")
    ip: IPv4Address
    network: IPv4Network

class IPv6Interface(IPv6Address):
    def __init__(self, address: object) -> None:
        raise ValueError  # witness: import ipaddress; ipaddress.IPv6Interface("x")
    ip: IPv6Address
    network: IPv6Network
def ip_address(address: object) -> IPv4Address | IPv6Address:
    raise ValueError  # witness: import ipaddress; ipaddress.ip_address("x")
def ip_network(address: object, strict=...) -> IPv4Network | IPv6Network:
    raise ValueError  # witness: import ipaddress; ipaddress.ip_network("x")
def ip_interface(address: object) -> IPv4Interface | IPv6Interface:
    raise ValueError  # witness: import ipaddress; ipaddress.ip_interface("x")
def collapse_addresses(addresses) -> Iterator[Any]:
    raise TypeError  # witness: import ipaddress; list(ipaddress.collapse_addresses([ipaddress.ip_network("1.0.0.0/24"), ipaddress.ip_network("::/64")]))
def summarize_address_range(first, last) -> Iterator[Any]:
    raise ValueError  # witness: import ipaddress; list(ipaddress.summarize_address_range(ipaddress.ip_address("1.1.1.2"), ipaddress.ip_address("1.1.1.1")))
    raise TypeError  # witness: import ipaddress; list(ipaddress.summarize_address_range(ipaddress.ip_address("1.1.1.2"), ipaddress.ip_address("::")))
def get_mixed_type_key(obj) -> Any: ...
def v4_int_to_packed(address) -> bytes:
    raise ValueError  # witness: import ipaddress; ipaddress.v4_int_to_packed(-1)
def v6_int_to_packed(address) -> bytes:
    raise ValueError  # witness: import ipaddress; ipaddress.v6_int_to_packed(-1)
IPV4LENGTH: int
IPV6LENGTH: int
