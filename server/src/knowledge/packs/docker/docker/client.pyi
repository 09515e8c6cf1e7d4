from typing import Any
from docker.errors import DockerException, APIError
from requests.exceptions import RequestException
class DockerClient:
    api: Any
    containers: Any
    images: Any
    volumes: Any
    networks: Any
    def __init__(self, *args, **kwargs) -> None:
        raise DockerException  # witness: import docker; docker.DockerClient("x://y")
    @classmethod
    def from_env(cls, **kwargs) -> DockerClient:
        raise DockerException  # witness: import docker; docker.DockerClient.from_env(environment=dict(DOCKER_HOST="tcp://127.0.0.1:9"))
    def ping(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://docker-py.readthedocs.io/en/stable/api.html#module-docker.errors
        raise RequestException  # documented: https://docker-py.readthedocs.io/en/stable/api.html#module-docker.errors
    def version(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://docker-py.readthedocs.io/en/stable/api.html#module-docker.errors
        raise RequestException  # documented: https://docker-py.readthedocs.io/en/stable/api.html#module-docker.errors
    def info(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://docker-py.readthedocs.io/en/stable/api.html#module-docker.errors
        raise RequestException  # documented: https://docker-py.readthedocs.io/en/stable/api.html#module-docker.errors
    def df(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://docker-py.readthedocs.io/en/stable/api.html#module-docker.errors
        raise RequestException  # documented: https://docker-py.readthedocs.io/en/stable/api.html#module-docker.errors
    def events(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://docker-py.readthedocs.io/en/stable/api.html#module-docker.errors
        raise RequestException  # documented: https://docker-py.readthedocs.io/en/stable/api.html#module-docker.errors
    def login(self, *args, **kwargs) -> Any:
        raise APIError  # documented: https://docker-py.readthedocs.io/en/stable/api.html#module-docker.errors
        raise RequestException  # documented: https://docker-py.readthedocs.io/en/stable/api.html#module-docker.errors
    def close(self) -> None: ...
def from_env(**kwargs) -> DockerClient:
    raise DockerException  # witness: import docker; docker.DockerClient.from_env(environment=dict(DOCKER_HOST="tcp://127.0.0.1:9"))
