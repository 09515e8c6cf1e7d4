from typing import Any
def include(arg, namespace=...) -> Any: ...
path: Any
re_path: Any
