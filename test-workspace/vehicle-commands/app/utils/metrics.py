"""Prometheus metrics. Import the functions, not the collectors."""

from prometheus_client import Counter, Gauge, Histogram

commands_executed_total = Counter(
    "commands_executed_total",
    "Commands that came to an end",
    ["status"],
)
command_execution_duration_seconds = Histogram(
    "command_execution_duration_seconds",
    "Time from hand-over to the final answer of the vehicle",
    buckets=(0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)
websocket_connections_active = Gauge("websocket_connections_active", "Open browser connections")
vehicle_connections_active = Gauge("vehicle_connections_active", "Vehicles that are connected")
sovd_command_timeout_total = Counter("sovd_command_timeout_total", "Commands that no vehicle answered in time")


def increment_command_counter(status: str) -> None:
    commands_executed_total.labels(status=status).inc()


def observe_command_duration(seconds: float) -> None:
    command_execution_duration_seconds.observe(seconds)


def increment_websocket_connections() -> None:
    websocket_connections_active.inc()


def decrement_websocket_connections() -> None:
    websocket_connections_active.dec()


def set_vehicle_connections(count: int) -> None:
    vehicle_connections_active.set(count)


def increment_timeout_counter() -> None:
    sovd_command_timeout_total.inc()
