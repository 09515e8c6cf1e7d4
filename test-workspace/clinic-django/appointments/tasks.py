"""Celery tasks of the appointment book."""

import logging
from datetime import timedelta

from celery import shared_task
from django.core.mail import send_mail
from django.utils import timezone

from appointments.models import Appointment
from integrations.lab import LabClient, LabUnavailable

logger = logging.getLogger(__name__)


@shared_task(bind=True, max_retries=3, default_retry_delay=60)
def confirm_appointment(self, appointment_id: int) -> str:
    try:
        appointment = Appointment.objects.get(pk=appointment_id)
        appointment.status = Appointment.Status.CONFIRMED
        appointment.save(update_fields=["status"])
    except Exception as exc:
        logger.error(f"Confirming {appointment_id} failed: {exc}")
        raise self.retry(exc=exc)
    return "confirmed"


@shared_task(bind=True, max_retries=5)
def fetch_lab_results(self, order_number: str) -> dict:
    # a bad order number will be bad the next time too: no retry for ValueError
    try:
        order = int(order_number)
        return LabClient().results(order)
    except LabUnavailable as exc:
        raise self.retry(exc=exc, countdown=30)
    except Exception as exc:
        raise self.retry(exc=exc, countdown=300)


@shared_task
def send_reminders() -> int:
    """Mail everybody who comes tomorrow."""
    tomorrow = timezone.now() + timedelta(days=1)
    sent = 0
    for appointment in Appointment.objects.filter(starts_at__date=tomorrow.date(), reminder_sent=False):
        try:
            send_mail("Your appointment", f"Tomorrow, {appointment.doctor}", None, [appointment.patient.email])
        except Exception:
            continue
        appointment.reminder_sent = True
        appointment.save(update_fields=["reminder_sent"])
        sent += 1
    return sent
