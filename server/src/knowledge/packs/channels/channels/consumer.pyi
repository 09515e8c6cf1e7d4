from typing import Any
class AsyncConsumer:
    scope: Any
    channel_layer: Any
    channel_name: str
    channel_receive: Any
    base_send: Any
    groups: Any
    channel_layer_alias: str
    @classmethod
    def as_asgi(cls, **initkwargs) -> Any: ...
    async def dispatch(self, message) -> None:
        __unresolved__("runs the handler of the message")
    async def send(self, message) -> None:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/channel_layers.html
        raise RuntimeError  # documented: https://channels.readthedocs.io/en/stable/topics/channel_layers.html
class SyncConsumer(AsyncConsumer):
    def dispatch(self, message) -> None:
        __unresolved__("runs the handler of the message")
    def send(self, message) -> None:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/channel_layers.html
        raise RuntimeError  # documented: https://channels.readthedocs.io/en/stable/topics/channel_layers.html
