# pack: openai; distribution: openai; witnessed with 3.52.0
# Resources are read from source and end in the base client.
from typing import Any
class OpenAIError(Exception): ...  # family
class APIError(OpenAIError):
    message: str
    body: Any
    code: str | None
    param: str | None
    type: str | None
    request: Any
    def __init__(self, message, request, *, body) -> None: ...
class APIStatusError(APIError):
    status_code: int
    response: Any
    request_id: str | None
    def __init__(self, message, *, response, body) -> None: ...
class SubjectTokenProviderError(OpenAIError): ...
