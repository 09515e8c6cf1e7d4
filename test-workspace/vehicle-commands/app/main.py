import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
from fastapi import FastAPI
from prometheus_client import make_asgi_app

from app.api import commands, live, vehicles
from app.config import settings
from app.connectors.registry import VehicleRegistry
from app.connectors.sovd import SovdConnector
from app.services.broadcaster import Broadcaster
from app.services.command_service import CommandService
from app.utils.audit import AuditTrail


def create_app(transport: httpx.AsyncBaseTransport | None = None, audit_path: Path | None = None) -> FastAPI:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with httpx.AsyncClient(transport=transport) as http:
            audit = AuditTrail(audit_path or Path(tempfile.gettempdir()) / "vehicle-commands.audit")
            registry = VehicleRegistry()
            connector = SovdConnector(http, registry, settings.command_timeout_seconds)
            broadcaster = Broadcaster()
            app.state.registry = registry
            app.state.connector = connector
            app.state.broadcaster = broadcaster
            app.state.command_service = CommandService(connector, broadcaster, audit)
            yield
            await app.state.command_service.drain()

    app = FastAPI(title="Vehicle commands", lifespan=lifespan)
    app.include_router(commands.router)
    app.include_router(vehicles.router)
    app.include_router(live.router)
    app.mount("/metrics", make_asgi_app())
    return app


app = create_app()
