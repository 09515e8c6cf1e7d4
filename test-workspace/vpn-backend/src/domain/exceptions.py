class DomainError(Exception):
    """Base of everything a use case refuses to do."""


class NotFoundError(DomainError):
    def __init__(self, what: str, key: object) -> None:
        super().__init__(f"{what} {key} does not exist")
        self.what = what
        self.key = key


class ConflictError(DomainError):
    pass


class InvalidCredentialsError(DomainError):
    pass


class InsufficientFundsError(DomainError):
    pass
