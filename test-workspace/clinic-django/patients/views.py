import logging

from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from patients.models import Patient
from patients.services import patient_summary, register_patient, search_patients

logger = logging.getLogger(__name__)


class PatientSerializer(serializers.ModelSerializer):
    class Meta:
        model = Patient
        fields = ["id", "record_number", "full_name", "born_on", "email", "phone"]


class PatientListView(APIView):
    def get(self, request: Request) -> Response:
        patients = search_patients(request.query_params.get("q", ""))
        return Response(PatientSerializer(patients, many=True).data)

    def post(self, request: Request) -> Response:
        serializer = PatientSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        patient = register_patient(**serializer.validated_data)
        if patient is None:
            return Response({"detail": "Not registered"}, status=status.HTTP_409_CONFLICT)
        return Response(PatientSerializer(patient).data, status=status.HTTP_201_CREATED)


class PatientSummaryView(APIView):
    def get(self, request: Request, patient_id: int) -> Response:
        try:
            summary = patient_summary(patient_id)
        except Exception as e:
            logger.error(f"Summary of patient {patient_id}: {e}", exc_info=True)
            return Response({"detail": "No summary"}, status=status.HTTP_404_NOT_FOUND)
        return Response(summary)


class PatientImportView(APIView):
    """Takes a number of rows and says how many of them were good."""

    def post(self, request: Request) -> Response:
        created = 0
        for row in request.data.get("rows", []):
            try:
                age = int(row["age"])
                name = row["name"]
            except Exception:
                continue
            if age >= 0 and register_patient(row.get("record_number", ""), name) is not None:
                created += 1
        return Response({"created": created})
