/**
 * Decorators that are known by name, each list with the pages that say so. Those that a program's own code calls through
 * and that can be run are functions of the packs instead, with a witness (`# keeps:`).
 */

/** They make a function an attribute, which runs it where it is read. */
export const PROPERTIES: ReadonlySet<string> = new Set([
  // https://docs.python.org/3/library/functions.html#property
  'builtins.property',
  // https://docs.python.org/3/library/functools.html#functools.cached_property
  'functools.cached_property',
  // https://docs.python.org/3/library/abc.html#abc.abstractproperty
  'abc.abstractproperty',
  // https://docs.djangoproject.com/en/stable/ref/utils/#django.utils.functional.cached_property
  'django.utils.functional.cached_property',
  // https://werkzeug.palletsprojects.com/en/stable/utils/#werkzeug.utils.cached_property
  'werkzeug.utils.cached_property',
  // https://docs.sqlalchemy.org/en/20/orm/extensions/hybrid.html
  'sqlalchemy.ext.hybrid.hybrid_property',
]);

/** Of the language: they mark a function and change nothing that it raises. */
const MARKING: readonly RegExp[] = [
  // https://docs.python.org/3/library/functions.html#staticmethod, #classmethod
  /^builtins\.(staticmethod|classmethod)$/,
  // https://docs.python.org/3/library/abc.html#abc.abstractmethod
  /^abc\.abstractmethod$/,
  // https://docs.python.org/3/library/typing.html#functions-and-decorators
  /^typing(_extensions)?\.(overload|final|override|no_type_check)$/,
  // https://docs.python.org/3/library/warnings.html#warnings.deprecated
  /^(warnings|typing_extensions)\.deprecated$/,
  // https://docs.python.org/3/library/types.html#types.coroutine
  // https://docs.python.org/3.10/library/asyncio-task.html#asyncio.coroutine
  /^(types|asyncio)\.coroutine$/,
];

/** A framework comes to know the function by them, and runs it itself. */
const REGISTERING: readonly RegExp[] = [
  // https://docs.pydantic.dev/latest/concepts/validators/, https://docs.pydantic.dev/1.10/usage/validators/
  /^pydantic\.(.*\.)?(field_validator|model_validator|validator|root_validator)/,
  // https://docs.pydantic.dev/latest/concepts/serialization/
  /^pydantic\.(.*\.)?(field_serializer|model_serializer)/,
  // https://docs.pydantic.dev/latest/api/fields/#pydantic.fields.computed_field
  /^pydantic\.(.*\.)?computed_field/,
  // https://docs.pytest.org/en/stable/reference/reference.html#pytest.fixture
  /^pytest\.fixture/,
  // https://docs.sqlalchemy.org/en/20/orm/mapping_api.html#sqlalchemy.orm.validates, #sqlalchemy.orm.declared_attr
  /^sqlalchemy\.orm\.(.*\.)?(validates|declared_attr)/,
];

/** They check or set something and call the handler; what they raise of their own is between them and the framework. */
const AROUND_HANDLERS: readonly RegExp[] = [
  // https://docs.djangoproject.com/en/stable/ref/utils/#module-django.utils.decorators
  /^django\.utils\.decorators\./,
  // https://docs.djangoproject.com/en/stable/topics/http/decorators/
  /^django\.views\.decorators\./,
  // https://www.django-rest-framework.org/api-guide/views/#function-based-views
  // https://www.django-rest-framework.org/api-guide/viewsets/#marking-extra-actions-for-routing
  /^rest_framework\.decorators\./,
  // https://www.starlette.io/authentication/#permissions
  /^starlette\.authentication\.requires$/,
  // https://flask.palletsprojects.com/en/stable/api/#flask.cli.with_appcontext
  /^flask\.cli\.with_appcontext$/,
];

/** The function becomes a task; calling it still runs it: https://docs.celeryq.dev/en/stable/userguide/calling.html */
const CELERY = /^celery(\.|$).*\b(shared_task|task)$/;

const KEEPING = [...MARKING, ...REGISTERING, ...AROUND_HANDLERS];

/** Whether a call of what is decorated by this is still a call of the function; `name` is the decorator's qualified one. */
export function keepsByName(name: string): boolean {
  return PROPERTIES.has(name) || KEEPING.some((one) => one.test(name));
}

export function isCeleryTask(name: string): boolean {
  return CELERY.test(name);
}
