# pack: requests; distribution: requests; witnessed with 2.34.2
from requests import adapters as adapters, auth as auth, exceptions as exceptions, utils as utils
from requests.api import delete as delete, get as get, head as head, options as options, patch as patch, post as post, put as put, request as request
from requests.exceptions import ConnectionError as ConnectionError, ConnectTimeout as ConnectTimeout, HTTPError as HTTPError, JSONDecodeError as JSONDecodeError, ReadTimeout as ReadTimeout, RequestException as RequestException, Timeout as Timeout, TooManyRedirects as TooManyRedirects, URLRequired as URLRequired
from requests.models import PreparedRequest as PreparedRequest, Request as Request, Response as Response
from requests.sessions import Session as Session, session as session
from requests.status_codes import codes as codes
