import re
from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from patients.models import Patient

RECORD_NUMBER = re.compile(r"^[A-Z]{2}-\d{6}$")


class PatientForm(forms.ModelForm):
    class Meta:
        model = Patient
        fields = ["record_number", "full_name", "born_on", "email", "phone"]

    def clean_record_number(self):
        value = self.cleaned_data["record_number"].upper()
        if not RECORD_NUMBER.match(value):
            raise ValidationError("Two letters, a dash, six digits.")
        return value


class ImportRowForm(forms.Form):
    """One line of the spreadsheet that other clinics send."""

    name = forms.CharField()
    born = forms.CharField(required=False)
    contact = forms.CharField(required=False)

    def clean_born(self):
        raw = self.cleaned_data.get("born")
        if not raw:
            return None
        try:
            return date.fromisoformat(raw)
        except Exception:
            raise ValidationError("Not a date.")

    def clean_contact(self):
        raw = self.cleaned_data.get("contact", "")
        try:
            validate_email(raw)
        except Exception:
            return {"phone": raw}
        return {"email": raw}


def is_complete(patient: Patient) -> bool:
    try:
        patient.full_clean()
        return True
    except Exception:
        return False
