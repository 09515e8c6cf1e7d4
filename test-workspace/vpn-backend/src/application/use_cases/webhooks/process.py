import hashlib
import hmac
from typing import Any

from src.infrastructure.repositories.billing import PaymentRepository
from src.infrastructure.repositories.logs import WebhookLogRepository


def is_signed(body: bytes, signature: str | None, secret: str) -> bool:
    if signature is None:
        return False
    expected = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)


class ProcessPanelWebhook:
    def __init__(self, logs: WebhookLogRepository) -> None:
        self._logs = logs

    async def execute(self, payload: dict[str, Any]) -> str:
        event = payload.get("event", "unknown")
        await self._logs.add("remnawave", event, payload)
        return event


class ProcessCryptobotWebhook:
    def __init__(self, logs: WebhookLogRepository, payments: PaymentRepository) -> None:
        self._logs = logs
        self._payments = payments

    async def execute(self, payload: dict[str, Any]) -> bool:
        """True when a payment of ours was settled."""
        await self._logs.add("cryptobot", payload.get("update_type", "unknown"), payload)
        invoice = payload.get("payload", {})
        payment = await self._payments.get_by_external_id(str(invoice.get("invoice_id")))
        if payment is None:
            return False
        payment.status = "paid"
        return True
