from typing import Any, overload
from jinja2.exceptions import TemplateError, TemplateNotFound, TemplateSyntaxError
class Environment:
    globals: Any
    filters: Any
    tests: Any
    loader: Any
    autoescape: Any
    @overload
    def __init__(self, *, extensions, **kwargs) -> None:
        raise ImportError  # witness: import jinja2; jinja2.Environment(extensions=["not_there.Extension"])
        raise AttributeError  # witness: import jinja2; jinja2.Environment(extensions=["jinja2.NotThere"])
        __unresolved__("makes its extensions")
    @overload
    def __init__(self, *args, **kwargs) -> None: ...
    def get_template(self, name, parent=..., globals=...) -> Template:
        raise TemplateNotFound  # witness: import jinja2; jinja2.Environment(loader=jinja2.DictLoader({})).get_template("x")
        raise TemplateSyntaxError  # witness: import jinja2; jinja2.Environment(loader=jinja2.DictLoader({"x": "{{"})).get_template("x")
        raise UnicodeDecodeError  # documented: https://jinja.palletsprojects.com/en/stable/api/#exceptions
    def get_or_select_template(self, names, parent=..., globals=...) -> Template:
        raise TemplateNotFound  # witness: import jinja2; jinja2.Environment(loader=jinja2.DictLoader({})).get_or_select_template(["x"])
        raise TemplateSyntaxError  # witness: import jinja2; jinja2.Environment(loader=jinja2.DictLoader({"x": "{{"})).get_or_select_template(["x"])
        raise UnicodeDecodeError  # documented: https://jinja.palletsprojects.com/en/stable/api/#exceptions
    def select_template(self, names, parent=..., globals=...) -> Template:
        raise TemplateNotFound  # witness: import jinja2; jinja2.Environment(loader=jinja2.DictLoader({})).select_template(["x"])
        raise TemplateSyntaxError  # witness: import jinja2; jinja2.Environment(loader=jinja2.DictLoader({"x": "{{"})).select_template(["x"])
        raise UnicodeDecodeError  # documented: https://jinja.palletsprojects.com/en/stable/api/#exceptions
    def from_string(self, source, globals=..., template_class=...) -> Template:
        raise TemplateSyntaxError  # witness: import jinja2; jinja2.Environment().from_string("{{")
    def compile_expression(self, source, undefined_to_none=...) -> Any:
        raise TemplateSyntaxError  # witness: import jinja2; jinja2.Environment().compile_expression("{{")
    def parse(self, source, name=..., filename=...) -> Any:
        raise TemplateSyntaxError  # witness: import jinja2; jinja2.Environment().parse("{{")
    def list_templates(self, *args) -> list[str]: ...
    def add_extension(self, extension) -> None:
        raise ImportError  # witness: import jinja2; jinja2.Environment().add_extension("not_there.Extension")
        raise AttributeError  # witness: import jinja2; jinja2.Environment().add_extension("jinja2.NotThere")
        __unresolved__("makes the extension")
    def overlay(self, *args, **kwargs) -> Any: ...
class Template:
    name: str | None
    filename: str | None
    globals: Any
    module: Any
    def __new__(cls, source, *args, **kwargs) -> Template:
        raise TemplateSyntaxError  # witness: import jinja2; jinja2.Template("{{")
    def render(self, *args, **kwargs) -> str:
        raise TemplateError  # witness: import jinja2; jinja2.Template("{{ a.b.c }}").render()
        __unresolved__("runs the template's expressions")
    async def render_async(self, *args, **kwargs) -> str:
        raise TemplateError  # documented: https://jinja.palletsprojects.com/en/stable/api/#exceptions
        __unresolved__("runs the template's expressions")
    def stream(self, *args, **kwargs) -> Any:
        raise TemplateError  # witness: import jinja2; list(jinja2.Template("{{ a.b.c }}").generate())
        __unresolved__("runs the template's expressions")
    def generate(self, *args, **kwargs) -> Any:
        raise TemplateError  # witness: import jinja2; list(jinja2.Template("{{ a.b.c }}").generate())
        __unresolved__("runs the template's expressions")
