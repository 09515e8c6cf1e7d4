import json
from typing import Any

import httpx

USER = "7c1c2a53-93a5-4d2c-9d3e-0f7a3a3f0001"
NODE = "7c1c2a53-93a5-4d2c-9d3e-0f7a3a3f0002"
HOST = "7c1c2a53-93a5-4d2c-9d3e-0f7a3a3f0003"
INBOUND = "7c1c2a53-93a5-4d2c-9d3e-0f7a3a3f0004"

PANEL_USER = {
    "uuid": USER,
    "username": "alice",
    "status": "ACTIVE",
    "expireAt": "2031-01-01T00:00:00+00:00",
    "telegramId": 4242,
}
NODES = [
    {
        "uuid": NODE,
        "name": "nl-1",
        "countryCode": "NL",
        "isConnected": True,
        "lastStatusChange": "2026-01-01T00:00:00+00:00",
    }
]

ANSWERS: dict[tuple[str, str], Any] = {
    ("GET", "/api/config-profiles"): [{"uuid": "p1", "name": "default"}],
    ("GET", "/api/config-profiles/inbounds"): [{"uuid": INBOUND, "tag": "vless-in"}],
    ("GET", "/api/hosts"): [{"uuid": HOST, "remark": "nl", "address": "nl.example.org", "port": 443}],
    ("GET", "/api/nodes"): NODES,
    ("GET", "/api/system/health"): {"status": "ok"},
    ("GET", "/api/system/stats"): {"users": {"total": 1}},
    ("GET", "/api/system/stats/bandwidth"): [{"node": "nl-1", "bytes": 2048}],
    ("GET", "/api/snippets"): [{"name": "existing", "snippet": []}],
    ("GET", "/api/internal-squads"): [{"uuid": "s1", "name": "default"}],
    ("GET", "/api/external-squads"): [],
    ("GET", "/api/users"): {"users": [PANEL_USER], "total": 1},
    ("GET", f"/api/users/{USER}"): PANEL_USER,
    ("GET", "/api/users/by-telegram-id/4242"): PANEL_USER,
    ("GET", f"/api/users/{USER}/usage"): {"usedTrafficBytes": 10, "trafficLimitBytes": 100},
    ("GET", "/api/sub/abc/info"): {"link": "vless://abc", "expiresAt": "2031-01-01T00:00:00+00:00"},
    ("GET", "/api/xray/get-config"): {"inbounds": [], "outbounds": []},
}


class FakePanel:
    """Answers as the panel would; ``down`` makes it refuse every connection."""

    def __init__(self) -> None:
        self.down = False
        self.garbage = False

    def handle(self, request: httpx.Request) -> httpx.Response:
        if self.down:
            raise httpx.ConnectError("connection refused", request=request)
        if self.garbage:
            return httpx.Response(200, text="<html>maintenance</html>")
        path = request.url.path
        if request.method == "GET":
            if (request.method, path) not in ANSWERS:
                return httpx.Response(404, json={"message": "not found"})
            answer = ANSWERS[request.method, path]
            bare = path.startswith("/api/sub/") or path.endswith(("/usage", "/health"))
            return httpx.Response(200, json=answer if bare else {"response": answer})
        if request.method == "DELETE":
            return httpx.Response(204)
        body = json.loads(request.content) if request.content else {}
        if path == "/api/users" or path == f"/api/users/{USER}":
            return httpx.Response(200, json={"response": {**PANEL_USER, **body, "uuid": USER}})
        return httpx.Response(200, json={"response": body})


class FakeRedis:
    """The handful of commands that the application uses."""

    def __init__(self) -> None:
        self.data: dict[str, str] = {}

    async def ping(self) -> bool:
        return True

    async def get(self, key: str) -> str | None:
        return self.data.get(key)

    async def set(self, key: str, value: str, ex: int | None = None) -> bool:
        self.data[key] = value
        return True

    async def getdel(self, key: str) -> str | None:
        return self.data.pop(key, None)

    async def delete(self, *keys: str) -> int:
        return sum(1 for key in keys if self.data.pop(key, None) is not None)

    async def aclose(self) -> None:
        self.data.clear()
