from typing import Any
from boto3.resources.base import ServiceResource
from botocore.client import BaseClient
from botocore.exceptions import BotoCoreError
class Session:
    region_name: str | None
    profile_name: str
    events: Any
    available_profiles: list[str]
    def __init__(self, **kwargs) -> None:
        raise BotoCoreError  # witness: import boto3; boto3.Session(profile_name="nope")
    def client(self, service_name, *args, **kwargs) -> BaseClient:
        raise BotoCoreError  # witness: import boto3; boto3.Session().client("s3", region_name="a b")
        raise ValueError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
    def resource(self, service_name, *args, **kwargs) -> ServiceResource:
        raise BotoCoreError  # witness: import boto3; boto3.Session().resource("s3", region_name="a b")
        raise ValueError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
    def get_credentials(self) -> Any:
        raise BotoCoreError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
    def get_available_services(self, *args, **kwargs) -> list[str]: ...
    def get_available_regions(self, *args, **kwargs) -> list[str]: ...
    def get_available_resources(self, *args, **kwargs) -> list[str]: ...
    def get_available_partitions(self, *args, **kwargs) -> list[str]: ...
