from typing import Any
from django.core.exceptions import ImproperlyConfigured
class InvalidCacheBackendError(ImproperlyConfigured): ...
class CacheKeyWarning(RuntimeWarning): ...
class InvalidCacheKey(ValueError): ...
# What a back end's client raises depends on it (redis.RedisError, pymemcache's errors): the network is stated as
# ConnectionError, and the rest is not known.
class BaseCache:
    key_prefix: str
    version: int
    default_timeout: Any
    def get(self, key, default=..., version=...) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def set(self, key, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def add(self, key, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def touch(self, key, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def delete(self, key, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def has_key(self, key, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def get_many(self, keys, version=...) -> dict[Any, Any]:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def set_many(self, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def delete_many(self, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def get_or_set(self, key, default, timeout=..., version=...) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
        __unresolved__("default may be a callable")
    def incr(self, key, *args, **kwargs) -> int:
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.cache import cache; cache.incr("nope")
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def decr(self, key, *args, **kwargs) -> int:
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.cache import cache; cache.decr("nope")
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def incr_version(self, key, *args, **kwargs) -> int:
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.cache import cache; cache.incr_version("nope")
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def decr_version(self, key, *args, **kwargs) -> int:
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.cache import cache; cache.decr_version("nope")
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def clear(self) -> None:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    def close(self, **kwargs) -> None: ...
    def make_key(self, *args, **kwargs) -> Any: ...
    def make_and_validate_key(self, *args, **kwargs) -> Any: ...
    def get_backend_timeout(self, *args, **kwargs) -> Any: ...
    def validate_key(self, *args, **kwargs) -> Any: ...
    async def aget(self, key, default=..., version=...) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def aset(self, key, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def aadd(self, key, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def atouch(self, key, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def adelete(self, key, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def ahas_key(self, key, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def aget_many(self, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def aset_many(self, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def adelete_many(self, *args, **kwargs) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def aincr(self, key, *args, **kwargs) -> int:
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.cache import cache; await cache.aincr("nope")
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def adecr(self, key, *args, **kwargs) -> int:
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.cache import cache; await cache.adecr("nope")
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def aincr_version(self, key, *args, **kwargs) -> int:
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.cache import cache; await cache.aincr_version("nope")
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def adecr_version(self, key, *args, **kwargs) -> int:
        raise ValueError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.cache import cache; await cache.adecr_version("nope")
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def aget_or_set(self, key, default, timeout=..., version=...) -> Any:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
        __unresolved__("default may be a callable")
    async def aclear(self) -> None:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
    async def aclose(self, **kwargs) -> None: ...
    def __contains__(self, key) -> bool:
        raise ConnectionError  # documented: https://docs.djangoproject.com/en/stable/topics/cache/
        __unresolved__("the back end of the cache is a setting")
