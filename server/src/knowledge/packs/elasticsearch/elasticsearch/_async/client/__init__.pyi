from typing import Any, Self, type_check_only
from elastic_transport._exceptions import TransportError
from elasticsearch.exceptions import ApiError
# The APIs under client.indices, client.cluster and the like.
@type_check_only
class _Operation:
    async def __call__(self, *args, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # witness: import elasticsearch; await elasticsearch.AsyncElasticsearch("http://127.0.0.1:9", max_retries=0).indices.refresh()
@type_check_only
class _Api:
    def __getattr__(self, name) -> _Operation: ...
class AsyncElasticsearch:
    indices: _Api
    cluster: _Api
    cat: _Api
    ingest: _Api
    nodes: _Api
    snapshot: _Api
    tasks: _Api
    security: _Api
    ilm: _Api
    sql: _Api
    ml: _Api
    transport: Any
    def __init__(self, hosts=..., **kwargs) -> None:
        raise ValueError  # witness: import elasticsearch; elasticsearch.AsyncElasticsearch("x")
    def options(self, **kwargs) -> Self: ...
    async def ping(self, **kwargs) -> bool:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def close(self) -> None: ...
    async def exists(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # witness: import elasticsearch; await elasticsearch.AsyncElasticsearch("http://127.0.0.1:9", max_retries=0).exists(index="a", id="b")
    async def exists_source(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # witness: import elasticsearch; await elasticsearch.AsyncElasticsearch("http://127.0.0.1:9", max_retries=0).exists_source(index="a", id="b")
    async def info(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # witness: import elasticsearch; await elasticsearch.AsyncElasticsearch("http://127.0.0.1:9", max_retries=0).info()
    async def search(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # witness: import elasticsearch; await elasticsearch.AsyncElasticsearch("http://127.0.0.1:9", max_retries=0).search()
    async def get(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # witness: import elasticsearch; await elasticsearch.AsyncElasticsearch("http://127.0.0.1:9", max_retries=0).get(index="a", id="b")
    async def delete(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # witness: import elasticsearch; await elasticsearch.AsyncElasticsearch("http://127.0.0.1:9", max_retries=0).delete(index="a", id="b")
    async def index(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def create(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def update(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def bulk(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def count(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def mget(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def msearch(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def scroll(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def clear_scroll(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def delete_by_query(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def update_by_query(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def reindex(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def open_point_in_time(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def close_point_in_time(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def get_source(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def explain(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def termvectors(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def field_caps(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def put_script(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
    async def search_template(self, **kwargs) -> Any:
        raise ApiError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
        raise TransportError  # documented: https://elasticsearch-py.readthedocs.io/en/stable/exceptions.html
