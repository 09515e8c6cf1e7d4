"""Counts of security decisions, kept in the cache for the dashboard."""

from django.core.cache import cache


def record_decision(check: str, outcome: str) -> None:
    key = f"security:{check}:{outcome}"
    cache.add(key, 0, None)
    cache.incr(key)
