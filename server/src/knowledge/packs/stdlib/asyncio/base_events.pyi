from typing import Any
from asyncio.events import AbstractEventLoop
from asyncio.events import AbstractServer


class BaseEventLoop(AbstractEventLoop): ...

class Server(AbstractServer):
    @property
    def sockets(self) -> tuple[Any, ...]: ...
