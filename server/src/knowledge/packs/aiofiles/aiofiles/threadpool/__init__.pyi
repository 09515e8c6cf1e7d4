from collections.abc import AsyncIterator, Generator
from typing import Any, type_check_only
@type_check_only
class _File:
    name: Any
    closed: bool
    mode: str
    async def read(self, *args) -> Any:
        raise OSError  # documented: https://pypi.org/project/aiofiles/
        raise UnicodeDecodeError  # documented: https://pypi.org/project/aiofiles/
        raise ValueError  # documented: https://pypi.org/project/aiofiles/
    async def readline(self, *args) -> Any:
        raise OSError  # documented: https://pypi.org/project/aiofiles/
        raise UnicodeDecodeError  # documented: https://pypi.org/project/aiofiles/
        raise ValueError  # documented: https://pypi.org/project/aiofiles/
    async def readlines(self, *args) -> Any:
        raise OSError  # documented: https://pypi.org/project/aiofiles/
        raise UnicodeDecodeError  # documented: https://pypi.org/project/aiofiles/
        raise ValueError  # documented: https://pypi.org/project/aiofiles/
    async def readall(self, *args) -> Any:
        raise OSError  # documented: https://pypi.org/project/aiofiles/
        raise UnicodeDecodeError  # documented: https://pypi.org/project/aiofiles/
        raise ValueError  # documented: https://pypi.org/project/aiofiles/
    async def write(self, *args) -> int:
        raise OSError  # documented: https://pypi.org/project/aiofiles/
        raise UnicodeEncodeError  # documented: https://pypi.org/project/aiofiles/
        raise ValueError  # documented: https://pypi.org/project/aiofiles/
    async def writelines(self, *args) -> int:
        raise OSError  # documented: https://pypi.org/project/aiofiles/
        raise UnicodeEncodeError  # documented: https://pypi.org/project/aiofiles/
        raise ValueError  # documented: https://pypi.org/project/aiofiles/
    async def seek(self, *args) -> Any:
        raise OSError  # documented: https://pypi.org/project/aiofiles/
        raise ValueError  # documented: https://pypi.org/project/aiofiles/
    async def tell(self, *args) -> Any:
        raise OSError  # documented: https://pypi.org/project/aiofiles/
        raise ValueError  # documented: https://pypi.org/project/aiofiles/
    async def truncate(self, *args) -> Any:
        raise OSError  # documented: https://pypi.org/project/aiofiles/
        raise ValueError  # documented: https://pypi.org/project/aiofiles/
    async def flush(self, *args) -> Any:
        raise OSError  # documented: https://pypi.org/project/aiofiles/
        raise ValueError  # documented: https://pypi.org/project/aiofiles/
    async def close(self, *args) -> Any:
        raise OSError  # documented: https://pypi.org/project/aiofiles/
        raise ValueError  # documented: https://pypi.org/project/aiofiles/
    def fileno(self) -> int: ...
    def __aiter__(self) -> AsyncIterator[Any]:
        raise OSError  # documented: https://pypi.org/project/aiofiles/
        raise UnicodeDecodeError  # documented: https://pypi.org/project/aiofiles/
@type_check_only
class _Opening:
    def __await__(self) -> Generator[Any, Any, _File]:
        raise OSError  # witness: import aiofiles; await aiofiles.open("/nonexistent")
        raise ValueError  # witness: import aiofiles; await aiofiles.open("x", "zz")
    async def __aenter__(self) -> _File:
        raise OSError  # witness: import aiofiles; await aiofiles.open("/nonexistent").__aenter__()
        raise ValueError  # witness: import aiofiles; await aiofiles.open("x", "zz").__aenter__()
    async def __aexit__(self, *exc) -> None:
        raise OSError  # documented: https://pypi.org/project/aiofiles/
def open(file, mode=..., *args, **kwargs) -> _Opening: ...
