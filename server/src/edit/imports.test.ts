import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dedent } from '../testing/check.ts';
import { edited, errorsIn, LAYOUTS, parse } from './edit-fixture.ts';
import { addToHeader, type ImportGroup, type ImportRequest } from './imports.ts';
import { STDLIB_MODULES } from './stdlib-modules.ts';

const groupOf = (module: string): ImportGroup =>
  STDLIB_MODULES.has(module.split('.')[0]!)
    ? 'stdlib'
    : module.startsWith('app')
      ? 'first-party'
      : 'third-party';

async function add(
  text: string,
  imports: readonly ImportRequest[],
  statements: readonly string[] = [],
): Promise<string> {
  const file = await parse(text);
  return edited(text, addToHeader(file, { imports, statements, groupOf }))!;
}

async function check(
  before: string,
  imports: readonly ImportRequest[],
  after: string,
  statements: readonly string[] = [],
): Promise<void> {
  for (const { name, apply } of LAYOUTS)
    assert.equal(await add(apply(dedent(before)), imports, statements), apply(dedent(after)), name);
}

describe('edit/imports', () => {
  it('adds to a from import in its order', () =>
    check('from m import a, c\nx = 1\n', [{ module: 'm', name: 'b' }], 'from m import a, b, c\nx = 1\n'));

  it('keeps the order of types: constants, classes, functions', () =>
    check(
      'from httpx import URL, AsyncClient, get\n',
      [{ module: 'httpx', name: 'HTTPError' }],
      'from httpx import URL, AsyncClient, HTTPError, get\n',
    ));

  it('goes among the imports below the names of the module itself', () =>
    check(
      `
      from __future__ import annotations

      __version__ = '1.0'
      __all__ = ('create',)

      import os
      import sys
      `,
      [{ module: 'json' }, { module: 'app.errors', name: 'AppError' }],
      `
      from __future__ import annotations

      __version__ = '1.0'
      __all__ = ('create',)

      import json
      import os
      import sys

      from app.errors import AppError
      `,
    ));

  it('appends where the names are in no order', () =>
    check('from m import c, a, b\n', [{ module: 'm', name: 'aa' }], 'from m import c, a, b, aa\n'));

  it('adds a line to a parenthesised list', () =>
    check(
      `
      from m import (
          a,  # first
          c,
      )
      `,
      [
        { module: 'm', name: 'b' },
        { module: 'm', name: 'd' },
      ],
      `
      from m import (
          a,  # first
          b,
          c,
          d,
      )
      `,
    ));

  it('adds the comma that was missing', () =>
    check(
      `
      from m import (
          a,
          b  # last
      )
      `,
      [{ module: 'm', name: 'c' }],
      `
      from m import (
          a,
          b,  # last
          c
      )
      `,
    ));

  it('adds inside parentheses on one line', () =>
    check('from m import (a, b)\n', [{ module: 'm', name: 'c' }], 'from m import (a, b, c)\n'));

  it('breaks a line that would get too long', async () =>
    assert.equal(
      await add('from some_package.with_a_long_name import FirstLongName, SecondLongName, ThirdLongName\n', [
        { module: 'some_package.with_a_long_name', name: 'FourthLongName' },
      ]),
      dedent(`
      from some_package.with_a_long_name import (
          FirstLongName,
          FourthLongName,
          SecondLongName,
          ThirdLongName,
      )
      `),
    ));

  it('writes one name a line where the file does', () =>
    check(
      'from m import a\nfrom m import c\nfrom n import x\n',
      [
        { module: 'm', name: 'b' },
        { module: 'm', name: 'd' },
      ],
      'from m import a\nfrom m import b\nfrom m import c\nfrom m import d\nfrom n import x\n',
    ));

  it('keeps what is there already', async () => {
    const text = 'import httpx\nfrom m import a as b\n';
    assert.equal(await add(text, [{ module: 'httpx' }, { module: 'm', name: 'a', alias: 'b' }]), text);
  });

  it('writes a new line beside others of its module, whatever order their names are in', () =>
    check(
      'from app.forms import Form\nfrom app.forms import clean\nfrom app.forms import Ask\nfrom app.views import view\n',
      [{ module: 'app.metrics', name: 'total' }],
      'from app.forms import Form\nfrom app.forms import clean\nfrom app.forms import Ask\nfrom app.metrics import total\nfrom app.views import view\n',
    ));

  it('writes a new line at its sorted place in its group', () =>
    check(
      `
      """Doc."""

      from __future__ import annotations

      import os
      import sys
      from typing import Any

      import fastapi
      from redis import Redis

      from app.config import settings
      from . import local
      `,
      [
        { module: 'json' },
        { module: 'httpx' },
        { module: 'sqlalchemy.exc', name: 'SQLAlchemyError' },
        { module: 'app.errors', name: 'AppError' },
        { module: 'pathlib', name: 'Path' },
      ],
      `
      """Doc."""

      from __future__ import annotations

      import json
      import os
      import sys
      from pathlib import Path
      from typing import Any

      import fastapi
      import httpx
      from redis import Redis
      from sqlalchemy.exc import SQLAlchemyError

      from app.config import settings
      from app.errors import AppError
      from . import local
      `,
    ));

  it("writes a new line among those of its package, where that has a section of the group's", () =>
    check(
      'from django.apps import apps\nfrom django.http import Http404\n\nimport saneyaml\nfrom aboutcode.views import View\nfrom packageurl import PackageURL\n',
      [{ module: 'django.db', name: 'transaction' }],
      'from django.apps import apps\nfrom django.db import transaction\nfrom django.http import Http404\n\nimport saneyaml\nfrom aboutcode.views import View\nfrom packageurl import PackageURL\n',
    ));

  it('writes a relative one among those of as many dots, where they are in no order', () =>
    check(
      `
      from ...server import Server

      from ..streamer import Streamer

      from ..ocr import Ocr
      `,
      [{ module: '..metrics', name: 'total' }],
      `
      from ...server import Server

      from ..metrics import total
      from ..streamer import Streamer

      from ..ocr import Ocr
      `,
    ));

  it('opens a group between two others', () =>
    check(
      'import os\n\nfrom app.x import y\n',
      [{ module: 'httpx' }],
      'import os\n\nimport httpx\n\nfrom app.x import y\n',
    ));

  it('opens the first group', () =>
    check('import httpx\n', [{ module: 'logging' }], 'import logging\n\nimport httpx\n'));

  it('follows a file that sorts by module whatever the form', () =>
    check(
      'from abc import ABC\nimport os\nfrom sys import path\n',
      [{ module: 'json' }],
      'from abc import ABC\nimport json\nimport os\nfrom sys import path\n',
    ));

  it('starts the imports of a file after its docstring', () =>
    check(
      '"""Doc."""\n\nX = 1\n',
      [{ module: 'logging' }],
      '"""Doc."""\n\nimport logging\n\nlogger = logging.getLogger(__name__)\n\nX = 1\n',
      ['logger = logging.getLogger(__name__)'],
    ));

  it('starts them below a leading comment and above a function', () =>
    check(
      '#!/usr/bin/env python\n\ndef f():\n    pass\n',
      [{ module: 'logging' }],
      '#!/usr/bin/env python\n\nimport logging\n\n\ndef f():\n    pass\n',
    ));

  it('puts statements behind the last import, guards included', () =>
    check(
      `
      import logging
      from typing import TYPE_CHECKING

      if TYPE_CHECKING:
          from m import T

      try:
          import fast
      except ImportError:
          fast = None
      X = 1
      `,
      [{ module: 'httpx' }],
      `
      import logging
      from typing import TYPE_CHECKING

      import httpx

      if TYPE_CHECKING:
          from m import T

      try:
          import fast
      except ImportError:
          fast = None

      logger = logging.getLogger(__name__)

      X = 1
      `,
      ['logger = logging.getLogger(__name__)'],
    ));

  it('does not take a name under TYPE_CHECKING for one that is there at run time', () =>
    check(
      'from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from m import Error\n',
      [{ module: 'm', name: 'Error' }],
      'from typing import TYPE_CHECKING\n\nfrom m import Error\n\nif TYPE_CHECKING:\n    from m import Error\n',
    ));

  it('writes into an empty file', async () => assert.equal(await add('', [{ module: 'os' }]), 'import os\n'));

  it('never breaks the syntax, keeps every other line, and adds nothing twice', async () => {
    const line = fc.constantFrom(
      'import os',
      'import httpx',
      'from m import a',
      'from m import (\n    a,\n    b,\n)',
      'from m import (a, b)',
      'from app.x import y',
      '# a comment',
      '',
      'X = "𝒳"',
      'def f():\n    return "é𝒳"',
      'from m import a, \\\n    b',
      'if True:\n    import z',
    );
    const request = fc.constantFrom<ImportRequest>(
      { module: 'httpx' },
      { module: 'm', name: 'c' },
      { module: 'm', name: 'a' },
      { module: 'json' },
      { module: 'app.x', name: 'Z' },
      { module: 'n', name: 'q', alias: 'r' },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 8 }),
        fc.array(request, { maxLength: 4 }),
        fc.constantFrom(...LAYOUTS),
        fc.boolean(),
        async (lines, requests, layout, final) => {
          const text = layout.apply(lines.join('\n') + (final ? '\n' : ''));
          const before = await parse(text);
          if (errorsIn(before.module) > 0) return;
          const once = await add(text, requests, ['logger = 1']);
          const after = await parse(once);
          assert.equal(errorsIn(after.module), 0, JSON.stringify([text, once]));
          assert.equal(await add(once, requests), once, JSON.stringify([text, once]));
        },
      ),
      { numRuns: 300 },
    );
  });
});
