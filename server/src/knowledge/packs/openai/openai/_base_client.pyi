from typing import Any, Self
from openai._exceptions import APIError
class BaseClient:
    base_url: Any
    max_retries: int
    timeout: Any
    qs: Any
    custom_auth: Any
    auth_headers: Any
    default_headers: Any
    default_query: Any
    user_agent: str
    def platform_headers(self, *args, **kwargs) -> Any: ...
class SyncAPIClient(BaseClient):
    def request(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    def get(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    def post(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    def patch(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    def put(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    def delete(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    def get_api_list(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    def is_closed(self) -> bool: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc) -> None: ...
class AsyncAPIClient(BaseClient):
    async def request(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    async def get(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    async def post(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    async def patch(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    async def put(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    async def delete(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    def get_api_list(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://github.com/openai/openai-python#handling-errors
    def is_closed(self) -> bool: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc) -> None: ...
