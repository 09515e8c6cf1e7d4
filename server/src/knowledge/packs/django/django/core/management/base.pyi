from typing import Any
class CommandError(Exception):
    returncode: int
    def __init__(self, *args, returncode=..., **kwargs) -> None: ...
class OutputWrapper:
    style_func: Any
    def write(self, msg=..., style_func=..., ending=...) -> None: ...
    def flush(self) -> None: ...
    def isatty(self) -> bool: ...
class BaseCommand:
    help: str
    stdout: OutputWrapper
    stderr: OutputWrapper
    style: Any
    requires_system_checks: Any
    def __init__(self, *args, **kwargs) -> None: ...
    def add_arguments(self, parser) -> None: ...
    def handle(self, *args, **options) -> Any:
        raise NotImplementedError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.management.base import BaseCommand; BaseCommand(no_color=True).handle()
    def execute(self, *args, **options) -> Any:
        __unresolved__("runs the command")
