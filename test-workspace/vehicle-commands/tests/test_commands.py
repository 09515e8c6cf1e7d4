from pathlib import Path

import httpx
import pytest
from fastapi.testclient import TestClient

from app.main import create_app


def vehicle(request: httpx.Request) -> httpx.Response:
    if request.url.path.endswith("/broken/executions"):
        raise httpx.ConnectError("no route", request=request)
    if request.url.path.endswith("/slow/executions"):
        raise httpx.ReadTimeout("slow", request=request)
    return httpx.Response(200, json={"ok": True})


@pytest.fixture
def client(tmp_path: Path):
    with TestClient(create_app(httpx.MockTransport(vehicle), tmp_path / "audit")) as client:
        client.post("/api/vehicles", json={"vehicle_id": "WVW1", "base_url": "http://wvw1"})
        yield client


def sample(client: TestClient, name: str) -> float:
    for line in client.get("/metrics/").text.splitlines():
        if line.startswith(name + " "):
            return float(line.rsplit(" ", 1)[1])
    return 0.0


def run(client: TestClient, name: str) -> dict:
    with client.websocket_connect("/ws/commands") as socket:
        answer = client.post("/api/commands", json={"vehicle_id": "WVW1", "name": name})
        assert answer.status_code == 202
        assert socket.receive_json()["status"] == "running"
        return socket.receive_json()


def test_command_completes(client: TestClient) -> None:
    before = sample(client, 'commands_executed_total{status="completed"}')
    command = run(client, "unlock")
    assert (command["status"], command["result"]) == ("completed", {"ok": True})
    assert client.get(f"/api/commands/{command['id']}").json()["status"] == "completed"
    assert len(client.get("/api/commands").json()) == 1
    assert sample(client, 'commands_executed_total{status="completed"}') == before + 1


def test_command_fails(client: TestClient) -> None:
    command = run(client, "broken")
    assert command["status"] == "failed"
    assert command["error"].startswith("broken failed")


def test_ping(client: TestClient) -> None:
    assert client.get("/api/vehicles/WVW1/ping").json() == {"reachable": True}
    assert client.get("/api/vehicles/nope/ping").json() == {"reachable": False}
    assert client.delete("/api/vehicles/WVW1").status_code == 204
    assert client.delete("/api/vehicles/WVW1").status_code == 404


def test_vehicle_gauge_is_exported(client: TestClient) -> None:
    # with one vehicle connected it should say 1; see the README for why it does not
    assert "vehicle_connections_active" in client.get("/metrics/").text
