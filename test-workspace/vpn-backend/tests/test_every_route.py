"""Requests every route once and looks at the answer; then at what /metrics says about it."""

import hashlib
import hmac
import json
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient

from src.application.use_cases.mobile_auth.session import telegram_signature
from src.main import app
from tests.fakes import FakeRedis
from tests.route_cases import CASES, RouteCase


def fill(value: Any, context: dict[str, str]) -> Any:
    if isinstance(value, str):
        return value.format_map(context) if value.startswith("{") else value
    if isinstance(value, dict):
        return {key: fill(item, context) for key, item in value.items()}
    return value


def request(client: TestClient, case: RouteCase, context: dict[str, str], admin: dict[str, str]) -> httpx.Response:
    headers: dict[str, str] = {}
    if case.who == "admin":
        headers.update(admin)
    elif case.who == "user":
        headers["Authorization"] = f"Bearer {context['access']}"
    content = None
    if case.json is not None:
        content = json.dumps(fill(case.json, context)).encode()
        headers["Content-Type"] = "application/json"
    if case.signed_with is not None:
        name, _, secret = case.signed_with.partition(":")
        headers[name] = hmac.new(secret.encode(), content or b"", hashlib.sha256).hexdigest()
    return client.request(case.method, "/api/v1" + case.path, content=content, headers=headers)


@pytest.fixture(scope="module")
def answers(client: TestClient, admin: dict[str, str], cache: FakeRedis) -> dict[str, httpx.Response]:
    cache.data["promo:SPRING"] = "7"
    context = {"telegram_signature": telegram_signature(77)}
    found: dict[str, httpx.Response] = {}
    for case in CASES:
        response = request(client, case, context, admin)
        found[case.id] = response
        if response.is_success:
            for name, key in case.keep.items():
                context[name] = response.json()[key]
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_route(case: RouteCase, answers: dict[str, httpx.Response]) -> None:
    response = answers[case.id]
    assert response.status_code == case.status, response.text
    if case.status == 204:
        assert response.content == b""
        return
    if case.expect:
        body = response.json()
        assert {key: body[key] for key in case.expect} == case.expect


def test_lists_hold_what_was_made(answers: dict[str, httpx.Response]) -> None:
    assert [row["action"] for row in answers["admin-list_audit_logs"].json()] == ["user.delete"]
    assert {row["source"] for row in answers["admin-list_webhook_logs"].json()} == {"remnawave", "cryptobot"}
    assert [user["username"] for user in answers["users-list"].json()] == ["alice"]
    assert answers["tickets-list"].json()[0]["subject"] == "Hello"
    assert answers["servers-list"].json() == [{"name": "nl-1", "country": "NL"}]


def test_no_route_is_forgotten() -> None:
    """A route that nobody requests here would also be missing from the metrics check."""
    schema = app.openapi()["paths"]
    routes = sum(len(operations) for operations in schema.values())
    assert routes == len(CASES)


def test_metrics_of_the_instrumented_areas(client: TestClient, answers: dict[str, httpx.Response]) -> None:
    text = client.get("/metrics").text
    for counter in sorted({case.counter for case in CASES if case.counter}):
        samples = [line for line in text.splitlines() if line.startswith(counter)]
        assert any(float(line.rsplit(" ", 1)[1]) > 0 for line in samples), counter
    assert "http_requests_total" in text
