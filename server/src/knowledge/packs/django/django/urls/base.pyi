from typing import Any
from django.urls.exceptions import NoReverseMatch, Resolver404
def reverse(viewname, urlconf=..., args=..., kwargs=..., *more, **options) -> str:
    raise NoReverseMatch  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.urls import reverse; reverse("x", urlconf="django.contrib.staticfiles.urls")
def resolve(path, urlconf=...) -> Any:
    raise Resolver404  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.urls import resolve; resolve("/x", urlconf="django.contrib.staticfiles.urls")
reverse_lazy: Any
