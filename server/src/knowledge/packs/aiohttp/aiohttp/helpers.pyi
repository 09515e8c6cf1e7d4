class BasicAuth:
    def __new__(cls, login, password=..., encoding=...) -> BasicAuth:
        raise ValueError  # witness: import aiohttp; aiohttp.BasicAuth("a:b")
    @classmethod
    def decode(cls, auth_header, encoding=...) -> BasicAuth:
        raise ValueError  # witness: import aiohttp; aiohttp.BasicAuth.decode("x")
    def encode(self) -> str: ...
