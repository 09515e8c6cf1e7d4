# pack: loguru; distribution: loguru; witnessed with 0.7.3
from loguru._logger import Logger
logger: Logger
