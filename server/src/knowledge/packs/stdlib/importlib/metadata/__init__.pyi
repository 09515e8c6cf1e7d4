from typing import Any, Iterator


class PackageNotFoundError(ModuleNotFoundError):
    @property
    def name(self) -> str: ...

class Distribution:
    @property
    def metadata(self) -> Any: ...
    @property
    def version(self) -> str: ...
    @property
    def entry_points(self) -> Any: ...
    @property
    def requires(self) -> list[str] | None: ...
    @property
    def files(self) -> Any: ...
    def read_text(self, filename) -> Any: ...
    def locate_file(self, path) -> Any: ...
    @classmethod
    def from_name(cls, name) -> Distribution:
        raise PackageNotFoundError  # witness: import importlib.metadata; importlib.metadata.Distribution.from_name("no-such-package")
        raise ValueError  # witness: import importlib.metadata; importlib.metadata.Distribution.from_name("")
def version(distribution_name) -> str:
    raise PackageNotFoundError  # witness: import importlib.metadata; importlib.metadata.version("no-such-package")
    raise ValueError  # witness: import importlib.metadata; importlib.metadata.version("")
def distribution(distribution_name) -> Distribution:
    raise PackageNotFoundError  # witness: import importlib.metadata; importlib.metadata.distribution("no-such-package")
    raise ValueError  # witness: import importlib.metadata; importlib.metadata.distribution("")
def metadata(distribution_name) -> Any:
    raise PackageNotFoundError  # witness: import importlib.metadata; importlib.metadata.metadata("no-such-package")
    raise ValueError  # witness: import importlib.metadata; importlib.metadata.metadata("")
def files(distribution_name) -> Any:
    raise PackageNotFoundError  # witness: import importlib.metadata; importlib.metadata.metadata("no-such-package")
    raise ValueError  # witness: import importlib.metadata; importlib.metadata.metadata("")
def requires(distribution_name) -> Any:
    raise PackageNotFoundError  # witness: import importlib.metadata; importlib.metadata.metadata("no-such-package")
    raise ValueError  # witness: import importlib.metadata; importlib.metadata.metadata("")
def distributions(**kwargs) -> Iterator[Distribution]: ...
def entry_points(**params) -> Any: ...
def packages_distributions() -> Any: ...
