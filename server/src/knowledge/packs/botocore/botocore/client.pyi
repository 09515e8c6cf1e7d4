from typing import Any, type_check_only
from botocore.exceptions import BotoCoreError, ClientError
from botocore.paginate import Paginator
from botocore.waiter import Waiter
# The operations of a service are made when the client is created. boto3 adds the S3 transfers, which also read files.
@type_check_only
class _ApiMethod:
    def __call__(self, **kwargs) -> dict[str, Any]:
        raise ClientError  # witness: import boto3; from botocore.stub import Stubber; c = boto3.client("sts", region_name="us-east-1"); s = Stubber(c); s.add_client_error("get_caller_identity"); s.activate(); c.get_caller_identity()
        raise BotoCoreError  # witness: import boto3; boto3.client("sts", region_name="us-east-1", endpoint_url="http://127.0.0.1:9", aws_access_key_id="a", aws_secret_access_key="b", config=__import__("botocore.config").config.Config(retries=dict(max_attempts=0))).get_caller_identity()
class BaseClient:
    meta: Any
    exceptions: Any
    waiter_names: list[str]
    def __getattr__(self, name) -> _ApiMethod: ...
    def can_paginate(self, operation_name) -> bool: ...
    def get_paginator(self, operation_name) -> Paginator:
        raise BotoCoreError  # witness: import boto3; boto3.client("sts", region_name="us-east-1").get_paginator("get_caller_identity")
        raise KeyError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
    def get_waiter(self, waiter_name) -> Waiter:
        raise ValueError  # witness: import boto3; boto3.client("sts", region_name="us-east-1").get_waiter("x")
    @type_check_only
    def generate_presigned_url(self, *args, **kwargs) -> str:
        raise BotoCoreError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
    @type_check_only
    def generate_presigned_post(self, *args, **kwargs) -> dict[str, Any]:
        raise BotoCoreError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
    @type_check_only
    def upload_file(self, *args, **kwargs) -> None:
        raise ClientError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise BotoCoreError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise Boto3Error  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise OSError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise ValueError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
    @type_check_only
    def upload_fileobj(self, *args, **kwargs) -> None:
        raise ClientError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise BotoCoreError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise Boto3Error  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise OSError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise ValueError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
    @type_check_only
    def download_file(self, *args, **kwargs) -> None:
        raise ClientError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise BotoCoreError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise Boto3Error  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise OSError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise ValueError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
    @type_check_only
    def download_fileobj(self, *args, **kwargs) -> None:
        raise ClientError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise BotoCoreError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise Boto3Error  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise OSError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise ValueError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
    def close(self) -> None: ...
from boto3.exceptions import Boto3Error
from typing import type_check_only
