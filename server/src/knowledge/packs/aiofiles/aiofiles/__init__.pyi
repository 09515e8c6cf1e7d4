# pack: aiofiles; distribution: aiofiles; witnessed with 25.1.0
from aiofiles.threadpool import open as open
