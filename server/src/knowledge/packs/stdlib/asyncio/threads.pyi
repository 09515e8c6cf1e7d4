from typing import Any


async def to_thread(func, /, *args, **kwargs) -> Any:
    func()
