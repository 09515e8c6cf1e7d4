# pack: yaml; distribution: PyYAML; witnessed with 6.0.3
from collections.abc import Iterator
from typing import Any
from yaml.error import MarkedYAMLError as MarkedYAMLError, YAMLError as YAMLError, Mark as Mark
from yaml.loader import BaseLoader as BaseLoader, FullLoader as FullLoader, Loader as Loader, SafeLoader as SafeLoader, UnsafeLoader as UnsafeLoader
from yaml.dumper import Dumper as Dumper, SafeDumper as SafeDumper
def load(stream, Loader) -> Any:
    raise YAMLError  # witness: import yaml; yaml.load("{", yaml.SafeLoader)
    raise ValueError  # witness: import yaml; yaml.load("2000-13-01", yaml.SafeLoader)
    raise UnicodeDecodeError  # documented: https://pyyaml.org/wiki/PyYAMLDocumentation
def safe_load(stream) -> Any:
    raise YAMLError  # witness: import yaml; yaml.safe_load("{")
    raise ValueError  # witness: import yaml; yaml.safe_load("2000-13-01")
    raise UnicodeDecodeError  # documented: https://pyyaml.org/wiki/PyYAMLDocumentation
def full_load(stream) -> Any:
    raise YAMLError  # witness: import yaml; yaml.full_load("{")
    raise ValueError  # witness: import yaml; yaml.full_load("2000-13-01")
    raise UnicodeDecodeError  # documented: https://pyyaml.org/wiki/PyYAMLDocumentation
def unsafe_load(stream) -> Any:
    raise YAMLError  # witness: import yaml; yaml.unsafe_load("{")
    raise ValueError  # witness: import yaml; yaml.unsafe_load("2000-13-01")
    raise UnicodeDecodeError  # documented: https://pyyaml.org/wiki/PyYAMLDocumentation
def load_all(stream, Loader) -> Iterator[Any]:
    raise YAMLError  # witness: import yaml; list(yaml.load_all("{", yaml.SafeLoader))
    raise ValueError  # witness: import yaml; list(yaml.load_all("2000-13-01", yaml.SafeLoader))
    raise UnicodeDecodeError  # documented: https://pyyaml.org/wiki/PyYAMLDocumentation
def safe_load_all(stream) -> Iterator[Any]:
    raise YAMLError  # witness: import yaml; list(yaml.safe_load_all("{"))
    raise ValueError  # witness: import yaml; list(yaml.safe_load_all("2000-13-01"))
    raise UnicodeDecodeError  # documented: https://pyyaml.org/wiki/PyYAMLDocumentation
def full_load_all(stream) -> Iterator[Any]:
    raise YAMLError  # witness: import yaml; list(yaml.full_load_all("{"))
    raise ValueError  # witness: import yaml; list(yaml.full_load_all("2000-13-01"))
    raise UnicodeDecodeError  # documented: https://pyyaml.org/wiki/PyYAMLDocumentation
def unsafe_load_all(stream) -> Iterator[Any]:
    raise YAMLError  # witness: import yaml; list(yaml.unsafe_load_all("{"))
    raise ValueError  # witness: import yaml; list(yaml.unsafe_load_all("2000-13-01"))
    raise UnicodeDecodeError  # documented: https://pyyaml.org/wiki/PyYAMLDocumentation
def dump(data, stream=..., Dumper=..., **kwds) -> Any:
    raise YAMLError  # documented: https://pyyaml.org/wiki/PyYAMLDocumentation
def dump_all(data, stream=..., Dumper=..., **kwds) -> Any:
    raise YAMLError  # documented: https://pyyaml.org/wiki/PyYAMLDocumentation
def safe_dump(data, stream=..., **kwds) -> Any:
    raise YAMLError  # witness: import yaml; yaml.safe_dump([object()])
def safe_dump_all(data, stream=..., **kwds) -> Any:
    raise YAMLError  # witness: import yaml; yaml.safe_dump_all([object()])
def scan(stream, Loader=...) -> Any:
    raise YAMLError  # witness: import yaml; list(yaml.scan("'") or ())
def parse(stream, Loader=...) -> Any:
    raise YAMLError  # witness: import yaml; list(yaml.parse("'") or ())
def compose(stream, Loader=...) -> Any:
    raise YAMLError  # witness: import yaml; list(yaml.compose("'") or ())
def add_constructor(*args, **kwargs) -> None: ...
def add_representer(*args, **kwargs) -> None: ...
def add_implicit_resolver(*args, **kwargs) -> None: ...
def add_multi_constructor(*args, **kwargs) -> None: ...
def add_multi_representer(*args, **kwargs) -> None: ...
