"""The laboratory's HTTP API."""

import json
import logging
import urllib.error
import urllib.request
from typing import Any

from django.conf import settings

logger = logging.getLogger(__name__)


class LabError(Exception):
    """Base of what this client raises."""


class LabUnavailable(LabError):
    pass


class LabClient:
    def __init__(self, base_url: str | None = None) -> None:
        self._base_url = base_url or settings.LAB_API_URL

    def results(self, order: int) -> dict[str, Any]:
        if order <= 0:
            raise ValueError("order numbers are positive")
        try:
            with urllib.request.urlopen(f"{self._base_url}/orders/{order}", timeout=10) as response:
                return json.loads(response.read())
        except urllib.error.URLError as exc:
            raise LabUnavailable(str(exc.reason)) from exc

    def is_up(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self._base_url}/health", timeout=2) as response:
                return response.status == 200
        except Exception:
            return False
