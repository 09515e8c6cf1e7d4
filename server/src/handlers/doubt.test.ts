import { checkFix, type CheckOptions } from '../testing/check.ts';

const only: CheckOptions = { rules: ['broad-except'] };

/** Checks the narrowing of the one `except Exception` in some code: its title, and what is caught instead. */
const narrows = (code: string, title: string, caught: string): Promise<void> =>
  checkFix(
    `${code.trimEnd()}\n      => ${title}${code.replace('$0except Exception', `except ${caught}`)}`,
    only,
  );

describe('doubt', () => {
  it('has data of the wrong kind where it may have data of the wrong content', async () => {
    await narrows(
      `
      def process(value):
          try:
              return bytes.fromhex(value)
          $0except Exception:
              return value
      `,
      'Catch ValueError, TypeError instead of Exception [proved]',
      '(ValueError, TypeError)',
    );
    await narrows(
      `
      import locale
      def price(value):
          try:
              return locale.atof(value)
          $0except Exception:
              return 0
      `,
      'Catch ValueError instead of Exception (the type of value is not known) [review]',
      'ValueError',
    );
    await narrows(
      `
      import locale
      def price(value: str):
          try:
              return locale.atof(value)
          $0except Exception:
              return 0
      `,
      'Catch ValueError instead of Exception [proved]',
      'ValueError',
    );
  });

  it('has a field of a model that may be null', async () => {
    const model = `
      from django.db import models
      def decoded(text: str) -> bytes:
          return bytes.fromhex(text)
      class Node(models.Model):
          key = models.CharField(max_length=8, null=True)
          name = models.CharField(max_length=8)
          def raw(self):
              try:
                  return decoded(self.key)
              $0except Exception:
                  return b""
      `;
    await narrows(
      model,
      'Catch ValueError instead of Exception (the type of self.key is not known) [review]',
      'ValueError',
    );
    await narrows(
      model.replace('self.key', 'self.name'),
      'Catch ValueError instead of Exception [proved]',
      'ValueError',
    );
  });

  it('has the path of a certificate', async () => {
    const fetches = `
      import requests
      def fetch(url: str, ca):
          try:
              return requests.get(url, timeout=5, verify=ca).text
          $0except Exception:
              return ""
      `;
    await narrows(
      fetches,
      'Catch requests.RequestException instead of Exception (ca may be a path that is not there) [review]',
      'requests.RequestException',
    );
    await narrows(
      fetches.replace('ca):', 'ca: bool):'),
      'Catch requests.RequestException instead of Exception [proved]',
      'requests.RequestException',
    );
  });

  it('has none of a conversion that takes anything', () =>
    narrows(
      `
      import ipaddress
      def address(value):
          try:
              return ipaddress.ip_address(value)
          $0except Exception:
              return None
      `,
      'Catch ValueError instead of Exception [proved]',
      'ValueError',
    ));

  it('does not take what is said of a value that nothing is known of for the value', () =>
    narrows(
      `
      from elsewhere import look_up
      def item(keys: list[str]):
          found: dict[str, str] = look_up(keys[0])
          try:
              return found[keys[1]]
          $0except Exception:
              return None
      `,
      'Catch KeyError, IndexError instead of Exception (the type of found is not known) [review]',
      '(KeyError, IndexError)',
    ));

  it('has an attribute that the class does not have', () =>
    narrows(
      `
      class Cursor:
          rows: list[str]
      def query(cursor: Cursor):
          try:
              return str(cursor.query, "ascii")
          $0except Exception:
              return None
      `,
      'Catch UnicodeDecodeError instead of Exception (the type of cursor.query is not known) [review]',
      'UnicodeDecodeError',
    ));

  it('has a path that a client sent', async () => {
    const title = 'Catch OSError instead of Exception';
    await narrows(
      `
      import os
      def delete(request):
          path = os.path.join("/data", request.POST["path"])
          try:
              os.remove(path)
          $0except Exception:
              return False
      `,
      `${title} (path comes from a request and may hold a NUL) [review]`,
      'OSError',
    );
    await narrows(
      `
      import os
      from fastapi import FastAPI
      app = FastAPI()
      @app.delete("/files/{path}")
      def delete(path: str):
          try:
              os.remove(f"/data/{path}")
          $0except Exception:
              return False
      `,
      `${title} (f"/data/{path}" comes from a request and may hold a NUL) [review]`,
      'OSError',
    );
    await narrows(
      `
      import os
      def delete(request, path: str):
          size = int(request.POST["size"])
          try:
              os.truncate("/data/log", size)
          $0except Exception:
              return False
      `,
      `${title} [proved]`,
      'OSError',
    );
    await narrows(
      `
      import os
      def delete(path: str):
          try:
              os.remove(path)
          $0except Exception:
              return False
      `,
      `${title} [proved]`,
      'OSError',
    );
  });

  it('has what is handed on as a text and may be none', () =>
    narrows(
      `
      import base64
      import json
      def fingerprint(key: str) -> bytes:
          return base64.b64decode(key)
      def pair(body: str):
          key = json.loads(body).get("key")
          try:
              return fingerprint(key)
          $0except Exception:
              return None
      `,
      'Catch ValueError instead of Exception (the type of key is not known) [review]',
      'ValueError',
    ));

  it('has what a method gives of which nothing is known, where an object is made of it', () =>
    narrows(
      `
      from urllib.parse import urljoin
      class Reference(str):
          def __new__(cls, value: str, base: str = ""):
              return str.__new__(cls, urljoin(base, value))
      class Source:
          def __init__(self, where=None):
              self.where = where
          def address(self):
              return self.where
      def refer(source: Source):
          try:
              return Reference(source.address())
          $0except Exception:
              return None
      `,
      'Catch ValueError, LookupError instead of Exception (the type of source.address() is not known) [review]',
      '(ValueError, LookupError)',
    ));

  it('has names that some systems lack', () =>
    narrows(
      `
      import signal
      def start():
          try:
              signal.signal(signal.SIGQUIT, signal.SIG_DFL)
          $0except Exception:
              pass
      `,
      'Catch ValueError, OSError instead of Exception (signal.SIGQUIT is not on every system) [review]',
      '(ValueError, OSError)',
    ));

  it('believes a comment on versions of Python', () =>
    narrows(
      `
      import platform
      def system():
          try:
              # only there in Python 3.10 and above
              return platform.freedesktop_os_release()
          $0except Exception:
              return None
      `,
      'Catch OSError instead of Exception (a comment tells of versions of Python) [review]',
      'OSError',
    ));
});

