# pack: botocore; distribution: boto3, botocore; witnessed with 1.44.5
from typing import Any
from boto3.session import Session as Session
from botocore.client import BaseClient
from boto3.resources.base import ServiceResource
DEFAULT_SESSION: Any
def client(service_name, *args, **kwargs) -> BaseClient:
    raise BotoCoreError  # witness: import boto3; boto3.client("s3", region_name="a b")
    raise ValueError  # witness: import boto3; boto3.client("s3", region_name="us-east-1", endpoint_url="x")
def resource(service_name, *args, **kwargs) -> ServiceResource:
    raise BotoCoreError  # witness: import boto3; boto3.resource("s3", region_name="a b")
    raise ValueError  # witness: import boto3; boto3.resource("s3", region_name="us-east-1", endpoint_url="x")
def setup_default_session(**kwargs) -> None:
    raise BotoCoreError  # witness: import boto3; boto3.setup_default_session(profile_name="nope")
from botocore.exceptions import BotoCoreError
