from typing import Any
from django.urls.base import reverse as reverse, resolve as resolve, reverse_lazy as reverse_lazy
from django.urls.exceptions import NoReverseMatch as NoReverseMatch, Resolver404 as Resolver404
from django.urls.conf import include as include, path as path, re_path as re_path
