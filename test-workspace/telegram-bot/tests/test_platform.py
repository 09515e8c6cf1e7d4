import asyncio
from types import SimpleNamespace
from unittest.mock import AsyncMock

import httpx
import pytest
from fastapi.testclient import TestClient
from telegram.error import TelegramError

from botplatform.bot import handlers
from botplatform.bot.application import build_application
from botplatform.clients.telegram_api import TelegramAPI
from botplatform.core.errors import TelegramAPIError
from botplatform.main import create_app
from botplatform.services.heartbeat import Heartbeat
from botplatform.services.order_service import OrderService
from botplatform.services.template_cache import cache_stats, render


def telegram(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"ok": True, "result": {"username": "shop_bot"}})


@pytest.fixture
def client():
    with TestClient(create_app(httpx.MockTransport(telegram))) as client:
        token = client.post("/sessions", json={"password": "letmein"}).json()["token"]
        client.headers["X-Session"] = token
        yield client


def test_bots(client: TestClient) -> None:
    bot = client.post("/bots", json={"name": "shop"}).json()
    assert client.post("/bots", json={"name": "shop"}).status_code == 409
    assert client.get("/bots").json() == [bot]
    path = f"/bots/{bot['id']}"
    assert client.patch(path, json={"greeting": "Hi"}).json()["greeting"] == "Hi"
    assert client.get(path).json()["greeting"] == "Hi"
    assert client.get(path + "/check").json() == {"bot": "shop", "username": "shop_bot"}
    assert client.delete(path).status_code == 204
    assert client.get(path).status_code == 404
    assert "http_requests_total" in client.get("/metrics").text


def test_sessions(client: TestClient) -> None:
    assert client.post("/sessions", json={"password": "wrong"}).status_code == 401
    assert client.delete("/sessions").status_code == 204
    assert client.get("/bots").status_code == 401


def flaky(failures: int):
    calls = []

    def handle(request: httpx.Request) -> httpx.Response:
        calls.append(request)
        if len(calls) <= failures:
            raise httpx.ConnectError("reset", request=request)
        return telegram(request)

    return calls, httpx.AsyncClient(transport=httpx.MockTransport(handle))


async def test_the_network_error_surfaces_as_our_own() -> None:
    _, http = flaky(99)
    with pytest.raises(TelegramAPIError):
        await TelegramAPI(http).call("getMe")


async def test_downloads_are_retried() -> None:
    calls, http = flaky(2)
    assert await TelegramAPI(http).get_file("a.jpg")
    assert len(calls) == 3


async def test_the_heartbeat_survives() -> None:
    api = SimpleNamespace(get_me=AsyncMock(side_effect=LookupError("anything")))
    heartbeat = Heartbeat(api, interval=0)
    heartbeat.start()
    while heartbeat.failures < 3:
        await asyncio.sleep(0)
    await heartbeat.stop()


def conversation(*args: str, orders: OrderService | None = None):
    message = SimpleNamespace(reply_text=AsyncMock())
    update = SimpleNamespace(
        effective_message=message,
        effective_user=SimpleNamespace(id=5, first_name="Ada"),
        effective_chat=SimpleNamespace(id=6),
    )
    bot = SimpleNamespace(send_chat_action=AsyncMock(side_effect=TelegramError("blocked")))
    context = SimpleNamespace(args=list(args), bot=bot, bot_data={"orders": orders or OrderService()})
    return update, context


async def test_handlers() -> None:
    update, context = conversation("espresso", "2")
    await handlers.order(update, context)
    update.effective_message.reply_text.assert_awaited_with("2 x espresso, thank you!")
    await handlers.start(update, context)
    update.effective_message.reply_text.assert_awaited_with("Hello, Ada!")
    await handlers.typing(update, context)


async def test_bad_orders_do_not_raise() -> None:
    for args in ((), ("espresso", "0"), ("espresso", "many")):
        update, context = conversation(*args)
        await handlers.order(update, context)


def test_templates() -> None:
    assert render("Hi $name", {"name": "Ada"}) == "Hi Ada"
    assert render("Costs $", {}) == "Costs $"
    assert render("Hi $nobody", {}) == "Hi $nobody"
    assert cache_stats()["misses"] >= 3


def test_application_is_built() -> None:
    assert len(build_application("Hi").handlers[0]) == 4
