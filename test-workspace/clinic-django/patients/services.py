"""Everything the views and tasks do with patients."""

import json
import logging
from typing import Any

from django.core.cache import cache
from django.db import transaction

from patients.models import Patient

logger = logging.getLogger(__name__)

CACHE_SECONDS = 300


def register_patient(record_number: str, full_name: str, **fields: Any) -> Patient | None:
    try:
        with transaction.atomic():
            return Patient.objects.create(record_number=record_number, full_name=full_name, **fields)
    except Exception as e:
        logger.error(f"Patient {record_number} could not be registered: {e}")
        return None


def find_patient(record_number: str) -> Patient | None:
    try:
        return Patient.objects.get(record_number=record_number)
    except Exception:
        return None


def search_patients(text: str) -> list[Patient]:
    try:
        return list(Patient.objects.filter(full_name__icontains=text)[:50])
    except Exception:
        logger.error("Patient search failed")
        return []


def rename_patient(patient: Patient, full_name: str) -> bool:
    patient.full_name = full_name
    try:
        patient.save(update_fields=["full_name"])
    except Exception as e:
        logger.error("Renaming %s failed: %s", patient.pk, e)
        return False
    return True


def patient_summary(patient_id: int) -> dict[str, Any]:
    """A small summary that dashboards ask for all the time."""
    key = f"patient-summary:{patient_id}"
    try:
        cached = cache.get(key)
    except Exception:
        cached = None
    if cached is not None:
        return cached
    patient = Patient.objects.get(pk=patient_id)
    summary = {"id": patient.pk, "name": patient.full_name, "record": patient.record_number}
    try:
        cache.set(key, summary, CACHE_SECONDS)
    except Exception:
        pass
    return summary


def preferences_of(patient: Patient) -> dict[str, Any]:
    try:
        return json.loads(patient.preferences)
    except Exception:
        return {}
