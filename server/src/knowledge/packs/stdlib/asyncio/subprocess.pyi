from asyncio.streams import StreamReader, StreamWriter


class Process:
    pid: int
    stdin: StreamWriter | None
    stdout: StreamReader | None
    stderr: StreamReader | None
    @property
    def returncode(self) -> int | None: ...
    async def wait(self) -> int: ...
    async def communicate(self, input=...) -> tuple[bytes, bytes]: ...
    def send_signal(self, signal) -> None:
        raise ProcessLookupError  # witness: import asyncio; p = await asyncio.create_subprocess_exec("true"); await p.wait(); p.send_signal(15)
    def terminate(self) -> None:
        raise ProcessLookupError  # witness: import asyncio; p = await asyncio.create_subprocess_exec("true"); await p.wait(); p.send_signal(15)
    def kill(self) -> None:
        raise ProcessLookupError  # witness: import asyncio; p = await asyncio.create_subprocess_exec("true"); await p.wait(); p.send_signal(15)
async def create_subprocess_exec(program, *args, stdin=..., stdout=..., stderr=..., limit=..., **kwds) -> Process:
    raise OSError  # witness: import asyncio; await asyncio.create_subprocess_exec("no/such")
async def create_subprocess_shell(cmd, stdin=..., stdout=..., stderr=..., limit=..., **kwds) -> Process:
    raise OSError  # witness: import asyncio; await asyncio.create_subprocess_shell("true", cwd="no/such")
PIPE: int
STDOUT: int
DEVNULL: int
