class PlatformError(Exception):
    """Base of the platform's own errors."""


class TelegramAPIError(PlatformError):
    def __init__(self, method: str, reason: str) -> None:
        super().__init__(f"{method}: {reason}")
        self.method = method


class OrderRejected(PlatformError):
    pass
