"""What the API answers when something it depends on does not."""

import uuid
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from tests.conftest import bearer
from tests.fakes import USER, FakePanel

API = "/api/v1"


@pytest.fixture
def panel_down(panel: FakePanel) -> Iterator[None]:
    panel.down = True
    yield
    panel.down = False


@pytest.fixture
def panel_garbage(panel: FakePanel) -> Iterator[None]:
    panel.garbage = True
    yield
    panel.garbage = False


def test_usage_is_502_when_the_panel_is_down(client: TestClient, admin, panel_down) -> None:
    response = client.get(f"{API}/usage/{USER}", headers=admin)
    assert response.status_code == 502
    assert response.json() == {"detail": "Usage is not available right now"}


def test_usage_is_502_when_the_panel_talks_html(client: TestClient, admin, panel_garbage) -> None:
    assert client.get(f"{API}/usage/{USER}", headers=admin).status_code == 502


def test_commands_are_502_when_the_panel_is_down(client: TestClient, admin, panel_down) -> None:
    assert client.post(f"{API}/users/{USER}/actions/disable", headers=admin).status_code == 502
    answer = client.post(f"{API}/users/bulk/expire", json={"uuids": [USER]}, headers=admin)
    assert (answer.status_code, answer.json()["expired"]) == (502, 0)


def test_bulk_goes_on_when_single_requests_fail(client: TestClient, admin, panel_down) -> None:
    answer = client.post(f"{API}/users/bulk/reset-traffic", json={"uuids": [USER, USER]}, headers=admin)
    assert answer.json() == {"reset": 0, "failed": 2}
    answer = client.post(f"{API}/users/bulk/extend", json={"uuids": [USER], "days": 1}, headers=admin)
    assert answer.json() == {"extended": 0}


def test_reads_of_the_gateway_are_empty(client: TestClient, admin, panel_down) -> None:
    assert client.get(f"{API}/users", headers=admin).json() == []
    assert client.get(f"{API}/users/{USER}", headers=admin).status_code == 404
    assert client.get(f"{API}/servers", headers=admin).json() == []
    assert client.get(f"{API}/telegram/users/4242", headers=admin).status_code == 404


def test_reads_of_the_gateway_are_empty_on_garbage(client: TestClient, admin, panel_garbage) -> None:
    assert client.get(f"{API}/users/{USER}", headers=admin).status_code == 404
    assert client.get(f"{API}/telegram/config/nope", headers=admin).status_code == 404


def test_unhandled_panel_errors_are_502(client: TestClient, admin, panel_down) -> None:
    assert client.get(f"{API}/hosts", headers=admin).status_code == 502


def test_health_is_degraded_without_the_panel(client: TestClient, panel_down) -> None:
    response = client.get(f"{API}/monitoring/health")
    assert response.status_code == 503
    assert response.json()["components"] == {"database": True, "redis": True, "panel": False, "disk": True}


def test_unknown_things_are_404(client: TestClient, admin) -> None:
    assert client.get(f"{API}/hosts/nope", headers=admin).status_code == 404
    assert client.get(f"{API}/inbounds/nope", headers=admin).status_code == 404
    assert client.put(f"{API}/settings/nope", json={"value": "1"}, headers=admin).status_code == 404
    assert client.delete(f"{API}/fcm/token/nope", headers=admin).status_code == 404


@pytest.mark.parametrize("token", ["rubbish", "a.b.c", ""])
def test_bad_tokens_are_anonymous(client: TestClient, token: str) -> None:
    response = client.get(f"{API}/mobile/auth/me", headers={"Authorization": f"Bearer {token}"})
    assert response.status_code == 401


def test_customers_are_not_operators(client: TestClient) -> None:
    assert client.get(f"{API}/hosts", headers=bearer(uuid.uuid4())).status_code == 403


def test_unsigned_webhooks_are_refused(client: TestClient) -> None:
    assert client.post(f"{API}/webhooks/remnawave", json={}).status_code == 401
    assert client.post(f"{API}/webhooks/cryptobot", json={}).status_code == 401


def test_websocket_echo(client: TestClient) -> None:
    with client.websocket_connect(f"{API}/ws/notifications/{uuid.uuid4()}") as socket:
        socket.send_text("hello")
        assert socket.receive_json() == {"type": "echo", "text": "hello"}
