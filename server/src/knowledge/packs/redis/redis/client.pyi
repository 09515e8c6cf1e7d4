from collections.abc import AsyncIterator, Callable, Generator, Iterator
from typing import Any, Self
from redis.exceptions import RedisError, PubSubError, WatchError
from redis.connection import ConnectionPool
from redis.lock import Lock
from redis.commands.core import Script
class Redis:
    connection_pool: ConnectionPool
    response_callbacks: Any
    def __init__(self, host=..., port=..., db=..., password=..., **kwargs) -> None: ...
    @classmethod
    def from_url(cls, url, **kwargs) -> Self:
        raise ValueError  # witness: import redis; redis.Redis.from_url("http://x")
    @classmethod
    def from_pool(cls, connection_pool) -> Self: ...
    def execute_command(self, *args, **options) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).execute_command("GET", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def transaction(self, func, *watches, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).transaction(lambda p: None, "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
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
    def close(self) -> None: ...
    def append(self, key, value) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).append("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def bitcount(self, key, start=..., end=..., mode=...) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).bitcount("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def bitfield(self, key, default_overflow=...) -> Any:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def bitop(self, operation, dest, *keys) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).bitop("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def bitpos(self, key, bit, start=..., end=..., **kwargs) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).bitpos("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def copy(self, source, destination, destination_db=..., replace=...) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).copy("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def decrby(self, name, amount=...) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).decrby("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def decr(self, name, amount=...) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).decr("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def delete(self, *names) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).delete()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def dump(self, name) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).dump("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def exists(self, *names) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).exists()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def expire(self, name, time, nx=..., xx=..., **kwargs) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).expire("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def expireat(self, name, when, nx=..., xx=..., **kwargs) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).expireat("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def get(self, name) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).get("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def getdel(self, name) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).getdel("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def getex(self, name, ex=..., px=..., exat=..., **kwargs) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).getex("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def getbit(self, name, offset) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).getbit("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def getrange(self, key, start, end) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).getrange("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def getset(self, name, value) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).getset("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def incrby(self, name, amount=...) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).incrby("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def incr(self, name, amount=...) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).incr("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def incrbyfloat(self, name, amount=...) -> float:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).incrbyfloat("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def keys(self, pattern=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).keys()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def lmove(self, first_list, second_list, src=..., dest=...) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).lmove("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def mget(self, keys, *args) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).mget(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def mset(self, mapping) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).mset({"a": 1})
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def msetnx(self, mapping) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).msetnx({"a": 1})
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def move(self, name, db) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).move("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def persist(self, name) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).persist("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def pexpire(self, name, time, nx=..., xx=..., **kwargs) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pexpire("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def pexpireat(self, name, when, nx=..., xx=..., **kwargs) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pexpireat("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def pttl(self, name) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pttl("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def randomkey(self, **kwargs) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).randomkey()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def rename(self, src, dst) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).rename("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def renamenx(self, src, dst) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).renamenx("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def restore(self, name, ttl, value, replace=..., **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).restore("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def set(self, name, value, ex=..., px=..., **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).set("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def setbit(self, name, offset, value) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).setbit("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def setex(self, name, time, value) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).setex("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def setnx(self, name, value) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).setnx("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def setrange(self, name, offset, value) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).setrange("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def strlen(self, name) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).strlen("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def touch(self, *args) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).touch()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def ttl(self, name) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).ttl("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def type(self, name) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).type("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def unlink(self, *names) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).unlink()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def blpop(self, keys, timeout=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).blpop(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def brpop(self, keys, timeout=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).brpop(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def brpoplpush(self, src, dst, timeout=...) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).brpoplpush("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def lindex(self, name, index) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).lindex("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def linsert(self, name, where, refvalue, value) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).linsert("a", "a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def llen(self, name) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).llen("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def lpop(self, name, count=...) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).lpop("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def lpush(self, name, *values) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).lpush("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def lpushx(self, name, *values) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).lpushx("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def lrange(self, name, start, end) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).lrange("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def lrem(self, name, count, value) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).lrem("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def lset(self, name, index, value) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).lset("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def ltrim(self, name, start, end) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).ltrim("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def rpop(self, name, count=...) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).rpop("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def rpoplpush(self, src, dst) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).rpoplpush("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def rpush(self, name, *values) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).rpush("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def rpushx(self, name, *values) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).rpushx("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def lpos(self, name, value, rank=..., count=..., **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).lpos("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def sort(self, name, start=..., num=..., by=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).sort("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def scan(self, cursor=..., match=..., count=..., _type=..., **kwargs) -> tuple[int, list[Any]]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).scan()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def scan_iter(self, match=..., count=..., _type=..., **kwargs) -> Iterator[Any]:
        raise RedisError  # witness: import redis; list(redis.Redis(port=9, retry=None).scan_iter())
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def sscan(self, name, cursor=..., match=..., count=...) -> tuple[int, list[Any]]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).sscan("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def sscan_iter(self, name, match=..., count=...) -> Iterator[Any]:
        raise RedisError  # witness: import redis; list(redis.Redis(port=9, retry=None).sscan_iter("a"))
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hscan(self, name, cursor=..., match=..., count=..., **kwargs) -> tuple[int, dict[Any, Any]]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hscan("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hscan_iter(self, name, match=..., count=..., no_values=...) -> Iterator[Any]:
        raise RedisError  # witness: import redis; list(redis.Redis(port=9, retry=None).hscan_iter("a"))
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zscan(self, name, cursor=..., match=..., count=..., **kwargs) -> tuple[int, list[Any]]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zscan("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zscan_iter(self, name, match=..., count=..., score_cast_func=...) -> Iterator[Any]:
        raise RedisError  # witness: import redis; list(redis.Redis(port=9, retry=None).zscan_iter("a"))
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def sadd(self, name, *values) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).sadd("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def scard(self, name) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).scard("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def sdiff(self, keys, *args) -> set[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).sdiff(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def sdiffstore(self, dest, keys, *args) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).sdiffstore("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def sinter(self, keys, *args) -> set[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).sinter(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def sinterstore(self, dest, keys, *args) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).sinterstore("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def sismember(self, name, value) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).sismember("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def smembers(self, name) -> set[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).smembers("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def smismember(self, name, values, *args) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).smismember("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def smove(self, src, dst, value) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).smove("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def spop(self, name, count=...) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).spop("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def srandmember(self, name, number=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).srandmember("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def srem(self, name, *values) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).srem("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def sunion(self, keys, *args) -> set[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).sunion(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def sunionstore(self, dest, keys, *args) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).sunionstore("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xack(self, name, groupname, *ids) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xack("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xadd(self, name, fields, id=..., maxlen=..., **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xadd("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xclaim(self, name, groupname, consumername, min_idle_time, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xclaim("a", "a", "a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xdel(self, name, *ids) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xdel("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xgroup_create(self, name, groupname, id=..., mkstream=..., **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xgroup_create("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xgroup_delconsumer(self, name, groupname, consumername) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xgroup_delconsumer("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xgroup_destroy(self, name, groupname) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xgroup_destroy("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xgroup_createconsumer(self, name, groupname, consumername) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xgroup_createconsumer("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xinfo_consumers(self, name, groupname) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xinfo_consumers("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xinfo_groups(self, name) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xinfo_groups("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xinfo_stream(self, name, full=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xinfo_stream("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xlen(self, name) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xlen("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xpending(self, name, groupname) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xpending("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xpending_range(self, name, groupname, min, max, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xpending_range(1, 1, 1, 1, 1)
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xrange(self, name, min=..., max=..., count=...) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xrange("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xread(self, streams, count=..., block=..., max_count=..., **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xread("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xreadgroup(self, groupname, consumername, streams, count=..., **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xreadgroup("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xrevrange(self, name, max=..., min=..., count=...) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xrevrange("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def xtrim(self, name, maxlen=..., approximate=..., minid=..., **kwargs) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).xtrim("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zadd(self, name, mapping, nx=..., xx=..., **kwargs) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zadd("a", {"a": 1})
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zcard(self, name) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zcard("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zcount(self, name, min, max) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zcount("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zdiff(self, keys, withscores=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zdiff(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zdiffstore(self, dest, keys) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zdiffstore("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zincrby(self, name, amount, value) -> float:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zincrby("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zinter(self, keys, aggregate=..., withscores=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zinter(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zinterstore(self, dest, keys, aggregate=...) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zinterstore("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zlexcount(self, name, min, max) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zlexcount("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zpopmax(self, name, count=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zpopmax("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zpopmin(self, name, count=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zpopmin("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def bzpopmax(self, keys, timeout=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).bzpopmax(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def bzpopmin(self, keys, timeout=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).bzpopmin(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zrange(self, name, start, end, desc=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zrange("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zrevrange(self, name, start, end, withscores=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zrevrange("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zrangestore(self, dest, name, start, end, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zrangestore("a", "a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zrangebylex(self, name, min, max, start=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zrangebylex("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zrevrangebylex(self, name, max, min, start=..., **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zrevrangebylex("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zrangebyscore(self, name, min, max, start=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zrangebyscore("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zrevrangebyscore(self, name, max, min, start=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zrevrangebyscore("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zrank(self, name, value, withscore=..., score_cast_func=...) -> int | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zrank("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zrem(self, name, *values) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zrem("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zremrangebylex(self, name, min, max) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zremrangebylex("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zremrangebyrank(self, name, min, max) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zremrangebyrank("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zremrangebyscore(self, name, min, max) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zremrangebyscore("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zrevrank(self, name, value, withscore=..., score_cast_func=...) -> int | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zrevrank("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zscore(self, name, value) -> float | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zscore("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zunion(self, keys, aggregate=..., withscores=..., score_cast_func=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zunion(["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zunionstore(self, dest, keys, aggregate=...) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zunionstore("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def zmscore(self, key, members) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).zmscore(["a"], ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def pfadd(self, name, *values) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pfadd("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def pfcount(self, *sources) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pfcount()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def pfmerge(self, dest, *sources) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pfmerge("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hdel(self, name, *keys) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hdel("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hexists(self, name, key) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hexists("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hget(self, name, key) -> bytes | str | None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hget("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hgetall(self, name) -> dict[Any, Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hgetall("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hincrby(self, name, key, amount=...) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hincrby("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hincrbyfloat(self, name, key, amount=...) -> float:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hincrbyfloat("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hkeys(self, name) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hkeys("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hlen(self, name) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hlen("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hset(self, name, key=..., value=..., mapping=..., **kwargs) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hset("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hsetnx(self, name, key, value) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hsetnx("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hmset(self, name, mapping) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hmset("a", {"a": 1})
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hmget(self, name, keys, *args) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hmget("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hvals(self, name) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hvals("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hstrlen(self, name, key) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hstrlen("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hexpire(self, name, seconds, *fields, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hexpire("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def hexpireat(self, name, unix_time_seconds, *fields, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).hexpireat("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def httl(self, key, *fields) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).httl("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def publish(self, channel, message, **kwargs) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).publish("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def pubsub_channels(self, pattern=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pubsub_channels()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def pubsub_numpat(self, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pubsub_numpat()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def pubsub_numsub(self, *args, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pubsub_numsub()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def eval(self, script, numkeys, *keys_and_args) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).eval("a", 1)
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def evalsha(self, sha, numkeys, *keys_and_args) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).evalsha("a", 1)
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def script_exists(self, *args) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).script_exists()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def script_flush(self, sync_type=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).script_flush()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def script_kill(self) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).script_kill()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def script_load(self, script) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).script_load("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def register_script(self, script) -> Script: ...
    def geoadd(self, name, values, nx=..., xx=..., **kwargs) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).geoadd("a", ["a"])
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def geodist(self, name, place1, place2, unit=...) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).geodist("a", "a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def geohash(self, name, *values) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).geohash("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def geopos(self, name, *values) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).geopos("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def geosearch(self, name, member=..., longitude=..., latitude=..., **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).geosearch("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def geosearchstore(self, dest, name, member=..., longitude=..., **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).geosearchstore("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def auth(self, password, username=..., **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).auth("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def client_id(self, **kwargs) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).client_id()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def client_list(self, _type=..., client_id=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).client_list()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def client_setname(self, name, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).client_setname("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def config_get(self, pattern=..., *args, **kwargs) -> dict[str, Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).config_get()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def config_set(self, name, value, *args, **kwargs) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).config_set("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def config_resetstat(self, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).config_resetstat()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def config_rewrite(self, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).config_rewrite()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def dbsize(self, **kwargs) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).dbsize()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def echo(self, value, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).echo("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def flushall(self, asynchronous=..., **kwargs) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).flushall()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def flushdb(self, asynchronous=..., **kwargs) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).flushdb()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def info(self, section=..., *args, **kwargs) -> dict[str, Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).info()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def lastsave(self, **kwargs) -> int:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).lastsave()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def memory_usage(self, key, samples=..., **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).memory_usage("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def memory_stats(self, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).memory_stats()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def object(self, infotype, key, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).object("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def ping(self, **kwargs) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).ping()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def save(self, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).save()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def bgsave(self, schedule=..., **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).bgsave()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def select(self, index, **kwargs) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).select("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def slowlog_get(self, num=..., **kwargs) -> list[Any]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).slowlog_get()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def time(self, **kwargs) -> tuple[int, int]:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).time()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def wait(self, num_replicas, timeout, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).wait("a", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type, exc_value, traceback) -> None: ...
    def __contains__(self, name) -> bool:
        raise RedisError  # witness: import redis; "a" in redis.Redis(port=9, retry=None)
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def __getitem__(self, name) -> Any:
        raise KeyError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None)["a"]
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def __setitem__(self, name, value) -> None:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None)["a"] = "b"
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def __delitem__(self, name) -> None:
        raise RedisError  # witness: import redis; del redis.Redis(port=9, retry=None)["a"]
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
class PubSub:
    channels: dict[Any, Any]
    patterns: dict[Any, Any]
    subscribed: bool
    connection: Any
    def __init__(self, connection_pool, **kwargs) -> None: ...
    def subscribe(self, *args, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pubsub().subscribe("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def psubscribe(self, *args, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pubsub().psubscribe("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def ssubscribe(self, *args, **kwargs) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pubsub().ssubscribe("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def unsubscribe(self, *args) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pubsub().unsubscribe("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def punsubscribe(self, *args) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pubsub().punsubscribe("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def sunsubscribe(self, *args) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pubsub().sunsubscribe("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def listen(self) -> Iterator[dict[str, Any]]:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
        __unresolved__("runs message handlers")
    def get_message(self, ignore_subscribe_messages=..., timeout=...) -> dict[str, Any] | None:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise RuntimeError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def get_sharded_message(self, ignore_subscribe_messages=..., timeout=...) -> dict[str, Any] | None:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise RuntimeError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def parse_response(self, *args, **kwargs) -> Any:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def execute_command(self, *args, **kwargs) -> Any:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def ping(self, *args, **kwargs) -> Any:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def check_health(self, *args, **kwargs) -> Any:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def handle_message(self, response, ignore_subscribe_messages=...) -> Any:
        __unresolved__("runs message handlers")
    def run_in_thread(self, sleep_time=..., daemon=..., exception_handler=...) -> Any:
        raise PubSubError  # witness: import redis; p = redis.Redis().pubsub(); p.channels = {"a": None}; p.run_in_thread()
        __unresolved__("runs message handlers")
    def close(self) -> None: ...
    def reset(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type, exc_value, traceback) -> None: ...
class Pipeline(Redis):
    command_stack: list[Any]
    def execute(self, raise_on_error=...) -> list[Any]:
        raise WatchError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#pipelines
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pipeline().get("a").execute()
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def watch(self, *names) -> bool:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pipeline().watch("a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def unwatch(self) -> bool:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#pipelines
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def multi(self) -> None:
        raise RedisError  # witness: import redis; redis.Redis().pipeline().get("a").multi()
    def discard(self) -> None:
        raise RedisError  # documented: https://redis.readthedocs.io/en/stable/advanced_features.html#pipelines
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def reset(self) -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type, exc_value, traceback) -> None: ...
    def immediate_execute_command(self, *args, **options) -> Any:
        raise RedisError  # witness: import redis; redis.Redis(port=9, retry=None).pipeline().immediate_execute_command("GET", "a")
        raise OSError  # documented: https://redis.readthedocs.io/en/stable/exceptions.html
    def execute_command(self, *args, **kwargs) -> Self: ...
    def pipeline_execute_command(self, *args, **kwargs) -> Self: ...
    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    # Commands are queued here; after watch() and before multi() they run at once and can raise RedisError.
    def append(self, key, value) -> Self: ...
    def bitcount(self, key, start=..., end=..., mode=...) -> Self: ...
    def bitfield(self, key, default_overflow=...) -> Self: ...
    def bitop(self, operation, dest, *keys) -> Self: ...
    def bitpos(self, key, bit, start=..., end=..., **kwargs) -> Self: ...
    def copy(self, source, destination, destination_db=..., replace=...) -> Self: ...
    def decrby(self, name, amount=...) -> Self: ...
    def decr(self, name, amount=...) -> Self: ...
    def delete(self, *names) -> Self: ...
    def dump(self, name) -> Self: ...
    def exists(self, *names) -> Self: ...
    def expire(self, name, time, nx=..., xx=..., **kwargs) -> Self: ...
    def expireat(self, name, when, nx=..., xx=..., **kwargs) -> Self: ...
    def get(self, name) -> Self: ...
    def getdel(self, name) -> Self: ...
    def getex(self, name, ex=..., px=..., exat=..., **kwargs) -> Self: ...
    def getbit(self, name, offset) -> Self: ...
    def getrange(self, key, start, end) -> Self: ...
    def getset(self, name, value) -> Self: ...
    def incrby(self, name, amount=...) -> Self: ...
    def incr(self, name, amount=...) -> Self: ...
    def incrbyfloat(self, name, amount=...) -> Self: ...
    def keys(self, pattern=..., **kwargs) -> Self: ...
    def lmove(self, first_list, second_list, src=..., dest=...) -> Self: ...
    def mget(self, keys, *args) -> Self: ...
    def mset(self, mapping) -> Self: ...
    def msetnx(self, mapping) -> Self: ...
    def move(self, name, db) -> Self: ...
    def persist(self, name) -> Self: ...
    def pexpire(self, name, time, nx=..., xx=..., **kwargs) -> Self: ...
    def pexpireat(self, name, when, nx=..., xx=..., **kwargs) -> Self: ...
    def pttl(self, name) -> Self: ...
    def randomkey(self, **kwargs) -> Self: ...
    def rename(self, src, dst) -> Self: ...
    def renamenx(self, src, dst) -> Self: ...
    def restore(self, name, ttl, value, replace=..., **kwargs) -> Self: ...
    def set(self, name, value, ex=..., px=..., **kwargs) -> Self: ...
    def setbit(self, name, offset, value) -> Self: ...
    def setex(self, name, time, value) -> Self: ...
    def setnx(self, name, value) -> Self: ...
    def setrange(self, name, offset, value) -> Self: ...
    def strlen(self, name) -> Self: ...
    def touch(self, *args) -> Self: ...
    def ttl(self, name) -> Self: ...
    def type(self, name) -> Self: ...
    def unlink(self, *names) -> Self: ...
    def blpop(self, keys, timeout=...) -> Self: ...
    def brpop(self, keys, timeout=...) -> Self: ...
    def brpoplpush(self, src, dst, timeout=...) -> Self: ...
    def lindex(self, name, index) -> Self: ...
    def linsert(self, name, where, refvalue, value) -> Self: ...
    def llen(self, name) -> Self: ...
    def lpop(self, name, count=...) -> Self: ...
    def lpush(self, name, *values) -> Self: ...
    def lpushx(self, name, *values) -> Self: ...
    def lrange(self, name, start, end) -> Self: ...
    def lrem(self, name, count, value) -> Self: ...
    def lset(self, name, index, value) -> Self: ...
    def ltrim(self, name, start, end) -> Self: ...
    def rpop(self, name, count=...) -> Self: ...
    def rpoplpush(self, src, dst) -> Self: ...
    def rpush(self, name, *values) -> Self: ...
    def rpushx(self, name, *values) -> Self: ...
    def lpos(self, name, value, rank=..., count=..., **kwargs) -> Self: ...
    def sort(self, name, start=..., num=..., by=..., **kwargs) -> Self: ...
    def scan(self, cursor=..., match=..., count=..., _type=..., **kwargs) -> Self: ...
    def scan_iter(self, match=..., count=..., _type=..., **kwargs) -> Self: ...
    def sscan(self, name, cursor=..., match=..., count=...) -> Self: ...
    def sscan_iter(self, name, match=..., count=...) -> Self: ...
    def hscan(self, name, cursor=..., match=..., count=..., **kwargs) -> Self: ...
    def hscan_iter(self, name, match=..., count=..., no_values=...) -> Self: ...
    def zscan(self, name, cursor=..., match=..., count=..., **kwargs) -> Self: ...
    def zscan_iter(self, name, match=..., count=..., score_cast_func=...) -> Self: ...
    def sadd(self, name, *values) -> Self: ...
    def scard(self, name) -> Self: ...
    def sdiff(self, keys, *args) -> Self: ...
    def sdiffstore(self, dest, keys, *args) -> Self: ...
    def sinter(self, keys, *args) -> Self: ...
    def sinterstore(self, dest, keys, *args) -> Self: ...
    def sismember(self, name, value) -> Self: ...
    def smembers(self, name) -> Self: ...
    def smismember(self, name, values, *args) -> Self: ...
    def smove(self, src, dst, value) -> Self: ...
    def spop(self, name, count=...) -> Self: ...
    def srandmember(self, name, number=...) -> Self: ...
    def srem(self, name, *values) -> Self: ...
    def sunion(self, keys, *args) -> Self: ...
    def sunionstore(self, dest, keys, *args) -> Self: ...
    def xack(self, name, groupname, *ids) -> Self: ...
    def xadd(self, name, fields, id=..., maxlen=..., **kwargs) -> Self: ...
    def xclaim(self, name, groupname, consumername, min_idle_time, **kwargs) -> Self: ...
    def xdel(self, name, *ids) -> Self: ...
    def xgroup_create(self, name, groupname, id=..., mkstream=..., **kwargs) -> Self: ...
    def xgroup_delconsumer(self, name, groupname, consumername) -> Self: ...
    def xgroup_destroy(self, name, groupname) -> Self: ...
    def xgroup_createconsumer(self, name, groupname, consumername) -> Self: ...
    def xinfo_consumers(self, name, groupname) -> Self: ...
    def xinfo_groups(self, name) -> Self: ...
    def xinfo_stream(self, name, full=...) -> Self: ...
    def xlen(self, name) -> Self: ...
    def xpending(self, name, groupname) -> Self: ...
    def xpending_range(self, name, groupname, min, max, **kwargs) -> Self: ...
    def xrange(self, name, min=..., max=..., count=...) -> Self: ...
    def xread(self, streams, count=..., block=..., max_count=..., **kwargs) -> Self: ...
    def xreadgroup(self, groupname, consumername, streams, count=..., **kwargs) -> Self: ...
    def xrevrange(self, name, max=..., min=..., count=...) -> Self: ...
    def xtrim(self, name, maxlen=..., approximate=..., minid=..., **kwargs) -> Self: ...
    def zadd(self, name, mapping, nx=..., xx=..., **kwargs) -> Self: ...
    def zcard(self, name) -> Self: ...
    def zcount(self, name, min, max) -> Self: ...
    def zdiff(self, keys, withscores=...) -> Self: ...
    def zdiffstore(self, dest, keys) -> Self: ...
    def zincrby(self, name, amount, value) -> Self: ...
    def zinter(self, keys, aggregate=..., withscores=...) -> Self: ...
    def zinterstore(self, dest, keys, aggregate=...) -> Self: ...
    def zlexcount(self, name, min, max) -> Self: ...
    def zpopmax(self, name, count=...) -> Self: ...
    def zpopmin(self, name, count=...) -> Self: ...
    def bzpopmax(self, keys, timeout=...) -> Self: ...
    def bzpopmin(self, keys, timeout=...) -> Self: ...
    def zrange(self, name, start, end, desc=..., **kwargs) -> Self: ...
    def zrevrange(self, name, start, end, withscores=..., **kwargs) -> Self: ...
    def zrangestore(self, dest, name, start, end, **kwargs) -> Self: ...
    def zrangebylex(self, name, min, max, start=..., **kwargs) -> Self: ...
    def zrevrangebylex(self, name, max, min, start=..., **kwargs) -> Self: ...
    def zrangebyscore(self, name, min, max, start=..., **kwargs) -> Self: ...
    def zrevrangebyscore(self, name, max, min, start=..., **kwargs) -> Self: ...
    def zrank(self, name, value, withscore=..., score_cast_func=...) -> Self: ...
    def zrem(self, name, *values) -> Self: ...
    def zremrangebylex(self, name, min, max) -> Self: ...
    def zremrangebyrank(self, name, min, max) -> Self: ...
    def zremrangebyscore(self, name, min, max) -> Self: ...
    def zrevrank(self, name, value, withscore=..., score_cast_func=...) -> Self: ...
    def zscore(self, name, value) -> Self: ...
    def zunion(self, keys, aggregate=..., withscores=..., score_cast_func=...) -> Self: ...
    def zunionstore(self, dest, keys, aggregate=...) -> Self: ...
    def zmscore(self, key, members) -> Self: ...
    def pfadd(self, name, *values) -> Self: ...
    def pfcount(self, *sources) -> Self: ...
    def pfmerge(self, dest, *sources) -> Self: ...
    def hdel(self, name, *keys) -> Self: ...
    def hexists(self, name, key) -> Self: ...
    def hget(self, name, key) -> Self: ...
    def hgetall(self, name) -> Self: ...
    def hincrby(self, name, key, amount=...) -> Self: ...
    def hincrbyfloat(self, name, key, amount=...) -> Self: ...
    def hkeys(self, name) -> Self: ...
    def hlen(self, name) -> Self: ...
    def hset(self, name, key=..., value=..., mapping=..., **kwargs) -> Self: ...
    def hsetnx(self, name, key, value) -> Self: ...
    def hmset(self, name, mapping) -> Self: ...
    def hmget(self, name, keys, *args) -> Self: ...
    def hvals(self, name) -> Self: ...
    def hstrlen(self, name, key) -> Self: ...
    def hexpire(self, name, seconds, *fields, **kwargs) -> Self: ...
    def hexpireat(self, name, unix_time_seconds, *fields, **kwargs) -> Self: ...
    def httl(self, key, *fields) -> Self: ...
    def publish(self, channel, message, **kwargs) -> Self: ...
    def pubsub_channels(self, pattern=..., **kwargs) -> Self: ...
    def pubsub_numpat(self, **kwargs) -> Self: ...
    def pubsub_numsub(self, *args, **kwargs) -> Self: ...
    def eval(self, script, numkeys, *keys_and_args) -> Self: ...
    def evalsha(self, sha, numkeys, *keys_and_args) -> Self: ...
    def script_exists(self, *args) -> Self: ...
    def script_flush(self, sync_type=...) -> Self: ...
    def script_kill(self) -> Self: ...
    def script_load(self, script) -> Self: ...
    def register_script(self, script) -> Any: ...
    def geoadd(self, name, values, nx=..., xx=..., **kwargs) -> Self: ...
    def geodist(self, name, place1, place2, unit=...) -> Self: ...
    def geohash(self, name, *values) -> Self: ...
    def geopos(self, name, *values) -> Self: ...
    def geosearch(self, name, member=..., longitude=..., latitude=..., **kwargs) -> Self: ...
    def geosearchstore(self, dest, name, member=..., longitude=..., **kwargs) -> Self: ...
    def auth(self, password, username=..., **kwargs) -> Self: ...
    def client_id(self, **kwargs) -> Self: ...
    def client_list(self, _type=..., client_id=..., **kwargs) -> Self: ...
    def client_setname(self, name, **kwargs) -> Self: ...
    def config_get(self, pattern=..., *args, **kwargs) -> Self: ...
    def config_set(self, name, value, *args, **kwargs) -> Self: ...
    def config_resetstat(self, **kwargs) -> Self: ...
    def config_rewrite(self, **kwargs) -> Self: ...
    def dbsize(self, **kwargs) -> Self: ...
    def echo(self, value, **kwargs) -> Self: ...
    def flushall(self, asynchronous=..., **kwargs) -> Self: ...
    def flushdb(self, asynchronous=..., **kwargs) -> Self: ...
    def info(self, section=..., *args, **kwargs) -> Self: ...
    def lastsave(self, **kwargs) -> Self: ...
    def memory_usage(self, key, samples=..., **kwargs) -> Self: ...
    def memory_stats(self, **kwargs) -> Self: ...
    def object(self, infotype, key, **kwargs) -> Self: ...
    def ping(self, **kwargs) -> Self: ...
    def save(self, **kwargs) -> Self: ...
    def bgsave(self, schedule=..., **kwargs) -> Self: ...
    def select(self, index, **kwargs) -> Self: ...
    def slowlog_get(self, num=..., **kwargs) -> Self: ...
    def time(self, **kwargs) -> Self: ...
    def wait(self, num_replicas, timeout, **kwargs) -> Self: ...
StrictRedis = Redis
