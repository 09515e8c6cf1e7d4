from typing import Literal

from src.infrastructure.monitoring.metrics import auth_attempts_total, registrations_total


def track_auth_attempt(method: str, result: Literal["success", "failure"]) -> None:
    """Count one attempt to log in, whatever came of it."""
    auth_attempts_total.labels(method=method, result=result).inc()


def track_registration(method: str) -> None:
    registrations_total.labels(method=method).inc()
