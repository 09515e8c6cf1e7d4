from typing import Any
from starlette.responses import HTMLResponse
from jinja2.exceptions import TemplateError
class Jinja2Templates:
    env: Any
    def __init__(self, directory: Any = ..., *, context_processors: Any = ..., env: Any = ...) -> None: ...
    def get_template(self, name: str) -> Any:
        raise TemplateError  # witness: from starlette.templating import Jinja2Templates; Jinja2Templates("/nonexistent").get_template("x")
    def TemplateResponse(self, *args: Any, **kwargs: Any) -> HTMLResponse:
        raise TemplateError  # witness: from starlette.templating import Jinja2Templates; Jinja2Templates("/nonexistent").TemplateResponse(None, "x")
        __unresolved__("renders a template")
