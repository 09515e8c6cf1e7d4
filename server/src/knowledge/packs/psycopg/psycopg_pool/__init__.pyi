from psycopg_pool.errors import PoolClosed as PoolClosed, PoolTimeout as PoolTimeout, TooManyRequests as TooManyRequests
from psycopg_pool.pool import ConnectionPool as ConnectionPool
from psycopg_pool.pool_async import AsyncConnectionPool as AsyncConnectionPool
