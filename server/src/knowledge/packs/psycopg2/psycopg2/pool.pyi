from typing import Any
import psycopg2
from psycopg2.extensions import connection
class PoolError(psycopg2.Error): ...
class AbstractConnectionPool:
    minconn: int
    maxconn: int
    closed: bool
    def __init__(self, minconn, maxconn, *args, **kwargs) -> None:
        raise psycopg2.OperationalError  # witness: from psycopg2.pool import SimpleConnectionPool; SimpleConnectionPool(1, 1, "host=127.0.0.1 port=9")
class SimpleConnectionPool(AbstractConnectionPool):
    def getconn(self, key=...) -> connection:
        raise PoolError  # witness: from psycopg2.pool import SimpleConnectionPool; SimpleConnectionPool(0, 0, "").getconn()
        raise psycopg2.OperationalError  # witness: from psycopg2.pool import SimpleConnectionPool; SimpleConnectionPool(0, 1, "host=127.0.0.1 port=9").getconn()
    def putconn(self, conn=..., key=..., close=...) -> None:
        raise PoolError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def closeall(self) -> None:
        raise PoolError  # documented: https://www.psycopg.org/docs/module.html#exceptions
class ThreadedConnectionPool(AbstractConnectionPool):
    def getconn(self, key=...) -> connection:
        raise PoolError  # documented: https://www.psycopg.org/docs/module.html#exceptions
        raise psycopg2.OperationalError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def putconn(self, conn=..., key=..., close=...) -> None:
        raise PoolError  # documented: https://www.psycopg.org/docs/module.html#exceptions
    def closeall(self) -> None:
        raise PoolError  # documented: https://www.psycopg.org/docs/module.html#exceptions
