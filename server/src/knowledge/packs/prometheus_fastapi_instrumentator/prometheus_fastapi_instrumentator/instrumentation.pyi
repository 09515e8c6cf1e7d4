from typing import Self
class PrometheusFastApiInstrumentator:
    def __init__(self, **kwargs) -> None:
        raise ValueError  # documented: https://github.com/trallnag/prometheus-fastapi-instrumentator
    def instrument(self, app, **kwargs) -> Self:
        raise ValueError  # documented: https://github.com/trallnag/prometheus-fastapi-instrumentator
    def expose(self, app, **kwargs) -> Self:
        raise ValueError  # documented: https://github.com/trallnag/prometheus-fastapi-instrumentator
    def add(self, *instrumentation_function) -> Self: ...
