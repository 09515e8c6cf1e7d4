"""Calls from outside: nobody is logged in here, the body is signed instead."""

from typing import Annotated, Any

import structlog
from fastapi import APIRouter, Depends, Header, Request
from fastapi.responses import JSONResponse

from src.application.use_cases.webhooks.process import (
    ProcessCryptobotWebhook,
    ProcessPanelWebhook,
    is_signed,
)
from src.config.settings import settings
from src.presentation.dependencies import get_cryptobot_webhook, get_panel_webhook

logger = structlog.get_logger(__name__)

router = APIRouter(prefix="/webhooks", tags=["webhooks"])


@router.post("/remnawave", response_model=None)
async def remnawave_webhook(
    request: Request,
    use_case: Annotated[ProcessPanelWebhook, Depends(get_panel_webhook)],
    x_remnawave_signature: Annotated[str | None, Header()] = None,
) -> dict[str, Any] | JSONResponse:
    body = await request.body()
    if not is_signed(body, x_remnawave_signature, settings.remnawave_webhook_secret.get_secret_value()):
        logger.warning("webhook_signature_invalid", source="remnawave")
        return JSONResponse(status_code=401, content={"detail": "Invalid signature"})
    event = await use_case.execute(await request.json())
    return {"status": "accepted", "event": event}


@router.post("/cryptobot", response_model=None)
async def cryptobot_webhook(
    request: Request,
    use_case: Annotated[ProcessCryptobotWebhook, Depends(get_cryptobot_webhook)],
    crypto_pay_api_signature: Annotated[str | None, Header()] = None,
) -> dict[str, Any] | JSONResponse:
    body = await request.body()
    if not is_signed(body, crypto_pay_api_signature, settings.cryptobot_token.get_secret_value()):
        logger.warning("webhook_signature_invalid", source="cryptobot")
        return JSONResponse(status_code=401, content={"detail": "Invalid signature"})
    payload = await request.json()
    if payload.get("update_type") != "invoice_paid":
        return {"status": "ignored"}
    settled = await use_case.execute(payload)
    if not settled:
        logger.info("webhook_for_unknown_invoice")
        return {"status": "unknown_invoice"}
    return {"status": "settled"}
