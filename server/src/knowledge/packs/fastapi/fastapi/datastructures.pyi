from typing import Any
from starlette.datastructures import URL as URL, Address as Address, FormData as FormData, Headers as Headers, QueryParams as QueryParams, State as State
from starlette.datastructures import UploadFile as StarletteUploadFile
class UploadFile(StarletteUploadFile):
    async def write(self, data: bytes) -> None:
        raise OSError  # documented: https://fastapi.tiangolo.com/reference/uploadfile/
    async def read(self, size: int = ...) -> bytes:
        raise ValueError  # witness: import fastapi, io; f = io.BytesIO(); f.close(); await fastapi.UploadFile(f).read()
        raise OSError  # documented: https://fastapi.tiangolo.com/reference/uploadfile/
    async def seek(self, offset: int) -> None:
        raise OSError  # documented: https://fastapi.tiangolo.com/reference/uploadfile/
    async def close(self) -> None: ...
