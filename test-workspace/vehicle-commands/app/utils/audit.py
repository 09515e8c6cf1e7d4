"""Append-only trail of who sent what. Losing a line must not lose the command."""

import json
import logging
from pathlib import Path
from typing import Any

logger = logging.getLogger(__name__)


class AuditTrail:
    def __init__(self, path: Path) -> None:
        self._path = path

    def append(self, event: str, **details: Any) -> None:
        line = json.dumps({"event": event, **details}, default=str)
        try:
            with self._path.open("a", encoding="utf-8") as trail:
                trail.write(line + "\n")
        except Exception:
            logger.warning("audit trail not written")
