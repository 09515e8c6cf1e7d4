from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from appointments.models import Appointment
from appointments.services import SlotTaken, book, cancel, parse_slot
from patients.models import Patient


@csrf_exempt
@require_POST
def book_appointment(request: HttpRequest) -> JsonResponse:
    patient = get_object_or_404(Patient, record_number=request.POST.get("record_number", ""))
    starts_at = parse_slot(request.POST.get("starts_at", ""))
    if starts_at is None:
        return JsonResponse({"detail": "starts_at is not a time"}, status=400)
    try:
        appointment = book(patient, request.POST.get("doctor", ""), starts_at)
    except SlotTaken as exc:
        return JsonResponse({"detail": str(exc)}, status=409)
    return JsonResponse({"id": appointment.pk}, status=201)


@csrf_exempt
@require_POST
def cancel_appointment(request: HttpRequest, appointment_id: int) -> JsonResponse:
    if not cancel(appointment_id):
        return JsonResponse({"detail": "Not cancelled"}, status=409)
    return JsonResponse({"status": "cancelled"})


def day_list(request: HttpRequest, doctor: str) -> JsonResponse:
    rows = Appointment.objects.filter(doctor=doctor).values("id", "starts_at", "status")
    return JsonResponse({"appointments": list(rows)})
