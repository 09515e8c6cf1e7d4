"""Files that the clinic keeps for its patients."""

import json
import logging
import shutil
from pathlib import Path
from typing import Any

from django.conf import settings

logger = logging.getLogger(__name__)


def read_letter(name: str) -> str | None:
    try:
        return (settings.REPORT_DIR / name).read_text(encoding="utf-8")
    except Exception as e:
        logger.error(f"Letter {name} cannot be read: {e}")
        return None


def archive(path: Path, archive_dir: Path) -> bool:
    try:
        archive_dir.mkdir(parents=True, exist_ok=True)
        shutil.move(str(path), archive_dir / path.name)
        return True
    except Exception:
        return False


def load_templates(path: Path) -> dict[str, Any]:
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except Exception:
        return {}


def remove(path: Path) -> None:
    try:
        path.unlink()
    except Exception:
        pass
