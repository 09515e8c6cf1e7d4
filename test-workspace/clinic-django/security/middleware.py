"""Correlation ids, rate limiting, device tokens.

Rate limiting fails open: a broken cache must not lock the clinic out. Authentication fails closed:
when in doubt nobody gets in. Metrics never decide anything.
"""

import logging
import uuid

from django.conf import settings
from django.core.cache import cache
from django.http import JsonResponse

from security.metrics import record_decision
from security.tokens import verify

logger = logging.getLogger(__name__)


class CorrelationIdMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.correlation_id = request.headers.get("X-Correlation-ID") or uuid.uuid4().hex
        try:
            response = self.get_response(request)
        except Exception as e:
            logger.error(f"request failed: {e}", extra={"correlation_id": request.correlation_id})
            raise
        response["X-Correlation-ID"] = request.correlation_id
        return response


class RateLimitMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if self._is_limited(request):
            return JsonResponse({"detail": "Too many requests"}, status=429)
        return self.get_response(request)

    def _is_limited(self, request) -> bool:
        key = f"rate:{request.META.get('REMOTE_ADDR', 'unknown')}"
        try:
            cache.add(key, 0, 60)
            return cache.incr(key) > settings.RATE_LIMIT_PER_MINUTE
        except Exception:
            return False


class DeviceTokenMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith("/api/devices/"):
            token = request.headers.get("X-Device-Token", "")
            try:
                request.device_id = verify(token)
            except Exception:
                self._record("refused")
                return JsonResponse({"detail": "Unknown device"}, status=401)
            self._record("accepted")
        return self.get_response(request)

    def _record(self, outcome: str) -> None:
        try:
            record_decision("device_token", outcome)
        except Exception:
            pass
