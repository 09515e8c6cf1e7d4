"""One request for each route, in an order in which each of them succeeds.

``area`` and ``action`` name the operation; ``counter`` is the series that counts it today, if any.
Values in braces are filled in from what earlier answers left in the context.
"""

from dataclasses import dataclass, field
from typing import Any

from tests.fakes import HOST, INBOUND, NODE, USER


@dataclass(frozen=True)
class RouteCase:
    area: str
    action: str
    method: str
    path: str
    status: int = 200
    json: Any = None
    who: str = "admin"
    expect: dict[str, Any] = field(default_factory=dict)
    keep: dict[str, str] = field(default_factory=dict)  # context name <- field of the answer
    signed_with: str | None = None  # "header:secret"
    counter: str | None = None

    @property
    def id(self) -> str:
        return f"{self.area}-{self.action}"


CREDENTIALS = {"email": "alice@example.org", "password": "correct horse"}
HOST_BODY = {"remark": "de", "address": "de.example.org", "port": 443, "inbound_uuid": INBOUND}
BULK = {"uuids": [USER]}

CASES: list[RouteCase] = [
    # -- mobile accounts first: the others need one
    RouteCase("mobile_auth", "register", "POST", "/mobile/auth/register", 201, CREDENTIALS, who="nobody",
              expect={"token_type": "bearer"}),
    RouteCase("mobile_auth", "login", "POST", "/mobile/auth/login", 200, CREDENTIALS, who="nobody",
              keep={"access": "access_token", "refresh": "refresh_token"}),
    RouteCase("mobile_auth", "refresh", "POST", "/mobile/auth/refresh", 200, {"refresh_token": "{refresh}"},
              who="nobody", keep={"refresh": "refresh_token"}),
    RouteCase("mobile_auth", "me", "GET", "/mobile/auth/me", who="user",
              expect={"email": "alice@example.org", "trial_used": False}),
    RouteCase("mobile_auth", "device", "POST", "/mobile/auth/device", 201,
              {"platform": "ios", "model": "SE"}, who="user"),
    RouteCase("mobile_auth", "telegram", "POST", "/mobile/auth/telegram", 200,
              {"telegram_id": 77, "signature": "{telegram_signature}"}, who="nobody"),
    RouteCase("mobile_auth", "logout", "POST", "/mobile/auth/logout", 204, {"refresh_token": "{refresh}"},
              who="nobody"),
    # -- operators
    RouteCase("billing", "list", "GET", "/billing/plans", who="nobody"),
    RouteCase("billing", "create", "POST", "/billing/plans", 201,
              {"code": "month", "title": "One month", "price": "4.90", "days": 30}, expect={"code": "month"}),
    RouteCase("config_profiles", "list", "GET", "/config-profiles"),
    RouteCase("config_profiles", "create", "POST", "/config-profiles", 201,
              {"name": "eu", "config": {}}, expect={"name": "eu"}),
    RouteCase("hosts", "list", "GET", "/hosts"),
    RouteCase("hosts", "get", "GET", f"/hosts/{HOST}", expect={"remark": "nl"}),
    RouteCase("hosts", "create", "POST", "/hosts", 201, HOST_BODY, expect={"remark": "de"}),
    RouteCase("hosts", "update", "PATCH", f"/hosts/{HOST}", 200, {"port": 8443}, expect={"port": 8443}),
    RouteCase("hosts", "delete", "DELETE", f"/hosts/{HOST}", 204),
    RouteCase("inbounds", "list", "GET", "/inbounds"),
    RouteCase("inbounds", "get", "GET", f"/inbounds/{INBOUND}", expect={"tag": "vless-in"}),
    RouteCase("monitoring", "health", "GET", "/monitoring/health", who="nobody", expect={"status": "ok"}),
    RouteCase("monitoring", "stats", "GET", "/monitoring/stats", expect={"nodes": 1}),
    RouteCase("monitoring", "bandwidth", "GET", "/monitoring/bandwidth", expect={"total_bytes": 2048}),
    RouteCase("settings", "list", "GET", "/settings"),
    RouteCase("settings", "create", "POST", "/settings", 201, {"key": "banner", "value": "off"},
              expect={"key": "banner"}),
    RouteCase("settings", "update", "PUT", "/settings/banner", 200, {"value": "on"}, expect={"value": "on"}),
    RouteCase("snippets", "list", "GET", "/snippets"),
    RouteCase("snippets", "create", "POST", "/snippets", 201, {"name": "new", "snippet": []},
              expect={"name": "new"}),
    RouteCase("squads", "list_internal", "GET", "/squads/internal"),
    RouteCase("squads", "list_external", "GET", "/squads/external"),
    RouteCase("squads", "create", "POST", "/squads", 201, {"name": "vip"}, expect={"name": "vip"}),
    RouteCase("status", "check", "GET", "/status", who="nobody", expect={"status": "ok", "nodes_online": 1}),
    RouteCase("telegram", "get_user", "GET", "/telegram/users/4242", expect={"username": "alice"}),
    RouteCase("telegram", "create_subscription", "POST", "/telegram/subscriptions", 201,
              {"telegram_id": 4242, "days": 30}, expect={"uuid": USER}),
    RouteCase("telegram", "get_config", "GET", "/telegram/config/abc", expect={"link": "vless://abc"}),
    RouteCase("users", "list", "GET", "/users"),
    RouteCase("users", "get", "GET", f"/users/{USER}", expect={"username": "alice"}),
    RouteCase("users", "create", "POST", "/users", 201,
              {"username": "bob", "expires_at": "2031-01-01T00:00:00Z"}, expect={"username": "bob"}),
    RouteCase("users", "update", "PATCH", f"/users/{USER}", 200, {"status": "DISABLED"},
              expect={"status": "DISABLED"}),
    RouteCase("users", "delete", "DELETE", f"/users/{USER}", 204),
    RouteCase("xray", "get_config", "GET", "/xray/config", expect={"inbounds": []}),
    RouteCase("xray", "update_config", "PUT", "/xray/config", 200, {"inbounds": [], "outbounds": []},
              expect={"updated": True}),
    # -- customers
    RouteCase("fcm", "register", "POST", "/fcm/token", 201, {"token": "t0k"}, who="user",
              expect={"token": "t0k"}),
    RouteCase("fcm", "unregister", "DELETE", "/fcm/token/t0k", 204, who="user"),
    RouteCase("keygen", "get_public_key", "GET", "/keygen/public-key", who="nobody",
              expect={"algorithm": "ed25519"}),
    RouteCase("keygen", "sign_payload", "POST", "/keygen/sign", 200, {"payload": "hello"}, who="user"),
    RouteCase("notifications", "get", "GET", "/notifications/preferences", who="user",
              expect={"push_enabled": False}),
    RouteCase("notifications", "update", "PATCH", "/notifications/preferences", 200, {"push_enabled": True},
              who="user", expect={"push_enabled": True}),
    RouteCase("security", "set", "PUT", "/security/antiphishing", 200, {"code": "blue whale"}, who="user",
              expect={"status": "set"}),
    RouteCase("security", "get", "GET", "/security/antiphishing", who="user", expect={"code": "bl********"}),
    RouteCase("security", "delete", "DELETE", "/security/antiphishing", 204, who="user"),
    RouteCase("usage", "get", "GET", f"/usage/{USER}", who="user", expect={"used_bytes": 10}),
    # -- outside callers
    RouteCase("webhooks", "remnawave", "POST", "/webhooks/remnawave", 200, {"event": "user.expired"},
              who="nobody", signed_with="X-Remnawave-Signature:panel-secret",
              expect={"event": "user.expired"}),
    RouteCase("webhooks", "cryptobot", "POST", "/webhooks/cryptobot", 200,
              {"update_type": "invoice_paid", "payload": {"invoice_id": 1}}, who="nobody",
              signed_with="Crypto-Pay-Api-Signature:cryptobot-token", expect={"status": "unknown_invoice"}),
    # -- after all that there is something to list
    RouteCase("admin", "list_audit_logs", "GET", "/admin/audit-logs"),
    RouteCase("admin", "list_webhook_logs", "GET", "/admin/webhook-logs"),
    # -- areas that are counted already
    RouteCase("auth", "register", "POST", "/auth/register", 201,
              {"email": "carol@example.org", "password": "correct horse"}, who="nobody",
              expect={"mail_sent": False}, counter="registrations_total"),
    RouteCase("auth", "login", "POST", "/auth/login", 200,
              {"email": "carol@example.org", "password": "correct horse"}, who="nobody",
              keep={"refresh": "refresh_token"}, counter="auth_attempts_total"),
    RouteCase("auth", "logout", "POST", "/auth/logout", 204, {"refresh_token": "{refresh}"}, who="nobody",
              counter="auth_attempts_total"),
    RouteCase("payments", "create", "POST", "/payments", 201, {"gateway": "manual", "amount": "5"},
              who="user", counter="payments_total"),
    RouteCase("payments", "list", "GET", "/payments", who="user", counter="payments_total"),
    RouteCase("user_actions", "disable", "POST", f"/users/{USER}/actions/disable", 200,
              expect={"status": "disabled"}, counter="user_commands_total"),
    RouteCase("user_bulk", "expire", "POST", "/users/bulk/expire", 200, BULK, expect={"expired": 1},
              counter="user_commands_total"),
    RouteCase("user_bulk", "reset_traffic", "POST", "/users/bulk/reset-traffic", 200, BULK,
              expect={"reset": 1, "failed": 0}, counter="user_commands_total"),
    RouteCase("user_bulk", "extend", "POST", "/users/bulk/extend", 200, {**BULK, "days": 7},
              expect={"extended": 1}, counter="user_commands_total"),
    RouteCase("subscriptions", "get", "GET", "/subscriptions/abc", who="user",
              expect={"link": "vless://abc"}, counter="subscription_operations_total"),
    RouteCase("servers", "list", "GET", "/servers", who="user", counter="server_operations_total"),
    RouteCase("nodes", "list", "GET", "/nodes", counter="node_operations_total"),
    RouteCase("nodes", "restart", "POST", f"/nodes/{NODE}/restart", counter="node_operations_total"),
    RouteCase("referrals", "get_link", "GET", "/referrals/link", who="user",
              counter="referral_operations_total"),
    RouteCase("wallet", "balance", "GET", "/wallet/balance", who="user", counter="wallet_operations_total"),
    RouteCase("wallet", "withdraw", "POST", "/wallet/withdraw", 409, {"amount": "1"}, who="user"),
    RouteCase("promo_codes", "redeem", "POST", "/promo-codes/redeem", 200, {"code": "spring"}, who="user",
              expect={"bonus_days": 7}, counter="promo_code_operations_total"),
    RouteCase("two_factor", "setup", "POST", "/2fa/setup", 201, who="user",
              counter="two_factor_operations_total"),
    RouteCase("tickets", "open", "POST", "/tickets", 201, {"subject": "Hello", "body": "It is slow"},
              who="user", counter="ticket_operations_total"),
    RouteCase("tickets", "list", "GET", "/tickets", who="user", counter="ticket_operations_total"),
    RouteCase("devices", "list", "GET", "/devices", who="user", counter="device_operations_total"),
    RouteCase("trial", "activate", "POST", "/trial/activate", 201, who="user", expect={"days": 3},
              counter="trials_activated_total"),
]
