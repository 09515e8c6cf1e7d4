from django.urls import path

from patients.views import PatientImportView, PatientListView, PatientSummaryView

urlpatterns = [
    path("", PatientListView.as_view()),
    path("<int:patient_id>/summary/", PatientSummaryView.as_view()),
    path("import/", PatientImportView.as_view()),
]
