from typing import Any
from channels.exceptions import ChannelFull, InvalidChannelLayerError
# A layer over the network (channels_redis) raises its client's errors; ConnectionError and OSError stand for the network.
class BaseChannelLayer:
    expiry: Any
    capacity: int
    channel_capacity: Any
    @type_check_only
    async def send(self, channel, message) -> None:
        raise ChannelFull  # witness: from channels.layers import InMemoryChannelLayer; l = InMemoryChannelLayer(capacity=1); await l.send("a", {}); await l.send("a", {}); await l.send("a", {})
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/channel_layers.html
        raise TypeError  # witness: from channels.layers import InMemoryChannelLayer; await InMemoryChannelLayer().send("bad name", {})
    @type_check_only
    async def receive(self, channel) -> Any:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/channel_layers.html
    @type_check_only
    async def new_channel(self, prefix=...) -> str: ...
    @type_check_only
    async def group_send(self, group, message) -> None:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/channel_layers.html
        raise TypeError  # witness: from channels.layers import InMemoryChannelLayer; await InMemoryChannelLayer().group_send("bad name", {})
        raise ChannelFull  # documented: https://channels.readthedocs.io/en/stable/channel_layer_spec.html
    @type_check_only
    async def group_add(self, group, channel) -> None:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/channel_layers.html
        raise TypeError  # witness: from channels.layers import InMemoryChannelLayer; await InMemoryChannelLayer().group_add("bad name", "a")
    @type_check_only
    async def group_discard(self, group, channel) -> None:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/channel_layers.html
        raise TypeError  # witness: from channels.layers import InMemoryChannelLayer; await InMemoryChannelLayer().group_discard("bad name", "a")
    @type_check_only
    async def flush(self) -> None:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/channel_layers.html
    @type_check_only
    async def close(self) -> None:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/channel_layers.html
    def get_capacity(self, *args) -> Any: ...
    def valid_channel_name(self, *args) -> Any: ...
    def valid_group_name(self, *args) -> Any: ...
    def non_local_name(self, *args) -> Any: ...
    def require_valid_channel_name(self, *args) -> Any: ...
    def require_valid_group_name(self, *args) -> Any: ...
class InMemoryChannelLayer(BaseChannelLayer):
    channels: Any
    groups: Any
    def __init__(self, expiry=..., group_expiry=..., capacity=..., channel_capacity=..., **kwargs) -> None: ...
    async def send(self, channel, message) -> None:
        raise ChannelFull  # witness: from channels.layers import InMemoryChannelLayer; l = InMemoryChannelLayer(capacity=1); await l.send("a", {}); await l.send("a", {}); await l.send("a", {})
        raise TypeError  # witness: from channels.layers import InMemoryChannelLayer; await InMemoryChannelLayer().send("bad name", {})
    async def receive(self, channel) -> Any: ...
    async def new_channel(self, prefix=...) -> str: ...
    async def group_send(self, group, message) -> None: ...
    async def group_add(self, group, channel) -> None: ...
    async def group_discard(self, group, channel) -> None: ...
    async def flush(self) -> None: ...
    async def close(self) -> None: ...
def get_channel_layer(alias=...) -> BaseChannelLayer | None:
    raise InvalidChannelLayerError  # documented: https://channels.readthedocs.io/en/stable/topics/channel_layers.html
from typing import type_check_only
