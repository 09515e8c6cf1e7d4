import { checkDiagnostics } from '../../testing/check.ts';

const only = { rules: ['masked-retry'] };

describe('masked-retry', () => {
  it('tenacity: the body converts what is to be retried', () =>
    checkDiagnostics(
      `
      import httpx
      from tenacity import retry, retry_if_exception_type, stop_after_attempt

      class ApiError(Exception): ...

      class Api:
          def __init__(self, http: httpx.AsyncClient) -> None:
              self._http = http

          @retry(
              retry=retry_if_exception_type((httpx.RequestError, httpx.TimeoutException)),
      #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ masked-retry: the retry can never happen: the except clause on line 19 catches httpx.RequestError, httpx.TimeoutException and raises app.ApiError
              stop=stop_after_attempt(3),
              reraise=True,
          )
          async def call(self, method: str, **params) -> object:
              try:
                  response = await self._http.post(method, json=params)
                  response.raise_for_status()
              except httpx.RequestError as exc:
                  raise ApiError(method) from exc
              return response.json()["result"]

          @retry(retry=retry_if_exception_type(httpx.TransportError), reraise=True)
          async def download(self, path: str) -> bytes:
              response = await self._http.get(path)
              response.raise_for_status()
              return response.content
    `,
      only,
    ));

  it('tenacity: a clause that swallows, different clauses, a lambda, a predicate, a combination', () =>
    checkDiagnostics(
      `
      import tenacity
      from tenacity import retry_if_exception, retry_if_exception_type

      def fetch(name: str) -> bytes:
          return open(name, "rb").read()

      @tenacity.retry(retry=retry_if_exception_type(OSError))
      #                                             ^^^^^^^ masked-retry: the retry can never happen: the except clause on line 11 catches OSError and goes on
      def swallows(name: str) -> bytes:
          try:
              return fetch(name)
          except OSError:
              return b""

      @tenacity.retry(retry=retry_if_exception(lambda e: isinstance(e, (ConnectionError, FileNotFoundError))))
      #                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ masked-retry: the retry can never happen: the except clause on line 18 catches ConnectionError and goes on; the except clause on line 20 catches FileNotFoundError and raises LookupError
      def two(name: str) -> bytes:
          try:
              return fetch(name)
          except ConnectionError:
              return b""
          except FileNotFoundError as e:
              raise LookupError(name) from e

      def transient(error: BaseException) -> bool:
          return isinstance(error, ConnectionError)

      @tenacity.retry(retry=retry_if_exception(transient))
      #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ masked-retry: the retry can never happen: …
      def three(name: str) -> bytes:
          try:
              return fetch(name)
          except OSError:
              return b""

      @tenacity.retry(retry=retry_if_exception_type(ConnectionError) | retry_if_exception_type(OSError))
      #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ masked-retry: the retry can never happen: …
      def four(name: str) -> bytes:
          try:
              return fetch(name)
          except OSError:
              return b""
    `,
      only,
    ));

  it('says nothing where the retry can happen', () =>
    checkDiagnostics(
      `
      import tenacity
      from tenacity import retry_if_exception_type, retry_if_result

      def fetch(name: str) -> bytes:
          return open(name, "rb").read()

      class Gone(OSError): ...

      @tenacity.retry(retry=retry_if_exception_type(OSError))
      def part(name: str) -> bytes:
          try:
              return fetch(name)
          except FileNotFoundError:
              return b""

      @tenacity.retry(retry=retry_if_exception_type(OSError))
      def again(name: str) -> bytes:
          try:
              return fetch(name)
          except OSError:
              print(name)
              raise

      @tenacity.retry(retry=retry_if_exception_type(OSError))
      def subclass(name: str) -> bytes:
          try:
              return fetch(name)
          except OSError as e:
              raise Gone(name) from e

      @tenacity.retry(retry=retry_if_exception_type(OSError))
      def outside(name: str) -> bytes:
          try:
              first = fetch(name)
          except OSError:
              first = b""
          return first + fetch(name)

      @tenacity.retry(retry=retry_if_exception_type(OSError))
      def unknown(name: str, other) -> bytes:
          try:
              return fetch(name)
          except OSError:
              return other(name)

      @tenacity.retry(retry=retry_if_exception_type(OSError) | retry_if_result(bool))
      def result(name: str) -> bytes:
          try:
              return fetch(name)
          except OSError:
              return b""

      @tenacity.retry(retry=retry_if_exception_type(OSError))
      @other_decorator
      def wrapped(name: str) -> bytes:
          try:
              return fetch(name)
          except OSError:
              return b""

      @tenacity.retry
      def anything(name: str) -> int:
          try:
              return int(name)
          except Exception:
              pass
          return other(name)

      @tenacity.retry(retry=retry_if_exception_type(OSError))
      def nothing_caught(name: str, other) -> bytes:
          return other(name)
    `,
      only,
    ));

  it('tenacity: an attempt as a block', () =>
    checkDiagnostics(
      `
      from tenacity import AsyncRetrying, retry_if_exception_type, stop_after_attempt

      async def f(name: str):
          async for attempt in AsyncRetrying(stop=stop_after_attempt(3), retry=retry_if_exception_type(OSError)):
      #                                                                                                ^^^^^^^ masked-retry: the retry can never happen: the except clause on line 8 catches OSError and goes on
              with attempt:
                  try:
                      open(name).close()
                  except OSError:
                      print(name)
    `,
      only,
    ));

  it('backoff', () =>
    checkDiagnostics(
      `
      import backoff

      @backoff.on_exception(backoff.expo, (ConnectionError, FileNotFoundError), max_tries=3)
      #                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ masked-retry: the retry can never happen: the except clause on line 7 catches ConnectionError, FileNotFoundError and raises RuntimeError
      def f(name: str) -> bytes:
          try:
              return open(name, "rb").read()
          except OSError as e:
              raise RuntimeError(name) from e

      @backoff.on_exception(backoff.expo, exception=OSError)
      def g(name: str) -> bytes:
          return open(name, "rb").read()
    `,
      only,
    ));

  it('Celery: autoretry_for, and self.retry in a clause that is never reached', () =>
    checkDiagnostics(
      `
      from celery import shared_task

      @shared_task(autoretry_for=(OSError,), max_retries=3)
      #                          ^^^^^^^^^^ masked-retry: the retry can never happen: the except clause on line 7 catches OSError and goes on
      def sync(name: str) -> None:
          try:
              open(name).close()
          except OSError:
              print(name)

      @shared_task(bind=True)
      def send(self, name: str) -> None:
          try:
              try:
                  open(name).close()
              except OSError as e:
                  raise LookupError(name) from e
          except ConnectionError as e:
      #          ^^^^^^^^^^^^^^^ masked-retry: the retry can never happen: the except clause on line 15 catches ConnectionError and raises LookupError
              raise self.retry(exc=e)

      @shared_task(bind=True)
      def good(self, name: str) -> None:
          try:
              open(name).close()
          except OSError as e:
              raise self.retry(exc=e)
    `,
      only,
    ));
});
