import json
import logging
from decimal import Decimal

from billing.exceptions import DATABASE_EXCEPTIONS, JSON_EXCEPTIONS
from billing.models import Invoice
from patients.models import Patient

logger = logging.getLogger(__name__)


def create_invoice(patient: Patient, number: str, amount: Decimal) -> Invoice | None:
    try:
        return Invoice.objects.create(patient=patient, number=number, amount=amount)
    except (DATABASE_EXCEPTIONS, ValueError) as e:
        logger.error(f"Database error in create_invoice: {e}", exc_info=True)
        return None


def mark_paid(number: str) -> bool:
    try:
        invoice = Invoice.objects.get(number=number)
        invoice.paid = True
        invoice.save(update_fields=["paid"])
        return True
    except (DatabaseError, IntegrityError, OperationalError, ObjectDoesNotExist) as e:
        logger.error(f"Database error in mark_paid: {e}", exc_info=True)
        return False


def invoice_lines(invoice: Invoice) -> list[dict]:
    try:
        return json.loads(invoice.payload)["lines"]
    except (JSON_EXCEPTIONS, KeyError):
        return []
