from typing import Any
from jinja2.exceptions import TemplateError
def render_template(template_name_or_list, **context) -> str:
    raise TemplateError  # witness: import flask; a = flask.Flask("x"); c = a.app_context(); c.push(); flask.render_template("nope")
    __unresolved__("runs the template's expressions")
def render_template_string(source, **context) -> str:
    raise TemplateError  # witness: import flask; a = flask.Flask("x"); c = a.app_context(); c.push(); flask.render_template_string("{{")
    __unresolved__("runs the template's expressions")
