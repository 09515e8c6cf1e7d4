"""The application against in-memory back ends: SQLite in a temporary file, a dict for Redis, a
scripted panel behind ``httpx.MockTransport``."""

import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from uuid import UUID, uuid4

_directory = tempfile.TemporaryDirectory()
os.environ["VPN_DATABASE_URL"] = f"sqlite+aiosqlite:///{_directory.name}/test.db"
os.environ["VPN_DATA_DIR"] = _directory.name
os.environ["VPN_LOG_LEVEL"] = "WARNING"

import httpx
import pytest
from fastapi.testclient import TestClient

from src.infrastructure.cache import redis_client
from src.infrastructure.security.tokens import issue_access_token
from src.main import app
from src.presentation.dependencies import get_panel_http, get_redis
from tests.fakes import FakePanel, FakeRedis


@pytest.fixture(scope="session")
def panel() -> FakePanel:
    return FakePanel()


@pytest.fixture(scope="session")
def cache() -> FakeRedis:
    return FakeRedis()


@pytest.fixture(scope="session")
def client(panel: FakePanel, cache: FakeRedis) -> Iterator[TestClient]:
    async def panel_http() -> AsyncIterator[httpx.AsyncClient]:
        transport = httpx.MockTransport(panel.handle)
        async with httpx.AsyncClient(transport=transport, base_url="http://panel") as http:
            yield http

    async def fake_redis() -> FakeRedis:
        return cache

    app.dependency_overrides[get_panel_http] = panel_http
    app.dependency_overrides[get_redis] = fake_redis
    redis_client._client = cache  # type: ignore[assignment]
    with TestClient(app) as test_client:
        yield test_client
    app.dependency_overrides.clear()


@pytest.fixture(scope="session")
def admin() -> dict[str, str]:
    return bearer(uuid4(), "admin")


def bearer(account_id: UUID, scope: str = "user") -> dict[str, str]:
    return {"Authorization": f"Bearer {issue_access_token(account_id, scope)}"}
