from datetime import date, datetime, time, timedelta
def parse_date(value) -> date | None:
    raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.utils.dateparse import parse_date; parse_date("2000-13-01")
def parse_datetime(value) -> datetime | None:
    raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.utils.dateparse import parse_datetime; parse_datetime("2000-13-01T00:00")
def parse_time(value) -> time | None:
    raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.utils.dateparse import parse_time; parse_time("25:00")
def parse_duration(value) -> timedelta | None: ...
