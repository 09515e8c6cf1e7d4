"""Payment providers. Each is a coroutine function registered under the name of its gateway."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from decimal import Decimal
from uuid import uuid4

import httpx

from src.config.settings import settings


@dataclass(slots=True)
class Invoice:
    external_id: str
    pay_url: str


Provider = Callable[[httpx.AsyncClient, Decimal, str], Awaitable[Invoice]]

_providers: dict[str, Provider] = {}


def provider(name: str) -> Callable[[Provider], Provider]:
    def register(function: Provider) -> Provider:
        _providers[name] = function
        return function

    return register


def get_provider(name: str) -> Provider | None:
    return _providers.get(name)


@provider("cryptobot")
async def create_cryptobot_invoice(http: httpx.AsyncClient, amount: Decimal, description: str) -> Invoice:
    response = await http.post(
        "https://pay.crypt.bot/api/createInvoice",
        headers={"Crypto-Pay-API-Token": settings.cryptobot_token.get_secret_value()},
        json={"asset": "USDT", "amount": str(amount), "description": description},
    )
    response.raise_for_status()
    result = response.json()["result"]
    return Invoice(external_id=str(result["invoice_id"]), pay_url=result["pay_url"])


@provider("manual")
async def create_manual_invoice(http: httpx.AsyncClient, amount: Decimal, description: str) -> Invoice:
    external_id = uuid4().hex
    return Invoice(external_id=external_id, pay_url=f"{settings.public_url}/pay/{external_id}")
