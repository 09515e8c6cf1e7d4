from typing import Any
from django.template.exceptions import TemplateDoesNotExist, TemplateSyntaxError
def get_template(template_name, using=...) -> Any:
    raise TemplateDoesNotExist  # witness: from django.conf import settings; settings.configured or settings.configure(TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}], INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.template.loader import get_template; get_template("nope.html")
    raise TemplateSyntaxError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
def select_template(template_name, using=...) -> Any:
    raise TemplateDoesNotExist  # witness: from django.conf import settings; settings.configured or settings.configure(TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}], INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.template.loader import get_template; get_template("nope.html")
    raise TemplateSyntaxError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
def render_to_string(template_name, context=..., request=..., using=...) -> str:
    raise TemplateDoesNotExist  # witness: from django.conf import settings; settings.configured or settings.configure(TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}], INSTALLED_APPS=["django.contrib.contenttypes"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}); import django; django.setup(); from django.template.loader import render_to_string; render_to_string("nope.html")
    raise TemplateSyntaxError  # documented: https://docs.djangoproject.com/en/stable/ref/exceptions/
    __unresolved__("renders a template")
