# pack: elasticsearch; distribution: elasticsearch; witnessed with 9.5.1
from elasticsearch.exceptions import ApiError as ApiError, AuthenticationException as AuthenticationException, AuthorizationException as AuthorizationException, BadRequestError as BadRequestError, ConflictError as ConflictError, ConnectionError as ConnectionError, ConnectionTimeout as ConnectionTimeout, NotFoundError as NotFoundError, RequestError as RequestError, SerializationError as SerializationError, TransportError as TransportError, UnsupportedProductError as UnsupportedProductError
from elasticsearch._sync.client import Elasticsearch as Elasticsearch
from elasticsearch._async.client import AsyncElasticsearch as AsyncElasticsearch
