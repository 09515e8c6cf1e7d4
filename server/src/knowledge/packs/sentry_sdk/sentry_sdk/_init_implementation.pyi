from typing import Any
def init(*args, **kwargs) -> Any:
    raise ValueError  # witness: import sentry_sdk; sentry_sdk.init("x")
