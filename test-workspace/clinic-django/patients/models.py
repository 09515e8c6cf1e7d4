from django.core.exceptions import ValidationError
from django.db import models


class Patient(models.Model):
    record_number = models.CharField(max_length=16, unique=True)
    full_name = models.CharField(max_length=120)
    born_on = models.DateField(null=True, blank=True)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=32, blank=True)
    preferences = models.TextField(default="{}")

    class Meta:
        ordering = ["full_name"]

    def __str__(self) -> str:
        return f"{self.full_name} ({self.record_number})"

    def clean(self) -> None:
        if not self.email and not self.phone:
            raise ValidationError("A patient needs an address or a telephone number.")
