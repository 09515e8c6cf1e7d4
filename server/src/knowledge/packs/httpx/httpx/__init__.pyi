# pack: httpx; distribution: httpx; witnessed with 0.28.1
from httpx._api import delete as delete, get as get, head as head, options as options, patch as patch, post as post, put as put, request as request, stream as stream
from httpx._auth import Auth as Auth, BasicAuth as BasicAuth, DigestAuth as DigestAuth, NetRCAuth as NetRCAuth
from httpx._client import AsyncClient as AsyncClient, Client as Client, USE_CLIENT_DEFAULT as USE_CLIENT_DEFAULT
from httpx._config import Limits as Limits, Proxy as Proxy, Timeout as Timeout, create_ssl_context as create_ssl_context
from httpx._exceptions import HTTPError as HTTPError, RequestError as RequestError, TransportError as TransportError, TimeoutException as TimeoutException, ConnectTimeout as ConnectTimeout, ReadTimeout as ReadTimeout, WriteTimeout as WriteTimeout, PoolTimeout as PoolTimeout, NetworkError as NetworkError, ReadError as ReadError, WriteError as WriteError, ConnectError as ConnectError, CloseError as CloseError, ProxyError as ProxyError, UnsupportedProtocol as UnsupportedProtocol, ProtocolError as ProtocolError, LocalProtocolError as LocalProtocolError, RemoteProtocolError as RemoteProtocolError, DecodingError as DecodingError, TooManyRedirects as TooManyRedirects, HTTPStatusError as HTTPStatusError, InvalidURL as InvalidURL, CookieConflict as CookieConflict, StreamError as StreamError, StreamConsumed as StreamConsumed, StreamClosed as StreamClosed, ResponseNotRead as ResponseNotRead, RequestNotRead as RequestNotRead
from httpx._models import Cookies as Cookies, Headers as Headers, Request as Request, Response as Response
from httpx._status_codes import codes as codes
from httpx._transports.asgi import ASGITransport as ASGITransport
from httpx._transports.base import AsyncBaseTransport as AsyncBaseTransport, BaseTransport as BaseTransport
from httpx._transports.default import AsyncHTTPTransport as AsyncHTTPTransport, HTTPTransport as HTTPTransport
from httpx._transports.mock import MockTransport as MockTransport
from httpx._transports.wsgi import WSGITransport as WSGITransport
from httpx._urls import URL as URL, QueryParams as QueryParams
