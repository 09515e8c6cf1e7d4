"""Groups of exceptions, put here by the refactoring script."""

import json

from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import DatabaseError, IntegrityError, OperationalError

DATABASE_EXCEPTIONS = (DatabaseError, IntegrityError, OperationalError, ObjectDoesNotExist)
VALIDATION_EXCEPTIONS = (ValidationError, ValueError, TypeError)
JSON_EXCEPTIONS = (json.JSONDecodeError, ValueError, TypeError)


class BillingError(Exception):
    pass
