from typing import Any
from django.http.response import HttpResponse
class Response(HttpResponse):
    data: Any
    exception: bool
    status_text: str
    def __init__(self, data=..., status=..., template_name=..., headers=..., exception=..., content_type=...) -> None: ...
    def render(self) -> Any:
        __unresolved__("runs the renderer")
