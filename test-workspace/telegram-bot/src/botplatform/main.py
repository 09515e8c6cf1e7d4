"""``uvicorn botplatform.main:app``"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import structlog
from fastapi import FastAPI
from prometheus_fastapi_instrumentator import Instrumentator

from botplatform.api import bots, sessions
from botplatform.clients.telegram_api import TelegramAPI
from botplatform.services.bot_service import BotService
from botplatform.services.heartbeat import Heartbeat
from botplatform.services.session_service import SessionService

logger = structlog.get_logger(__name__)


def create_app(transport: httpx.AsyncBaseTransport | None = None) -> FastAPI:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with httpx.AsyncClient(transport=transport, timeout=10.0) as http:
            api = TelegramAPI(http)
            app.state.bots = BotService(api)
            app.state.sessions = SessionService()
            heartbeat = Heartbeat(api)
            heartbeat.start()
            try:
                await api.set_commands({"order": "Order something", "help": "What I understand"})
            except Exception as exc:
                logger.error("startup_failed", error=str(exc))
            yield
            await heartbeat.stop()

    app = FastAPI(title="Bot platform", lifespan=lifespan)
    app.include_router(bots.router)
    app.include_router(sessions.router)
    Instrumentator().instrument(app).expose(app)
    return app


app = create_app()
