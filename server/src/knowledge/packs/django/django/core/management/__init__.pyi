from typing import Any
from django.core.management.base import BaseCommand as BaseCommand, CommandError as CommandError
def call_command(command_name, *args, **options) -> Any:
    raise CommandError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.core.management import call_command; call_command("nope")
    __unresolved__("runs the command")
