# pack: structlog; distribution: structlog; witnessed with 26.1.0
# Loggers raise nothing that counts; a processor of the user's own could.
from structlog import contextvars as contextvars, dev as dev, processors as processors, stdlib as stdlib, testing as testing, types as types
from structlog._base import BoundLoggerBase as BoundLoggerBase, get_context as get_context
from structlog._config import configure as configure, configure_once as configure_once, get_config as get_config, get_logger as get_logger, getLogger as getLogger, is_configured as is_configured, reset_defaults as reset_defaults, wrap_logger as wrap_logger
from structlog._generic import BoundLogger as BoundLogger
from structlog._native import make_filtering_bound_logger as make_filtering_bound_logger
from structlog._output import BytesLogger as BytesLogger, BytesLoggerFactory as BytesLoggerFactory, PrintLogger as PrintLogger, PrintLoggerFactory as PrintLoggerFactory, WriteLogger as WriteLogger, WriteLoggerFactory as WriteLoggerFactory
from structlog.exceptions import DropEvent as DropEvent
