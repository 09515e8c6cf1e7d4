import logging
from datetime import datetime

from django.db import transaction

from appointments.models import Appointment
from patients.models import Patient

logger = logging.getLogger(__name__)


class SlotTaken(Exception):
    pass


def book(patient: Patient, doctor: str, starts_at: datetime) -> Appointment:
    try:
        with transaction.atomic():
            return Appointment.objects.create(patient=patient, doctor=doctor, starts_at=starts_at)
    except Exception as exc:
        raise SlotTaken(f"{doctor} is not free at {starts_at}") from exc


def cancel(appointment_id: int) -> bool:
    try:
        appointment = Appointment.objects.select_for_update().get(pk=appointment_id)
        appointment.status = Appointment.Status.CANCELLED
        appointment.save(update_fields=["status"])
        return True
    except Exception as e:
        logger.error(f"Cancelling {appointment_id} failed: {e}")
        return False


def parse_slot(raw: str) -> datetime | None:
    try:
        return datetime.fromisoformat(raw)
    except Exception:
        return None
