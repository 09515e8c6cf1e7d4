from json.decoder import JSONDecodeError
from typing import Any
from channels.consumer import AsyncConsumer, SyncConsumer
from channels.exceptions import AcceptConnection, DenyConnection, StopConsumer
class WebsocketConsumer(SyncConsumer):
    def accept(self, subprotocol=..., headers=...) -> None:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        raise RuntimeError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
    def send(self, text_data=..., bytes_data=..., close=...) -> None:
        raise ValueError  # witness: from channels.generic.websocket import WebsocketConsumer; WebsocketConsumer().send()
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        raise RuntimeError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
    def close(self, code=..., reason=...) -> None:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        raise RuntimeError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
    def connect(self) -> None:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        raise RuntimeError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
    def disconnect(self, code) -> None: ...
    def receive(self, text_data=..., bytes_data=...) -> None: ...
    def websocket_connect(self, message) -> None:
        __unresolved__("runs the consumer's own handlers")
    def websocket_receive(self, message) -> None:
        __unresolved__("runs the consumer's own handlers")
    def websocket_disconnect(self, message) -> None:
        raise StopConsumer  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        __unresolved__("runs the consumer's own handlers")
class JsonWebsocketConsumer(WebsocketConsumer):
    def send_json(self, content, close=...) -> None:
        raise TypeError  # witness: from channels.generic.websocket import JsonWebsocketConsumer; JsonWebsocketConsumer().send_json(object())
        raise ValueError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        raise RuntimeError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
    def receive_json(self, content, **kwargs) -> None: ...
    @classmethod
    def decode_json(cls, text_data) -> Any:
        raise JSONDecodeError  # witness: from channels.generic.websocket import JsonWebsocketConsumer; JsonWebsocketConsumer.decode_json("{")
    @classmethod
    def encode_json(cls, content) -> str:
        raise TypeError  # witness: from channels.generic.websocket import JsonWebsocketConsumer; JsonWebsocketConsumer.encode_json(object())
        raise ValueError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
class AsyncWebsocketConsumer(AsyncConsumer):
    async def accept(self, subprotocol=..., headers=...) -> None:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        raise RuntimeError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
    async def send(self, text_data=..., bytes_data=..., close=...) -> None:
        raise ValueError  # witness: from channels.generic.websocket import AsyncWebsocketConsumer; await AsyncWebsocketConsumer().send()
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        raise RuntimeError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
    async def close(self, code=..., reason=...) -> None:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        raise RuntimeError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
    async def connect(self) -> None:
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        raise RuntimeError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
    async def disconnect(self, code) -> None: ...
    async def receive(self, text_data=..., bytes_data=...) -> None: ...
    async def websocket_connect(self, message) -> None:
        __unresolved__("runs the consumer's own handlers")
    async def websocket_receive(self, message) -> None:
        __unresolved__("runs the consumer's own handlers")
    async def websocket_disconnect(self, message) -> None:
        raise StopConsumer  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        __unresolved__("runs the consumer's own handlers")
class AsyncJsonWebsocketConsumer(AsyncWebsocketConsumer):
    async def send_json(self, content, close=...) -> None:
        raise TypeError  # witness: from channels.generic.websocket import AsyncJsonWebsocketConsumer; await AsyncJsonWebsocketConsumer().send_json(object())
        raise ValueError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        raise ConnectionError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
        raise RuntimeError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
    async def receive_json(self, content, **kwargs) -> None: ...
    @classmethod
    async def decode_json(cls, text_data) -> Any:
        raise JSONDecodeError  # witness: from channels.generic.websocket import AsyncJsonWebsocketConsumer; await AsyncJsonWebsocketConsumer.decode_json("{")
    @classmethod
    async def encode_json(cls, content) -> str:
        raise TypeError  # witness: from channels.generic.websocket import AsyncJsonWebsocketConsumer; await AsyncJsonWebsocketConsumer.encode_json(object())
        raise ValueError  # documented: https://channels.readthedocs.io/en/stable/topics/consumers.html
