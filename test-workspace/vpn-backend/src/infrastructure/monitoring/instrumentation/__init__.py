"""Helpers that hide the counters from the routes."""

from src.infrastructure.monitoring.instrumentation.auth import track_auth_attempt, track_registration
from src.infrastructure.monitoring.instrumentation.payments import track_payment
from src.infrastructure.monitoring.instrumentation.users import track_user_command

__all__ = ["track_auth_attempt", "track_payment", "track_registration", "track_user_command"]
