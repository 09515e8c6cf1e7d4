"""``manage.py export_day 2026-03-01``: the day's appointments as CSV, for the front desk."""

import csv
from datetime import date

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from appointments.models import Appointment


class Command(BaseCommand):
    help = "Write the appointments of a day to a file"

    def add_arguments(self, parser):
        parser.add_argument("day")

    def handle(self, *args, **options):
        try:
            day = date.fromisoformat(options["day"])
        except ValueError as exc:
            raise CommandError("day must look like 2026-03-01") from exc
        rows = list(Appointment.objects.filter(starts_at__date=day).values_list("starts_at", "doctor"))
        target = settings.REPORT_DIR / f"{day}.csv"
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows(rows)
        except Exception as e:
            self.stderr.write(f"not written: {e}")
            return
        self.stdout.write(f"{len(rows)} rows")