describe('what is proved', () => {
  it('counts that a dependency may give None', () =>
    narrows(
      `
      import os
      from fastapi import Depends
      class User:
          name: str
      def current_user():
          return User() if os.environ.get("USER") else None
      def home(user=Depends(current_user)):
          try:
              return int(user.name)
          $0except Exception:
              return 0
      `,
      'Catch ValueError, AttributeError instead of Exception [proved]',
      '(ValueError, AttributeError)',
    ));

  it('counts what items are asked of values of any kind', () =>
    narrows(
      `
      import operator
      from functools import reduce
      def item(record: dict, keys: list[str]):
          try:
              return reduce(operator.getitem, keys, record)
          $0except Exception:
              return None
      `,
      'Catch KeyError, IndexError, TypeError instead of Exception [proved]',
      '(KeyError, IndexError, TypeError)',
    ));

  it('counts what a function that runs in the child raises', () =>
    narrows(
      `
      import subprocess
      def start(quiet):
          try:
              return subprocess.Popen(["true"], preexec_fn=quiet)
          $0except Exception:
              return None
      `,
      'Catch subprocess.SubprocessError, OSError instead of Exception [proved]',
      '(subprocess.SubprocessError, OSError)',
    ));

  it('counts dates that no number holds, and no path that is written out', () =>
    narrows(
      `
      import email.utils
      from xml.etree.ElementTree import Element
      def published(item: Element):
          try:
              return email.utils.parsedate_to_datetime(item.findtext("pubDate", ""))
          $0except Exception:
              return None
      `,
      'Catch ValueError, OverflowError instead of Exception [proved]',
      '(ValueError, OverflowError)',
    ));

  it('counts no limit of time and no text where a program is run without', () =>
    narrows(
      `
      import subprocess
      def run(name: str):
          try:
              subprocess.run(["renice", name])
              return subprocess.call(["tesseract"], stdout=subprocess.PIPE)
          $0except Exception:
              return None
      `,
      'Catch OSError instead of Exception [proved]',
      'OSError',
    ));

  it('counts a body that is broken, or in a charset that nobody knows', () =>
    narrows(
      `
      from aiohttp import web
      async def verify(request: web.Request):
          try:
              return await request.text()
          $0except Exception:
              return None
      `,
      'Catch aiohttp.web_exceptions.HTTPRequestEntityTooLarge, aiohttp.web_protocol.RequestPayloadError, OSError, LookupError, UnicodeDecodeError instead of Exception [proved]',
      '(web.HTTPRequestEntityTooLarge, web.RequestPayloadError, OSError, LookupError, UnicodeDecodeError)',
    ));

  it('has a method that must come to its end, whatever its object holds', async () => {
    const shows = `
      class Failure:
          def __init__(self, text: str):
              self.text = text
          def __str__(self):
              try:
                  return self.text.split()[0]
              $0except Exception:
                  return "?"
      `;
    await narrows(
      shows,
      'Catch IndexError instead of Exception (__str__ must come to its end) [review]',
      'IndexError',
    );
    await narrows(
      shows.replace('__str__', 'first'),
      'Catch IndexError instead of Exception [proved]',
      'IndexError',
    );
  });

  it('has a stream that may take texts or bytes', async () => {
    const asks = `
      from typing import Any, IO
      def is_binary(stream: IO[Any]) -> bool:
          try:
              stream.write(b"")
          $0except Exception:
              return False
          return True
      `;
    await narrows(
      asks,
      'Catch OSError, ValueError instead of Exception (the type of stream is not known) [review]',
      '(OSError, ValueError)',
    );
    await narrows(
      asks.replace('IO[Any]', 'IO[bytes]'),
      'Catch OSError, ValueError instead of Exception [proved]',
      '(OSError, ValueError)',
    );
  });
});
