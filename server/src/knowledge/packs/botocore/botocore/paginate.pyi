from collections.abc import Iterator
from typing import Any
from botocore.exceptions import BotoCoreError, ClientError
class PageIterator:
    result_keys: Any
    def build_full_result(self) -> dict[str, Any]:
        raise ClientError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise BotoCoreError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
    def search(self, expression) -> Iterator[Any]:
        raise ClientError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise BotoCoreError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
    def __iter__(self) -> Iterator[dict[str, Any]]:
        raise ClientError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise BotoCoreError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
class Paginator:
    result_keys: Any
    def paginate(self, **kwargs) -> PageIterator:
        raise BotoCoreError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
