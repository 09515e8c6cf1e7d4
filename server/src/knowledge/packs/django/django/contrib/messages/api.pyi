from typing import Any
class MessageFailure(Exception): ...
def add_message(request, level, message, extra_tags=..., fail_silently=...) -> None:
    raise MessageFailure  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.contrib.messages import add_message; from django.http import HttpRequest; add_message(HttpRequest(), 1, "x")
def debug(request, message, extra_tags=..., fail_silently=...) -> None:
    raise MessageFailure  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.contrib import messages; from django.http import HttpRequest; messages.debug(HttpRequest(), "x")
def info(request, message, extra_tags=..., fail_silently=...) -> None:
    raise MessageFailure  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.contrib import messages; from django.http import HttpRequest; messages.info(HttpRequest(), "x")
def success(request, message, extra_tags=..., fail_silently=...) -> None:
    raise MessageFailure  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.contrib import messages; from django.http import HttpRequest; messages.success(HttpRequest(), "x")
def warning(request, message, extra_tags=..., fail_silently=...) -> None:
    raise MessageFailure  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.contrib import messages; from django.http import HttpRequest; messages.warning(HttpRequest(), "x")
def error(request, message, extra_tags=..., fail_silently=...) -> None:
    raise MessageFailure  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.contrib import messages; from django.http import HttpRequest; messages.error(HttpRequest(), "x")
def get_messages(request) -> Any: ...
def get_level(request) -> int: ...
def set_level(request, level) -> bool: ...
