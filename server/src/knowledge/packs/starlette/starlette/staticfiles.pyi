from typing import Any
class StaticFiles:
    directory: Any
    def __init__(self, *, directory: Any = ..., packages: Any = ..., html: bool = ..., check_dir: bool = ..., follow_symlink: bool = ...) -> None:
        raise RuntimeError  # witness: from starlette.staticfiles import StaticFiles; StaticFiles(directory="/nonexistent")
