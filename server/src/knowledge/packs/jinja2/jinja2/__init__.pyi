# pack: jinja2; distribution: Jinja2; witnessed with 3.1.6
from jinja2.bccache import BytecodeCache as BytecodeCache
from jinja2.environment import Environment as Environment, Template as Template
from jinja2.exceptions import TemplateAssertionError as TemplateAssertionError, TemplateError as TemplateError, TemplateNotFound as TemplateNotFound, TemplateRuntimeError as TemplateRuntimeError, TemplatesNotFound as TemplatesNotFound, TemplateSyntaxError as TemplateSyntaxError, UndefinedError as UndefinedError
from jinja2.loaders import BaseLoader as BaseLoader, ChoiceLoader as ChoiceLoader, DictLoader as DictLoader, FileSystemLoader as FileSystemLoader, PackageLoader as PackageLoader
from jinja2.utils import select_autoescape as select_autoescape, pass_context as pass_context
