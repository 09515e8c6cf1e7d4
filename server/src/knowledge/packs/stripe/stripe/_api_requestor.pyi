from typing import Any
from stripe._error import StripeError
class _APIRequestor:
    api_key: Any
    stripe_account: Any
    @classmethod
    def _global_instance(cls) -> _APIRequestor: ...
    @staticmethod
    def _global_with_options(**kwargs) -> _APIRequestor: ...
    def request(self, *args, **kwargs) -> Any:
        raise StripeError  # witness: import stripe; stripe.api_key = "x"; stripe.api_base = "http://127.0.0.1:9"; stripe.max_network_retries = 0; stripe.Balance.retrieve()
    def request_stream(self, *args, **kwargs) -> Any:
        raise StripeError  # witness: import stripe; stripe.api_key = "x"; stripe.api_base = "http://127.0.0.1:9"; stripe.max_network_retries = 0; stripe.Balance.retrieve()
    async def request_async(self, *args, **kwargs) -> Any:
        raise StripeError  # documented: https://docs.stripe.com/api/errors
    async def request_stream_async(self, *args, **kwargs) -> Any:
        raise StripeError  # documented: https://docs.stripe.com/api/errors
