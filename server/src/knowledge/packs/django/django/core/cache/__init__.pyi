from typing import Any
from django.core.cache.backends.base import BaseCache as BaseCache, InvalidCacheBackendError as InvalidCacheBackendError
cache: BaseCache
caches: CacheHandler
DEFAULT_CACHE_ALIAS: str
class CacheHandler:
    def __getitem__(self, alias) -> BaseCache:
        raise InvalidCacheBackendError  # witness: from django.conf import settings; settings.configured or settings.configure(); from django.core.cache import caches; caches["x"]
    def all(self, initialized_only=...) -> list[BaseCache]: ...
