from typing import Any
import logging
import socket


class BaseRotatingHandler(logging.FileHandler):
    def __init__(self, filename, mode, encoding=..., delay=..., errors=...) -> None:
        raise OSError  # witness: import logging.handlers; logging.handlers.RotatingFileHandler("no/such")
    def emit(self, record) -> None: ...
    namer: Any
    rotator: Any
    def rotation_filename(self, default_name) -> str: ...
    def rotate(self, source, dest) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/logging.handlers.html#logging.handlers.BaseRotatingHandler.rotate

class RotatingFileHandler(BaseRotatingHandler):
    def __init__(self, filename, mode=..., maxBytes=..., backupCount=..., encoding=..., delay=..., errors=...) -> None:
        raise OSError  # witness: import logging.handlers; logging.handlers.RotatingFileHandler("no/such")
        raise LookupError  # witness: import logging.handlers; logging.handlers.RotatingFileHandler("a", encoding="no-such-codec")
    def doRollover(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/logging.handlers.html#logging.handlers.RotatingFileHandler.doRollover
    def shouldRollover(self, record) -> bool:
        raise OSError  # documented: https://docs.python.org/3/library/logging.handlers.html#logging.handlers.RotatingFileHandler.shouldRollover

class TimedRotatingFileHandler(BaseRotatingHandler):
    def __init__(self, filename, when=..., interval=..., backupCount=..., encoding=..., delay=..., utc=..., atTime=..., errors=...) -> None:
        raise OSError  # witness: import logging.handlers; logging.handlers.TimedRotatingFileHandler("no/such")
        raise ValueError  # witness: import logging.handlers; logging.handlers.TimedRotatingFileHandler("a", when="q")
    def doRollover(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/logging.handlers.html#logging.handlers.TimedRotatingFileHandler.doRollover
    def shouldRollover(self, record) -> bool: ...
    def computeRollover(self, currentTime) -> int: ...
    def getFilesToDelete(self) -> list[str]:
        raise OSError  # documented: https://docs.python.org/3/library/logging.handlers.html#logging.handlers.TimedRotatingFileHandler.getFilesToDelete

class WatchedFileHandler(logging.FileHandler):
    def __init__(self, filename, mode=..., encoding=..., delay=..., errors=...) -> None:
        raise OSError  # witness: import logging.handlers; logging.handlers.WatchedFileHandler("no/such")
    def reopenIfNeeded(self) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/logging.handlers.html#logging.handlers.WatchedFileHandler.reopenIfNeeded
    def emit(self, record) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/logging.handlers.html#logging.handlers.WatchedFileHandler.emit

class SocketHandler(logging.Handler):
    def __init__(self, host, port) -> None: ...
    def emit(self, record) -> None: ...
    def handleError(self, record) -> None: ...
    def close(self) -> None: ...
    def createSocket(self) -> None: ...
    def send(self, s) -> None: ...
    def makeSocket(self, timeout=...) -> socket.socket:
        raise OSError  # witness: import logging.handlers; logging.handlers.SocketHandler("127.0.0.1", 1).makeSocket()
    def makePickle(self, record) -> bytes: ...

class DatagramHandler(SocketHandler):
    def __init__(self, host, port) -> None: ...
    def makeSocket(self) -> socket.socket:
        raise OSError  # documented: https://docs.python.org/3/library/logging.handlers.html#logging.handlers.DatagramHandler.makeSocket
    def send(self, s) -> None:
        raise OSError  # documented: https://docs.python.org/3/library/logging.handlers.html#logging.handlers.DatagramHandler.send

class SysLogHandler(logging.Handler):
    def __init__(self, address=..., facility=..., socktype=...) -> None:
        raise OSError  # witness: import logging.handlers; import socket; logging.handlers.SysLogHandler(("127.0.0.1", 1), socktype=socket.SOCK_STREAM)
    LOG_EMERG: int
    LOG_ALERT: int
    LOG_CRIT: int
    LOG_ERR: int
    LOG_WARNING: int
    LOG_NOTICE: int
    LOG_INFO: int
    LOG_DEBUG: int
    LOG_KERN: int
    LOG_USER: int
    LOG_MAIL: int
    LOG_DAEMON: int
    LOG_AUTH: int
    LOG_SYSLOG: int
    LOG_LPR: int
    LOG_NEWS: int
    LOG_UUCP: int
    LOG_CRON: int
    LOG_AUTHPRIV: int
    LOG_FTP: int
    LOG_NTP: int
    LOG_SECURITY: int
    LOG_CONSOLE: int
    LOG_SOLCRON: int
    LOG_LOCAL0: int
    LOG_LOCAL1: int
    LOG_LOCAL2: int
    LOG_LOCAL3: int
    LOG_LOCAL4: int
    LOG_LOCAL5: int
    LOG_LOCAL6: int
    LOG_LOCAL7: int
    priority_names: dict[Any, Any]
    facility_names: dict[Any, Any]
    priority_map: dict[Any, Any]
    def createSocket(self): ...
    def encodePriority(self, facility, priority): ...
    def close(self): ...
    def mapPriority(self, levelName): ...
    ident: str
    append_nul: bool
    def emit(self, record): ...

class SMTPHandler(logging.Handler):
    def __init__(self, mailhost, fromaddr, toaddrs, subject, credentials=..., secure=..., timeout=...) -> None: ...
    def getSubject(self, record): ...
    def emit(self, record): ...

class HTTPHandler(logging.Handler):
    def __init__(self, host, url, method=..., secure=..., credentials=..., context=...) -> None:
        raise ValueError  # witness: import logging.handlers; logging.handlers.HTTPHandler("a", "/", "PUT")
    def mapLogRecord(self, record): ...
    def getConnection(self, host, secure): ...
    def emit(self, record): ...

class BufferingHandler(logging.Handler):
    def __init__(self, capacity) -> None: ...
    def shouldFlush(self, record): ...
    def emit(self, record): ...
    def flush(self): ...
    def close(self): ...

class MemoryHandler(BufferingHandler):
    def __init__(self, capacity, flushLevel=..., target=..., flushOnClose=...) -> None: ...
    def shouldFlush(self, record): ...
    def setTarget(self, target): ...
    def flush(self): ...
    def close(self): ...

class QueueHandler(logging.Handler):
    def __init__(self, queue) -> None: ...
    def enqueue(self, record): ...
    def prepare(self, record): ...
    def emit(self, record): ...

class QueueListener:
    def __init__(self, queue, *handlers, respect_handler_level=...) -> None: ...
    def start(self) -> None:
        raise RuntimeError  # documented: https://docs.python.org/3/library/threading.html#threading.Thread.start
    def dequeue(self, block): ...
    def prepare(self, record): ...
    def handle(self, record): ...
    def enqueue_sentinel(self): ...
    def stop(self): ...

class NTEventLogHandler(logging.Handler):
    def __init__(self, appname, dllname=..., logtype=...) -> None: ...
DEFAULT_HTTP_LOGGING_PORT: int
DEFAULT_SOAP_LOGGING_PORT: int
DEFAULT_TCP_LOGGING_PORT: int
DEFAULT_UDP_LOGGING_PORT: int
ST_DEV: int
ST_INO: int
ST_MTIME: int
SYSLOG_TCP_PORT: int
SYSLOG_UDP_PORT: int
