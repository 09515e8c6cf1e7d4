# pack: redis; distribution: redis; witnessed with 8.1.0
# The synchronous client wraps every OSError; in the asynchronous one some escape while connecting.
# With decode_responses=True a value that is not UTF-8 raises UnicodeDecodeError: not stated, it depends on the data.
from redis import asyncio as asyncio, exceptions as exceptions
from redis.client import Redis as Redis, StrictRedis as StrictRedis
from redis.cluster import RedisCluster as RedisCluster
from redis.connection import BlockingConnectionPool as BlockingConnectionPool, Connection as Connection, ConnectionPool as ConnectionPool, SSLConnection as SSLConnection, UnixDomainSocketConnection as UnixDomainSocketConnection
from redis.exceptions import AuthenticationError as AuthenticationError, AuthenticationWrongNumberOfArgsError as AuthenticationWrongNumberOfArgsError, BusyLoadingError as BusyLoadingError, ChildDeadlockedError as ChildDeadlockedError, ConnectionError as ConnectionError, CrossSlotTransactionError as CrossSlotTransactionError, DataError as DataError, InvalidPipelineStack as InvalidPipelineStack, InvalidResponse as InvalidResponse, MaxConnectionsError as MaxConnectionsError, OutOfMemoryError as OutOfMemoryError, PubSubError as PubSubError, ReadOnlyError as ReadOnlyError, RedisClusterException as RedisClusterException, RedisError as RedisError, ResponseError as ResponseError, TimeoutError as TimeoutError, WatchError as WatchError
from redis.sentinel import Sentinel as Sentinel
from redis.utils import from_url as from_url
