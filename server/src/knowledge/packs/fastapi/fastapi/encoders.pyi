from typing import Any
def jsonable_encoder(obj: Any, *args: Any, **kwargs: Any) -> Any:
    raise ValueError  # witness: from fastapi.encoders import jsonable_encoder; jsonable_encoder(1j)
