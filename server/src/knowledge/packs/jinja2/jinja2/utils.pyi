from typing import Any, TypeVar
_F = TypeVar("_F")
def select_autoescape(*args, **kwargs) -> Any: ...
def pass_context(f: _F) -> _F: ...  # keeps: import jinja2; jinja2.pass_context
def pass_environment(f: _F) -> _F: ...  # keeps: import jinja2; jinja2.pass_environment
def pass_eval_context(f: _F) -> _F: ...  # keeps: import jinja2; jinja2.pass_eval_context
