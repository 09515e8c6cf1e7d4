from botocore.exceptions import BotoCoreError, ClientError, WaiterError
class Waiter:
    name: str
    def wait(self, **kwargs) -> None:
        raise WaiterError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise ClientError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
        raise BotoCoreError  # documented: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/error-handling.html
