import assert from 'node:assert/strict';
import { dedent } from '../../testing/check.ts';
import { fixture } from '../../testing/fixture.ts';
import { instrumentationOf } from '../instrumentation.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** `area: action` of each handler of some files. */
async function names(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { analysis } = await fixture(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, dedent(text)])),
  );
  const { handlers, names: named } = instrumentationOf(analysis.program);
  return handlers.all().map(({ fn }) => {
    const name = named.of(fn, NONE)!;
    return `${name.area}: ${name.action}`;
  });
}

/** A file of FastAPI's with a function for each path. */
function routes(...paths: readonly string[]): string {
  const functions = paths.map(
    (path) => `@app.get("${path}")\ndef ${path.slice(1).replace(/\W/g, '_')}():\n    return load()\n`,
  );
  return `from fastapi import FastAPI\n\napp = FastAPI()\n\n${functions.join('\n')}`;
}

describe('names of all handlers of a project', () => {
  it('pages that nobody shares an area with are the application’s', async () =>
    assert.deepEqual(
      await names({
        'main.py': routes('/cookies', '/limits', '/letters', '/keys', '/orders', '/orders/open'),
      }),
      ['app: cookies', 'app: limits', 'app: letters', 'app: keys', 'orders: list', 'orders: orders_open'],
    ));

  it('and a few of them are not', async () =>
    assert.deepEqual(await names({ 'main.py': routes('/cookies', '/orders', '/orders/open') }), [
      'cookies: list',
      'orders: list',
      'orders: orders_open',
    ]));

  it('of two APIs for one thing, the version that one of them has tells which', async () => {
    const list = '\n\n@app.get("/api/v1/cycles")\ndef list_cycles():\n    return load()\n';
    assert.deepEqual(
      await names({
        'shop/cycles/v1/cycles.py': `from fastapi import FastAPI\n\napp = FastAPI()${list}`,
        'shop/cycles/app/cycles.py': `from fastapi import FastAPI\n\napp = FastAPI()${list.replace('/v1', '')}`,
      }),
      ['cycles: list_cycles', 'cycles: list_cycles_v1'],
    );
  });

  it('what one service of several does at its root is in an area that is called after the service', async () =>
    assert.deepEqual(
      await names({
        'safety/requirements.txt': 'fastapi',
        'safety/main.py': routes('/check_text'),
        'main.py': routes('/check_all'),
      }),
      ['app: check_all', 'safety: check_text'],
    ));
});
