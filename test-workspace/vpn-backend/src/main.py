"""The application. ``uvicorn src.main:app``."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import httpx
import structlog
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from prometheus_fastapi_instrumentator import Instrumentator

from src.config.settings import settings
from src.infrastructure.cache.redis_client import close_redis, get_redis_client
from src.infrastructure.database.session import create_schema, engine
from src.infrastructure.messaging.telegram_notifier import TelegramNotifier
from src.presentation.api.v1.router import api_router
from src.presentation.middleware.auth import AuthMiddleware
from src.presentation.middleware.request_id import RequestIdMiddleware
from src.shared.logging import configure_logging

configure_logging(settings.log_level)
logger = structlog.get_logger(__name__)

StartupHook = Callable[[FastAPI], Awaitable[None]]

# extensions append to this list before the application starts
startup_hooks: list[StartupHook] = []


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    # none of these may keep the API from starting: the health endpoint tells what is missing
    try:
        await create_schema()
    except Exception:
        logger.warning("database_not_ready")

    try:
        await get_redis_client().ping()
    except Exception:
        logger.warning("redis_not_ready")

    if token := settings.telegram_bot_token.get_secret_value():
        async with httpx.AsyncClient(timeout=5.0) as http:
            try:
                await TelegramNotifier(http, token).set_webhook(f"{settings.public_url}/telegram")
            except Exception:
                pass

    for hook in startup_hooks:
        try:
            await hook(app)
        except Exception:
            logger.error("startup_hook_failed", hook=getattr(hook, "__name__", repr(hook)))

    logger.info("started", environment=settings.environment)
    yield
    await close_redis()
    await engine.dispose()


app = FastAPI(title="VPN backend", version="1.14.2", lifespan=lifespan)
app.add_middleware(AuthMiddleware)
app.add_middleware(RequestIdMiddleware)
app.include_router(api_router)


@app.exception_handler(httpx.HTTPError)
async def panel_unavailable(request: Request, exc: httpx.HTTPError) -> JSONResponse:
    logger.error("panel_unavailable", path=request.url.path, error=str(exc))
    return JSONResponse(status_code=502, content={"detail": "The panel is not available"})


# HTTP-level series only (requests, latencies); business operations are counted by the areas
Instrumentator(excluded_handlers=["/metrics"]).instrument(app).expose(app, include_in_schema=False)
