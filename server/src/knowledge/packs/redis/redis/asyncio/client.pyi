from collections.abc import AsyncIterator, Callable, Generator, Iterator
import builtins
from typing import Any, Self
from redis.exceptions import RedisError, PubSubError, WatchError
from redis.asyncio.connection import ConnectionPool
from redis.asyncio.lock import Lock
from redis.commands.core import AsyncScript
class Redis:
    connection_pool: ConnectionPool
    response_callbacks: Any
    def __init__(self, host=..., port=..., db=..., password=..., **kwargs) -> None: ...
    @classmethod
    def from_url(cls, url, **kwargs) -> Self:
        raise ValueError  # witness: from redis.asyncio import Redis; Redis.from_url("http://x")
    @classmethod
    def from_pool(cls, connection_pool) -> Self: ...
    async def execute_command(self, *args, **options) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).execute_command("GET", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def transaction(self, func, *watches, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).transaction(lambda p: None, "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
        func()
    def pipeline(self, transaction=..., shard_hint=...) -> Pipeline: ...
    def lock(self, name, timeout=..., sleep=..., blocking=..., blocking_timeout=..., **kwargs) -> Lock: ...
    def pubsub(self, **kwargs) -> PubSub: ...
    def monitor(self) -> Any: ...
    def client(self) -> Redis: ...
    def json(self, *args, **kwargs) -> Any: ...
    def ft(self, *args, **kwargs) -> Any: ...
    def ts(self, *args, **kwargs) -> Any: ...
    def bf(self, *args, **kwargs) -> Any: ...
    def cf(self, *args, **kwargs) -> Any: ...
    def cms(self, *args, **kwargs) -> Any: ...
    def topk(self, *args, **kwargs) -> Any: ...
    def tdigest(self, *args, **kwargs) -> Any: ...
    def get_encoder(self, *args) -> Any: ...
    def get_connection_kwargs(self, *args) -> Any: ...
    def get_retry(self, *args) -> Any: ...
    def set_retry(self, *args) -> Any: ...
    def set_response_callback(self, *args) -> Any: ...
    async def close(self, close_connection_pool=...) -> None: ...
    async def aclose(self, close_connection_pool=...) -> None: ...
    async def append(self, key, value) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).append("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def bitcount(self, key, start=..., end=..., mode=...) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).bitcount("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def bitfield(self, key, default_overflow=...) -> Any:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def bitop(self, operation, dest, *keys) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).bitop("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def bitpos(self, key, bit, start=..., end=..., **kwargs) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).bitpos("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def copy(self, source, destination, destination_db=..., replace=...) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).copy("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def decrby(self, name, amount=...) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).decrby("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def decr(self, name, amount=...) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).decr("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def delete(self, *names) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).delete()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def dump(self, name) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).dump("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def exists(self, *names) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).exists()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def expire(self, name, time, nx=..., xx=..., **kwargs) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).expire("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def expireat(self, name, when, nx=..., xx=..., **kwargs) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).expireat("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def get(self, name) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).get("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def getdel(self, name) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).getdel("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def getex(self, name, ex=..., px=..., exat=..., **kwargs) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).getex("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def getbit(self, name, offset) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).getbit("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def getrange(self, key, start, end) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).getrange("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def getset(self, name, value) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).getset("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def incrby(self, name, amount=...) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).incrby("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def incr(self, name, amount=...) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).incr("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def incrbyfloat(self, name, amount=...) -> float:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).incrbyfloat("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def keys(self, pattern=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).keys()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def lmove(self, first_list, second_list, src=..., dest=...) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).lmove("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def mget(self, keys, *args) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).mget(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def mset(self, mapping) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).mset({"a": 1})
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def msetnx(self, mapping) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).msetnx({"a": 1})
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def move(self, name, db) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).move("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def persist(self, name) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).persist("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def pexpire(self, name, time, nx=..., xx=..., **kwargs) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pexpire("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def pexpireat(self, name, when, nx=..., xx=..., **kwargs) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pexpireat("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def pttl(self, name) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pttl("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def randomkey(self, **kwargs) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).randomkey()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def rename(self, src, dst) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).rename("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def renamenx(self, src, dst) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).renamenx("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def restore(self, name, ttl, value, replace=..., **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).restore("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def set(self, name, value, ex=..., px=..., **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).set("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def setbit(self, name, offset, value) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).setbit("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def setex(self, name, time, value) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).setex("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def setnx(self, name, value) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).setnx("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def setrange(self, name, offset, value) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).setrange("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def strlen(self, name) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).strlen("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def touch(self, *args) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).touch()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def ttl(self, name) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).ttl("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def type(self, name) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).type("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def unlink(self, *names) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).unlink()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def blpop(self, keys, timeout=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).blpop(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def brpop(self, keys, timeout=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).brpop(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def brpoplpush(self, src, dst, timeout=...) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).brpoplpush("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def lindex(self, name, index) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).lindex("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def linsert(self, name, where, refvalue, value) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).linsert("a", "a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def llen(self, name) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).llen("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def lpop(self, name, count=...) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).lpop("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def lpush(self, name, *values) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).lpush("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def lpushx(self, name, *values) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).lpushx("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def lrange(self, name, start, end) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).lrange("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def lrem(self, name, count, value) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).lrem("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def lset(self, name, index, value) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).lset("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def ltrim(self, name, start, end) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).ltrim("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def rpop(self, name, count=...) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).rpop("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def rpoplpush(self, src, dst) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).rpoplpush("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def rpush(self, name, *values) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).rpush("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def rpushx(self, name, *values) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).rpushx("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def lpos(self, name, value, rank=..., count=..., **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).lpos("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def sort(self, name, start=..., num=..., by=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).sort("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def scan(self, cursor=..., match=..., count=..., _type=..., **kwargs) -> tuple[int, list[Any]]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).scan()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    def scan_iter(self, match=..., count=..., _type=..., **kwargs) -> AsyncIterator[Any]:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def sscan(self, name, cursor=..., match=..., count=...) -> tuple[int, list[Any]]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).sscan("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    def sscan_iter(self, name, match=..., count=...) -> AsyncIterator[Any]:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hscan(self, name, cursor=..., match=..., count=..., **kwargs) -> tuple[int, dict[Any, Any]]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hscan("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    def hscan_iter(self, name, match=..., count=..., no_values=...) -> AsyncIterator[Any]:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zscan(self, name, cursor=..., match=..., count=..., **kwargs) -> tuple[int, list[Any]]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zscan("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    def zscan_iter(self, name, match=..., count=..., score_cast_func=...) -> AsyncIterator[Any]:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def sadd(self, name, *values) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).sadd("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def scard(self, name) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).scard("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def sdiff(self, keys, *args) -> builtins.set[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).sdiff(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def sdiffstore(self, dest, keys, *args) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).sdiffstore("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def sinter(self, keys, *args) -> builtins.set[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).sinter(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def sinterstore(self, dest, keys, *args) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).sinterstore("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def sismember(self, name, value) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).sismember("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def smembers(self, name) -> builtins.set[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).smembers("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def smismember(self, name, values, *args) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).smismember("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def smove(self, src, dst, value) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).smove("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def spop(self, name, count=...) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).spop("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def srandmember(self, name, number=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).srandmember("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def srem(self, name, *values) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).srem("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def sunion(self, keys, *args) -> builtins.set[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).sunion(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def sunionstore(self, dest, keys, *args) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).sunionstore("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xack(self, name, groupname, *ids) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xack("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xadd(self, name, fields, id=..., maxlen=..., **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xadd("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xclaim(self, name, groupname, consumername, min_idle_time, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xclaim("a", "a", "a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xdel(self, name, *ids) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xdel("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xgroup_create(self, name, groupname, id=..., mkstream=..., **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xgroup_create("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xgroup_delconsumer(self, name, groupname, consumername) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xgroup_delconsumer("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xgroup_destroy(self, name, groupname) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xgroup_destroy("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xgroup_createconsumer(self, name, groupname, consumername) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xgroup_createconsumer("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xinfo_consumers(self, name, groupname) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xinfo_consumers("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xinfo_groups(self, name) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xinfo_groups("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xinfo_stream(self, name, full=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xinfo_stream("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xlen(self, name) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xlen("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xpending(self, name, groupname) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xpending("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xpending_range(self, name, groupname, min, max, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xpending_range(1, 1, 1, 1, 1)
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xrange(self, name, min=..., max=..., count=...) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xrange("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xread(self, streams, count=..., block=..., max_count=..., **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xread("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xreadgroup(self, groupname, consumername, streams, count=..., **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xreadgroup("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xrevrange(self, name, max=..., min=..., count=...) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xrevrange("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def xtrim(self, name, maxlen=..., approximate=..., minid=..., **kwargs) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).xtrim("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zadd(self, name, mapping, nx=..., xx=..., **kwargs) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zadd("a", {"a": 1})
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zcard(self, name) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zcard("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zcount(self, name, min, max) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zcount("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zdiff(self, keys, withscores=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zdiff(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zdiffstore(self, dest, keys) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zdiffstore("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zincrby(self, name, amount, value) -> float:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zincrby("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zinter(self, keys, aggregate=..., withscores=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zinter(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zinterstore(self, dest, keys, aggregate=...) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zinterstore("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zlexcount(self, name, min, max) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zlexcount("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zpopmax(self, name, count=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zpopmax("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zpopmin(self, name, count=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zpopmin("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def bzpopmax(self, keys, timeout=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).bzpopmax(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def bzpopmin(self, keys, timeout=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).bzpopmin(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zrange(self, name, start, end, desc=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zrange("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zrevrange(self, name, start, end, withscores=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zrevrange("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zrangestore(self, dest, name, start, end, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zrangestore("a", "a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zrangebylex(self, name, min, max, start=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zrangebylex("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zrevrangebylex(self, name, max, min, start=..., **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zrevrangebylex("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zrangebyscore(self, name, min, max, start=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zrangebyscore("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zrevrangebyscore(self, name, max, min, start=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zrevrangebyscore("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zrank(self, name, value, withscore=..., score_cast_func=...) -> int | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zrank("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zrem(self, name, *values) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zrem("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zremrangebylex(self, name, min, max) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zremrangebylex("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zremrangebyrank(self, name, min, max) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zremrangebyrank("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zremrangebyscore(self, name, min, max) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zremrangebyscore("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zrevrank(self, name, value, withscore=..., score_cast_func=...) -> int | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zrevrank("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zscore(self, name, value) -> float | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zscore("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zunion(self, keys, aggregate=..., withscores=..., score_cast_func=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zunion(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zunionstore(self, dest, keys, aggregate=...) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zunionstore("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def zmscore(self, key, members) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).zmscore(["a"], ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def pfadd(self, name, *values) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pfadd("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def pfcount(self, *sources) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pfcount()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def pfmerge(self, dest, *sources) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pfmerge("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hdel(self, name, *keys) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hdel("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hexists(self, name, key) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hexists("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hget(self, name, key) -> bytes | str | None:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hget("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hgetall(self, name) -> dict[Any, Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hgetall("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hincrby(self, name, key, amount=...) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hincrby("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hincrbyfloat(self, name, key, amount=...) -> float:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hincrbyfloat("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hkeys(self, name) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hkeys("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hlen(self, name) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hlen("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hset(self, name, key=..., value=..., mapping=..., **kwargs) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hset("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hsetnx(self, name, key, value) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hsetnx("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hmset(self, name, mapping) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hmset("a", {"a": 1})
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hmget(self, name, keys, *args) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hmget("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hvals(self, name) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hvals("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hstrlen(self, name, key) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hstrlen("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hexpire(self, name, seconds, *fields, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hexpire("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def hexpireat(self, name, unix_time_seconds, *fields, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).hexpireat("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def httl(self, key, *fields) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).httl("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def publish(self, channel, message, **kwargs) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).publish("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def pubsub_channels(self, pattern=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pubsub_channels()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def pubsub_numpat(self, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pubsub_numpat()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def pubsub_numsub(self, *args, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pubsub_numsub()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def eval(self, script, numkeys, *keys_and_args) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).eval("a", 1)
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def evalsha(self, sha, numkeys, *keys_and_args) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).evalsha("a", 1)
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def script_exists(self, *args) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).script_exists()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def script_flush(self, sync_type=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).script_flush()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def script_kill(self) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).script_kill()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def script_load(self, script) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).script_load("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    def register_script(self, script) -> AsyncScript: ...
    async def geoadd(self, name, values, nx=..., xx=..., **kwargs) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).geoadd("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def geodist(self, name, place1, place2, unit=...) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).geodist("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def geohash(self, name, *values) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).geohash("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def geopos(self, name, *values) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).geopos("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def geosearch(self, name, member=..., longitude=..., latitude=..., **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).geosearch("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def geosearchstore(self, dest, name, member=..., longitude=..., **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).geosearchstore("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def auth(self, password, username=..., **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).auth("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def client_id(self, **kwargs) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).client_id()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def client_list(self, _type=..., client_id=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).client_list()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def client_setname(self, name, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).client_setname("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def config_get(self, pattern=..., *args, **kwargs) -> dict[str, Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).config_get()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def config_set(self, name, value, *args, **kwargs) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).config_set("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def config_resetstat(self, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).config_resetstat()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def config_rewrite(self, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).config_rewrite()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def dbsize(self, **kwargs) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).dbsize()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def echo(self, value, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).echo("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def flushall(self, asynchronous=..., **kwargs) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).flushall()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def flushdb(self, asynchronous=..., **kwargs) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).flushdb()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def info(self, section=..., *args, **kwargs) -> dict[str, Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).info()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def lastsave(self, **kwargs) -> int:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).lastsave()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def memory_usage(self, key, samples=..., **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).memory_usage("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def memory_stats(self, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).memory_stats()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def object(self, infotype, key, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).object("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def ping(self, **kwargs) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).ping()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def save(self, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).save()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def bgsave(self, schedule=..., **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).bgsave()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def select(self, index, **kwargs) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).select("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def slowlog_get(self, num=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).slowlog_get()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def time(self, **kwargs) -> tuple[int, int]:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).time()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def wait(self, num_replicas, timeout, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).wait("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def initialize(self) -> Self:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc_type, exc_value, traceback) -> None: ...
class PubSub:
    channels: dict[Any, Any]
    patterns: dict[Any, Any]
    subscribed: bool
    connection: Any
    def __init__(self, connection_pool, **kwargs) -> None: ...
    async def subscribe(self, *args, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pubsub().subscribe("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def psubscribe(self, *args, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pubsub().psubscribe("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def ssubscribe(self, *args, **kwargs) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pubsub().ssubscribe("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def unsubscribe(self, *args) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pubsub().unsubscribe("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def punsubscribe(self, *args) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pubsub().punsubscribe("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def sunsubscribe(self, *args) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pubsub().sunsubscribe("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    def listen(self) -> AsyncIterator[dict[str, Any]]:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
        __unresolved__("runs message handlers")
    async def get_message(self, ignore_subscribe_messages=..., timeout=...) -> dict[str, Any] | None:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise RuntimeError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def parse_response(self, *args, **kwargs) -> Any:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def execute_command(self, *args, **kwargs) -> Any:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def ping(self, *args, **kwargs) -> Any:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def check_health(self, *args, **kwargs) -> Any:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def handle_message(self, response, ignore_subscribe_messages=...) -> Any:
        __unresolved__("runs message handlers")
    async def run(self, *, exception_handler=..., poll_timeout=...) -> Any:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
        __unresolved__("runs message handlers")
    async def close(self) -> None: ...
    async def aclose(self) -> None: ...
    async def reset(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc_type, exc_value, traceback) -> None: ...
class Pipeline(Redis):
    command_stack: list[Any]
    async def execute(self, raise_on_error=...) -> list[Any]:
        raise WatchError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#pipelines
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pipeline().get("a").execute()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def watch(self, *names) -> bool:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pipeline().watch("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def unwatch(self) -> bool:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#pipelines
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    def multi(self) -> None:
        raise RedisError  # witness: from redis.asyncio import Redis; Redis().pipeline().get("a").multi()
    async def discard(self) -> None:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#pipelines
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def reset(self) -> None: ...
    async def aclose(self) -> None: ...
    def __await__(self) -> Generator[Any, Any, Pipeline]:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#pipelines
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc_type, exc_value, traceback) -> None: ...
    async def immediate_execute_command(self, *args, **options) -> Any:
        raise RedisError  # witness: from redis.asyncio import Redis; await Redis(port=9, retry=None).pipeline().immediate_execute_command("GET", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/
    def execute_command(self, *args, **kwargs) -> Self: ...
    def pipeline_execute_command(self, *args, **kwargs) -> Self: ...
    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    # Commands are queued here; after watch() and before multi() they run at once and can raise RedisError.
    def append(self, *args, **kwargs) -> Self: ...
    def bitcount(self, *args, **kwargs) -> Self: ...
    def bitfield(self, *args, **kwargs) -> Self: ...
    def bitop(self, *args, **kwargs) -> Self: ...
    def bitpos(self, *args, **kwargs) -> Self: ...
    def copy(self, *args, **kwargs) -> Self: ...
    def decrby(self, *args, **kwargs) -> Self: ...
    def decr(self, *args, **kwargs) -> Self: ...
    def delete(self, *args, **kwargs) -> Self: ...
    def dump(self, *args, **kwargs) -> Self: ...
    def exists(self, *args, **kwargs) -> Self: ...
    def expire(self, *args, **kwargs) -> Self: ...
    def expireat(self, *args, **kwargs) -> Self: ...
    def get(self, *args, **kwargs) -> Self: ...
    def getdel(self, *args, **kwargs) -> Self: ...
    def getex(self, *args, **kwargs) -> Self: ...
    def getbit(self, *args, **kwargs) -> Self: ...
    def getrange(self, *args, **kwargs) -> Self: ...
    def getset(self, *args, **kwargs) -> Self: ...
    def incrby(self, *args, **kwargs) -> Self: ...
    def incr(self, *args, **kwargs) -> Self: ...
    def incrbyfloat(self, *args, **kwargs) -> Self: ...
    def keys(self, *args, **kwargs) -> Self: ...
    def lmove(self, *args, **kwargs) -> Self: ...
    def mget(self, *args, **kwargs) -> Self: ...
    def mset(self, *args, **kwargs) -> Self: ...
    def msetnx(self, *args, **kwargs) -> Self: ...
    def move(self, *args, **kwargs) -> Self: ...
    def persist(self, *args, **kwargs) -> Self: ...
    def pexpire(self, *args, **kwargs) -> Self: ...
    def pexpireat(self, *args, **kwargs) -> Self: ...
    def pttl(self, *args, **kwargs) -> Self: ...
    def randomkey(self, *args, **kwargs) -> Self: ...
    def rename(self, *args, **kwargs) -> Self: ...
    def renamenx(self, *args, **kwargs) -> Self: ...
    def restore(self, *args, **kwargs) -> Self: ...
    def set(self, *args, **kwargs) -> Self: ...
    def setbit(self, *args, **kwargs) -> Self: ...
    def setex(self, *args, **kwargs) -> Self: ...
    def setnx(self, *args, **kwargs) -> Self: ...
    def setrange(self, *args, **kwargs) -> Self: ...
    def strlen(self, *args, **kwargs) -> Self: ...
    def touch(self, *args, **kwargs) -> Self: ...
    def ttl(self, *args, **kwargs) -> Self: ...
    def type(self, *args, **kwargs) -> Self: ...
    def unlink(self, *args, **kwargs) -> Self: ...
    def blpop(self, *args, **kwargs) -> Self: ...
    def brpop(self, *args, **kwargs) -> Self: ...
    def brpoplpush(self, *args, **kwargs) -> Self: ...
    def lindex(self, *args, **kwargs) -> Self: ...
    def linsert(self, *args, **kwargs) -> Self: ...
    def llen(self, *args, **kwargs) -> Self: ...
    def lpop(self, *args, **kwargs) -> Self: ...
    def lpush(self, *args, **kwargs) -> Self: ...
    def lpushx(self, *args, **kwargs) -> Self: ...
    def lrange(self, *args, **kwargs) -> Self: ...
    def lrem(self, *args, **kwargs) -> Self: ...
    def lset(self, *args, **kwargs) -> Self: ...
    def ltrim(self, *args, **kwargs) -> Self: ...
    def rpop(self, *args, **kwargs) -> Self: ...
    def rpoplpush(self, *args, **kwargs) -> Self: ...
    def rpush(self, *args, **kwargs) -> Self: ...
    def rpushx(self, *args, **kwargs) -> Self: ...
    def lpos(self, *args, **kwargs) -> Self: ...
    def sort(self, *args, **kwargs) -> Self: ...
    def scan(self, *args, **kwargs) -> Self: ...
    def scan_iter(self, *args, **kwargs) -> Self: ...
    def sscan(self, *args, **kwargs) -> Self: ...
    def sscan_iter(self, *args, **kwargs) -> Self: ...
    def hscan(self, *args, **kwargs) -> Self: ...
    def hscan_iter(self, *args, **kwargs) -> Self: ...
    def zscan(self, *args, **kwargs) -> Self: ...
    def zscan_iter(self, *args, **kwargs) -> Self: ...
    def sadd(self, *args, **kwargs) -> Self: ...
    def scard(self, *args, **kwargs) -> Self: ...
    def sdiff(self, *args, **kwargs) -> Self: ...
    def sdiffstore(self, *args, **kwargs) -> Self: ...
    def sinter(self, *args, **kwargs) -> Self: ...
    def sinterstore(self, *args, **kwargs) -> Self: ...
    def sismember(self, *args, **kwargs) -> Self: ...
    def smembers(self, *args, **kwargs) -> Self: ...
    def smismember(self, *args, **kwargs) -> Self: ...
    def smove(self, *args, **kwargs) -> Self: ...
    def spop(self, *args, **kwargs) -> Self: ...
    def srandmember(self, *args, **kwargs) -> Self: ...
    def srem(self, *args, **kwargs) -> Self: ...
    def sunion(self, *args, **kwargs) -> Self: ...
    def sunionstore(self, *args, **kwargs) -> Self: ...
    def xack(self, *args, **kwargs) -> Self: ...
    def xadd(self, *args, **kwargs) -> Self: ...
    def xclaim(self, *args, **kwargs) -> Self: ...
    def xdel(self, *args, **kwargs) -> Self: ...
    def xgroup_create(self, *args, **kwargs) -> Self: ...
    def xgroup_delconsumer(self, *args, **kwargs) -> Self: ...
    def xgroup_destroy(self, *args, **kwargs) -> Self: ...
    def xgroup_createconsumer(self, *args, **kwargs) -> Self: ...
    def xinfo_consumers(self, *args, **kwargs) -> Self: ...
    def xinfo_groups(self, *args, **kwargs) -> Self: ...
    def xinfo_stream(self, *args, **kwargs) -> Self: ...
    def xlen(self, *args, **kwargs) -> Self: ...
    def xpending(self, *args, **kwargs) -> Self: ...
    def xpending_range(self, *args, **kwargs) -> Self: ...
    def xrange(self, *args, **kwargs) -> Self: ...
    def xread(self, *args, **kwargs) -> Self: ...
    def xreadgroup(self, *args, **kwargs) -> Self: ...
    def xrevrange(self, *args, **kwargs) -> Self: ...
    def xtrim(self, *args, **kwargs) -> Self: ...
    def zadd(self, *args, **kwargs) -> Self: ...
    def zcard(self, *args, **kwargs) -> Self: ...
    def zcount(self, *args, **kwargs) -> Self: ...
    def zdiff(self, *args, **kwargs) -> Self: ...
    def zdiffstore(self, *args, **kwargs) -> Self: ...
    def zincrby(self, *args, **kwargs) -> Self: ...
    def zinter(self, *args, **kwargs) -> Self: ...
    def zinterstore(self, *args, **kwargs) -> Self: ...
    def zlexcount(self, *args, **kwargs) -> Self: ...
    def zpopmax(self, *args, **kwargs) -> Self: ...
    def zpopmin(self, *args, **kwargs) -> Self: ...
    def bzpopmax(self, *args, **kwargs) -> Self: ...
    def bzpopmin(self, *args, **kwargs) -> Self: ...
    def zrange(self, *args, **kwargs) -> Self: ...
    def zrevrange(self, *args, **kwargs) -> Self: ...
    def zrangestore(self, *args, **kwargs) -> Self: ...
    def zrangebylex(self, *args, **kwargs) -> Self: ...
    def zrevrangebylex(self, *args, **kwargs) -> Self: ...
    def zrangebyscore(self, *args, **kwargs) -> Self: ...
    def zrevrangebyscore(self, *args, **kwargs) -> Self: ...
    def zrank(self, *args, **kwargs) -> Self: ...
    def zrem(self, *args, **kwargs) -> Self: ...
    def zremrangebylex(self, *args, **kwargs) -> Self: ...
    def zremrangebyrank(self, *args, **kwargs) -> Self: ...
    def zremrangebyscore(self, *args, **kwargs) -> Self: ...
    def zrevrank(self, *args, **kwargs) -> Self: ...
    def zscore(self, *args, **kwargs) -> Self: ...
    def zunion(self, *args, **kwargs) -> Self: ...
    def zunionstore(self, *args, **kwargs) -> Self: ...
    def zmscore(self, *args, **kwargs) -> Self: ...
    def pfadd(self, *args, **kwargs) -> Self: ...
    def pfcount(self, *args, **kwargs) -> Self: ...
    def pfmerge(self, *args, **kwargs) -> Self: ...
    def hdel(self, *args, **kwargs) -> Self: ...
    def hexists(self, *args, **kwargs) -> Self: ...
    def hget(self, *args, **kwargs) -> Self: ...
    def hgetall(self, *args, **kwargs) -> Self: ...
    def hincrby(self, *args, **kwargs) -> Self: ...
    def hincrbyfloat(self, *args, **kwargs) -> Self: ...
    def hkeys(self, *args, **kwargs) -> Self: ...
    def hlen(self, *args, **kwargs) -> Self: ...
    def hset(self, *args, **kwargs) -> Self: ...
    def hsetnx(self, *args, **kwargs) -> Self: ...
    def hmset(self, *args, **kwargs) -> Self: ...
    def hmget(self, *args, **kwargs) -> Self: ...
    def hvals(self, *args, **kwargs) -> Self: ...
    def hstrlen(self, *args, **kwargs) -> Self: ...
    def hexpire(self, *args, **kwargs) -> Self: ...
    def hexpireat(self, *args, **kwargs) -> Self: ...
    def httl(self, *args, **kwargs) -> Self: ...
    def publish(self, *args, **kwargs) -> Self: ...
    def pubsub_channels(self, *args, **kwargs) -> Self: ...
    def pubsub_numpat(self, *args, **kwargs) -> Self: ...
    def pubsub_numsub(self, *args, **kwargs) -> Self: ...
    def eval(self, *args, **kwargs) -> Self: ...
    def evalsha(self, *args, **kwargs) -> Self: ...
    def script_exists(self, *args, **kwargs) -> Self: ...
    def script_flush(self, *args, **kwargs) -> Self: ...
    def script_kill(self, *args, **kwargs) -> Self: ...
    def script_load(self, *args, **kwargs) -> Self: ...
    def register_script(self, *args, **kwargs) -> Any: ...
    def geoadd(self, *args, **kwargs) -> Self: ...
    def geodist(self, *args, **kwargs) -> Self: ...
    def geohash(self, *args, **kwargs) -> Self: ...
    def geopos(self, *args, **kwargs) -> Self: ...
    def geosearch(self, *args, **kwargs) -> Self: ...
    def geosearchstore(self, *args, **kwargs) -> Self: ...
    def auth(self, *args, **kwargs) -> Self: ...
    def client_id(self, *args, **kwargs) -> Self: ...
    def client_list(self, *args, **kwargs) -> Self: ...
    def client_setname(self, *args, **kwargs) -> Self: ...
    def config_get(self, *args, **kwargs) -> Self: ...
    def config_set(self, *args, **kwargs) -> Self: ...
    def config_resetstat(self, *args, **kwargs) -> Self: ...
    def config_rewrite(self, *args, **kwargs) -> Self: ...
    def dbsize(self, *args, **kwargs) -> Self: ...
    def echo(self, *args, **kwargs) -> Self: ...
    def flushall(self, *args, **kwargs) -> Self: ...
    def flushdb(self, *args, **kwargs) -> Self: ...
    def info(self, *args, **kwargs) -> Self: ...
    def lastsave(self, *args, **kwargs) -> Self: ...
    def memory_usage(self, *args, **kwargs) -> Self: ...
    def memory_stats(self, *args, **kwargs) -> Self: ...
    def object(self, *args, **kwargs) -> Self: ...
    def ping(self, *args, **kwargs) -> Self: ...
    def save(self, *args, **kwargs) -> Self: ...
    def bgsave(self, *args, **kwargs) -> Self: ...
    def select(self, *args, **kwargs) -> Self: ...
    def slowlog_get(self, *args, **kwargs) -> Self: ...
    def time(self, *args, **kwargs) -> Self: ...
    def wait(self, *args, **kwargs) -> Self: ...
StrictRedis = Redis
