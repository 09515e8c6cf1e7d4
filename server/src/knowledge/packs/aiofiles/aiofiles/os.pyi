from typing import Any
async def remove(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def unlink(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def mkdir(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def makedirs(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def rename(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def renames(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def replace(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def rmdir(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def removedirs(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def stat(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def listdir(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def scandir(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def symlink(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def link(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def readlink(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
async def access(*args, **kwargs) -> Any:
    raise OSError  # documented: https://pypi.org/project/aiofiles/
