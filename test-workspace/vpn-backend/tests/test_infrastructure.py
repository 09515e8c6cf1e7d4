"""The branches behind the broad handlers, one by one."""

import base64
from uuid import uuid4

import httpx
import pytest
import redis
from fastapi import WebSocketDisconnect
from jose import jwt
from sqlalchemy.exc import OperationalError

from src.config.settings import settings
from src.infrastructure.cache import redis_client
from src.infrastructure.database import session as database
from src.infrastructure.messaging.telegram_notifier import TelegramNotifier
from src.infrastructure.messaging.websocket_manager import WebSocketManager
from src.infrastructure.monitoring import health_checks
from src.infrastructure.remnawave.client import RemnawaveClient
from src.infrastructure.remnawave.subscription_client import SubscriptionClient
from src.infrastructure.security.encryption import EncryptionService, derive_key
from tests.fakes import FakePanel, FakeRedis


def http_for(panel: FakePanel) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.MockTransport(panel.handle), base_url="http://panel")


def test_derive_key_accepts_base64_and_passphrases() -> None:
    raw = bytes(range(32))
    assert derive_key(base64.b64encode(raw).decode()) == raw
    assert len(derive_key("not base64!")) == 32


def test_sealed_values_open_again() -> None:
    service = EncryptionService("secret")
    assert service.open(service.seal("päßword")) == "päßword"
    with pytest.raises(ValueError):
        EncryptionService("other").open(service.seal("x"))


async def test_panel_health_check(tmp_path, monkeypatch) -> None:
    panel = FakePanel()
    async with http_for(panel) as http:
        client = RemnawaveClient(http)
        assert await client.health_check() is True
        panel.garbage = True
        assert await client.health_check() is False
        panel.garbage, panel.down = False, True
        assert await client.health_check() is False
        monkeypatch.setattr(settings, "remnawave_health_token_file", tmp_path / "missing")
        assert await client.health_check() is False


async def test_subscription_cache() -> None:
    panel, cache = FakePanel(), FakeRedis()
    async with http_for(panel) as http:
        client = SubscriptionClient(http, cache)  # type: ignore[arg-type]
        first = await client.fetch("abc")
        panel.down = True
        assert await client.fetch("abc") == first
        for broken in ("{", "{}", '{"shortId": "abc", "link": "x", "expiresAt": "soon"}'):
            cache.data["subscription:abc"] = broken
            assert await client.fetch("abc") is None


async def test_subscription_survives_a_cache_that_cannot_be_written() -> None:
    class ReadOnlyRedis(FakeRedis):
        async def set(self, key, value, ex=None):
            raise redis.ReadOnlyError("replica")

    async with http_for(FakePanel()) as http:
        client = SubscriptionClient(http, ReadOnlyRedis())  # type: ignore[arg-type]
        assert (await client.fetch("abc")).link == "vless://abc"


async def test_notifier_swallows_transport_errors() -> None:
    panel = FakePanel()
    async with http_for(panel) as http:
        notifier = TelegramNotifier(http, "token")
        assert await notifier.send_message(1, "hello") is True
        panel.down = True
        assert await notifier.send_message(1, "hello") is False


@pytest.mark.parametrize("error", [RuntimeError("closed"), WebSocketDisconnect(1006)])
async def test_dead_sockets_are_dropped(error: Exception) -> None:
    class DeadSocket:
        async def accept(self) -> None: ...

        async def send_json(self, message) -> None:
            raise error

    manager, account = WebSocketManager(), uuid4()
    await manager.connect(account, DeadSocket())  # type: ignore[arg-type]
    assert await manager.send(account, {"type": "ping"}) == 0
    assert manager._sockets == {}


async def test_redis_check(monkeypatch) -> None:
    class DownRedis(FakeRedis):
        async def ping(self):
            raise redis.ConnectionError("refused")

    monkeypatch.setattr(redis_client, "_client", DownRedis())
    assert await redis_client.check_redis() is False
    assert await health_checks.probe_redis(redis_client.get_redis_client()) is False


async def test_database_check(monkeypatch) -> None:
    class DownSession:
        async def __aenter__(self):
            return self

        async def __aexit__(self, *exc_info):
            return None

        async def execute(self, statement):
            raise OperationalError("SELECT 1", {}, OSError("refused"))

    monkeypatch.setattr(database, "async_session_maker", DownSession)
    assert await database.check_database() is False
    assert await health_checks.probe_database(DownSession()) is False  # type: ignore[arg-type]


async def test_session_rolls_back_what_the_consumer_raises(monkeypatch) -> None:
    events: list[str] = []

    class RecordingSession:
        async def __aenter__(self):
            return self

        async def __aexit__(self, *exc_info):
            events.append("close")

        async def commit(self):
            events.append("commit")

        async def rollback(self):
            events.append("rollback")

    monkeypatch.setattr(database, "async_session_maker", RecordingSession)
    sessions = database.get_session()
    await anext(sessions)
    with pytest.raises(LookupError):
        await sessions.athrow(LookupError("from the handler"))
    assert events == ["rollback", "close"]


async def test_registered_probes_never_raise() -> None:
    async def broken() -> bool:
        raise LookupError("an extension's own bug")

    assert await health_checks.run_probe("extension", broken) is False


def test_disk_probe(tmp_path) -> None:
    assert health_checks.probe_disk(tmp_path / "missing") is False


@pytest.mark.parametrize(
    ("claims", "headers"),
    [
        ({"sub": "not-a-uuid"}, {"kid": "primary"}),  # ValueError
        ({"sub": str(uuid4())}, {"kid": "retired"}),  # KeyError
        ({"sub": str(uuid4()), "exp": 1}, {"kid": "primary"}),  # ExpiredSignatureError
    ],
)
def test_every_way_a_token_can_be_wrong(client, claims, headers) -> None:
    token = jwt.encode(claims, settings.jwt_keys["primary"], algorithm="HS256", headers=headers)
    response = client.get("/api/v1/mobile/auth/me", headers={"Authorization": f"Bearer {token}"})
    assert response.status_code == 401
