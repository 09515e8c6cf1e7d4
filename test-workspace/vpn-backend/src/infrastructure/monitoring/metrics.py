"""Prometheus metrics of the service.

Request counts and latencies per path come from the HTTP instrumentator (see main.py); this
module holds what only the application knows. Areas count their operations by action.
"""

from prometheus_client import Counter, Gauge, Histogram

# --- infrastructure -------------------------------------------------------------------------

db_query_duration_seconds = Histogram(
    "db_query_duration_seconds",
    "Duration of database queries",
    ["operation"],
    buckets=(0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0),
)
db_connections_active = Gauge("db_connections_active", "Database connections checked out of the pool")

cache_operations_total = Counter(
    "cache_operations_total",
    "Cache operations",
    ["operation", "result"],
)

external_api_duration_seconds = Histogram(
    "external_api_duration_seconds",
    "Duration of calls to external services",
    ["service", "endpoint"],
)
external_api_errors_total = Counter(
    "external_api_errors_total",
    "Error responses of external services",
    ["service", "status_code"],
)

websocket_connections_active = Gauge("websocket_connections_active", "Open websocket connections")

# --- business -------------------------------------------------------------------------------

auth_attempts_total = Counter("auth_attempts_total", "Authentication attempts", ["method", "result"])
registrations_total = Counter("registrations_total", "Accounts registered", ["method"])
payments_total = Counter("payments_total", "Payments", ["status", "gateway"])
trials_activated_total = Counter("trials_activated_total", "Trial subscriptions activated")
user_commands_total = Counter("user_commands_total", "Commands sent to panel users", ["command", "result"])

# --- operations per area --------------------------------------------------------------------

subscription_operations_total = Counter(
    "subscription_operations_total",
    "Subscription operations",
    ["action"],
)

server_operations_total = Counter(
    "server_operations_total",
    "Server operations",
    ["action"],
)

node_operations_total = Counter(
    "node_operations_total",
    "Node operations",
    ["action"],
)

referral_operations_total = Counter(
    "referral_operations_total",
    "Referral operations",
    ["action"],
)

wallet_operations_total = Counter(
    "wallet_operations_total",
    "Wallet operations",
    ["action"],
)

promo_code_operations_total = Counter(
    "promo_code_operations_total",
    "Promo code operations",
    ["action"],
)

two_factor_operations_total = Counter(
    "two_factor_operations_total",
    "Two-factor operations",
    ["action"],
)

ticket_operations_total = Counter(
    "ticket_operations_total",
    "Support ticket operations",
    ["action"],
)

device_operations_total = Counter(
    "device_operations_total",
    "Device operations",
    ["action"],
)
