from typing import Any, Self
from asyncio.events import AbstractEventLoop


class Runner:
    def __init__(self, *, debug=..., loop_factory=...) -> None: ...
    def run(self, coro, *, context=...) -> Any:
        await coro
        raise RuntimeError  # witness: import asyncio; c = asyncio.Runner(); c.get_loop(); c.close(); c.run(asyncio.sleep(0))
        raise ValueError  # witness: import asyncio; asyncio.Runner().run(1)
    def close(self) -> None: ...
    def get_loop(self) -> AbstractEventLoop:
        raise RuntimeError  # witness: import asyncio; c = asyncio.Runner(); c.get_loop(); c.close(); c.get_loop()
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...
def run(main, *, debug=...) -> Any:
    await main
    raise RuntimeError  # witness: import asyncio; await asyncio.sleep(0); asyncio.run(asyncio.sleep(0))
