from typing import Any, TypeVar
from django.core.exceptions import MultipleObjectsReturned
from django.db.utils import DatabaseError
from django.http.response import Http404, HttpResponse, HttpResponseRedirect
from django.urls.exceptions import NoReverseMatch
_M = TypeVar("_M")
def render(request, template_name, context=..., *args, **kwargs) -> HttpResponse:
    raise TemplateDoesNotExist  # witness: from django.conf import settings; settings.configured or settings.configure(TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}], INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.shortcuts import render; render(None, "nope.html")
    raise TemplateSyntaxError  # documented: https://docs.djangoproject.com/en/stable/topics/http/shortcuts/
    __unresolved__("renders a template")
def redirect(to, *args, **kwargs) -> HttpResponseRedirect:
    raise NoReverseMatch  # documented: https://docs.djangoproject.com/en/stable/topics/http/shortcuts/
def get_object_or_404(klass: type[_M], *args, **kwargs) -> _M:
    raise Http404  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; from django.shortcuts import get_object_or_404; get_object_or_404(C.objects.none())
    raise MultipleObjectsReturned  # documented: https://docs.djangoproject.com/en/stable/topics/http/shortcuts/
    raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; from django.shortcuts import get_object_or_404; get_object_or_404(C, pk=1)
    raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; from django.shortcuts import get_object_or_404; get_object_or_404(C, pk="x")
    raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/topics/http/shortcuts/
def get_list_or_404(klass: type[_M], *args, **kwargs) -> list[_M]:
    raise Http404  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; from django.shortcuts import get_list_or_404; get_list_or_404(C.objects.none())
    raise DatabaseError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; from django.shortcuts import get_list_or_404; get_list_or_404(C)
    raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.contrib.contenttypes.models import ContentType as C; from django.shortcuts import get_list_or_404; get_list_or_404(C, pk="x")
    raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/topics/http/shortcuts/
async def aget_object_or_404(klass: type[_M], *args, **kwargs) -> _M:
    raise Http404  # documented: https://docs.djangoproject.com/en/stable/topics/http/shortcuts/
    raise MultipleObjectsReturned  # documented: https://docs.djangoproject.com/en/stable/topics/http/shortcuts/
    raise DatabaseError  # documented: https://docs.djangoproject.com/en/stable/topics/http/shortcuts/
    raise ValueError  # documented: https://docs.djangoproject.com/en/stable/topics/http/shortcuts/
    raise ValidationError  # documented: https://docs.djangoproject.com/en/stable/topics/http/shortcuts/
def resolve_url(to, *args, **kwargs) -> str:
    raise NoReverseMatch  # documented: https://docs.djangoproject.com/en/stable/topics/http/shortcuts/
from django.core.exceptions import ValidationError
from django.template.exceptions import TemplateDoesNotExist, TemplateSyntaxError
