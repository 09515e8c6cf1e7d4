from django.urls import include, path

urlpatterns = [
    path("api/patients/", include("patients.urls")),
    path("api/appointments/", include("appointments.urls")),
    path("api/devices/", include("devices.urls")),
    path("api/billing/", include("billing.urls")),
]
