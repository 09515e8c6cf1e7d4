from typing import Any, type_check_only
from botocore.exceptions import BotoCoreError, ClientError
from boto3.exceptions import Boto3Error
# A resource's attributes and actions are made when it is created: reading one may load it, an action calls the service.
@type_check_only
class _Action:
    def __call__(self, *args, **kwargs) -> Any:
        raise ClientError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise BotoCoreError  # witness: import boto3; boto3.resource("s3", region_name="us-east-1", endpoint_url="http://127.0.0.1:9", aws_access_key_id="a", aws_secret_access_key="b").create_bucket(Bucket="bbb")
        raise Boto3Error  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
class ServiceResource:
    meta: Any
    @type_check_only
    def __getattr__(self, name) -> _Action: ...
