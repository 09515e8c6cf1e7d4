import logging
from decimal import Decimal

from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt

from billing.models import Invoice
from billing.services import create_invoice, invoice_lines, mark_paid
from patients.services import find_patient

logger = logging.getLogger(__name__)


@csrf_exempt
def new_invoice(request):
    try:
        amount = Decimal(request.POST.get("amount", "0"))
    except (ValidationError, ValueError, TypeError) as e:
        logger.error(f"Validation error in new_invoice: {e}")
        return JsonResponse({"detail": "amount is not a number"}, status=400)
    patient = find_patient(request.POST.get("record_number", ""))
    if patient is None:
        return JsonResponse({"detail": "unknown patient"}, status=404)
    invoice = create_invoice(patient, request.POST.get("number", ""), amount)
    if invoice is None:
        return JsonResponse({"detail": "not created"}, status=409)
    return JsonResponse({"id": invoice.pk}, status=201)


@csrf_exempt
def pay_invoice(request, number):
    if not mark_paid(number):
        return JsonResponse({"detail": "not paid"}, status=409)
    return JsonResponse({"status": "paid"})


def show_invoice(request, number):
    try:
        invoice = Invoice.objects.get(number=number)
    except Exception as e:
        logger.error(f"Error in show_invoice: {e}")
        return JsonResponse({"detail": "no such invoice"}, status=404)
    return JsonResponse({"number": number, "lines": invoice_lines(invoice)})
