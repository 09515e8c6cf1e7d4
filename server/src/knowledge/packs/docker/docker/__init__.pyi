# pack: docker; distribution: docker; witnessed with 7.2.0
from docker import errors as errors
from docker.client import DockerClient as DockerClient, from_env as from_env
