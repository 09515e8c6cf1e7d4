from sqlalchemy.pool.impl import AssertionPool as AssertionPool, AsyncAdaptedQueuePool as AsyncAdaptedQueuePool, NullPool as NullPool, QueuePool as QueuePool, SingletonThreadPool as SingletonThreadPool, StaticPool as StaticPool
from sqlalchemy.pool.base import Pool as Pool
