from typing import Any
from starlette.background import BackgroundTasks as StarletteBackgroundTasks
class BackgroundTasks(StarletteBackgroundTasks):
    def add_task(self, func: Any, *args: Any, **kwargs: Any) -> None: ...
