import assert from 'node:assert/strict';
import type { CodeAction, CodeLens, WorkspaceEdit } from 'vscode-languageserver-protocol';
import {
  AREAS_COMMAND,
  INSTRUMENT_COMMAND,
  type AreaRow,
  type InstrumentArguments,
  type InstrumentResult,
} from './instrument-protocol.ts';
import { applyWorkspaceEdit, fullCapabilities, rangeIn, TestClient } from './test-client.ts';

const METRICS = `from prometheus_client import Counter

pings_total = Counter("pings_total", "Pings", ["action"])
pings_total.labels(action="start").inc()
`;

const ROUTES = `from fastapi import APIRouter

from app.store import find, store

router = APIRouter(prefix="/orders")


@router.get("")
async def list_orders():
    return await store.all()


@router.get("/{order_id}")
async def get_order(order_id: str):
    return {"id": order_id}


@router.post("")
async def create_order(order: dict):
    if not order:
        raise ValueError
    return await store.add(order)
`;

const ROUTES_AFTER = `from fastapi import APIRouter

from app.metrics import order_operations_total
from app.store import find, store

router = APIRouter(prefix="/orders")


@router.get("")
async def list_orders():
    result = await store.all()
    order_operations_total.labels(action="list").inc()
    return result


@router.get("/{order_id}")
async def get_order(order_id: str):
    order_operations_total.labels(action="get").inc()
    return {"id": order_id}


@router.post("")
async def create_order(order: dict):
    if not order:
        raise ValueError
    result = await store.add(order)
    order_operations_total.labels(action="create").inc()
    return result
`;

const VIEWS = `from fastapi import APIRouter

router = APIRouter(prefix="/orders")


@router.delete("/{order_id}")
async def delete_order(order_id: str):
    return {"gone": order_id}
`;

const VIEWS_AFTER = `from fastapi import APIRouter

from app.metrics import order_operations_total

router = APIRouter(prefix="/orders")


@router.delete("/{order_id}")
async def delete_order(order_id: str):
    order_operations_total.labels(action="delete").inc()
    return {"gone": order_id}
`;

const METRICS_AFTER = `from prometheus_client import Counter

pings_total = Counter("pings_total", "Pings", ["action"])
order_operations_total = Counter("order_operations_total", "Order operations", ["action"])
pings_total.labels(action="start").inc()
`;

const FILES = {
  'app/__init__.py': '',
  'app/metrics.py': METRICS,
  'app/store.py': 'store = object()\nfind = object()\n',
  'app/orders/__init__.py': '',
  'app/orders/routes.py': ROUTES,
  'app/orders/views.py': VIEWS,
};
const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const IN_FILE = 'Instrument all handlers in this file';
const OF_AREA = "Instrument all handlers of the area 'orders'";

function uris(edit: WorkspaceEdit | undefined): readonly string[] {
  return (edit?.documentChanges ?? []).flatMap((one) =>
    'textDocument' in one ? [one.textDocument.uri] : [],
  );
}

function titled(actions: readonly CodeAction[], title: string): CodeAction {
  const found = actions.filter((one) => one.title === title);
  assert.equal(found.length, 1, `"${title}" among ${actions.map((one) => one.title).join(', ')}`);
  return found[0]!;
}

describe('lsp: instrumenting a file or an area at once', () => {
  let client: TestClient;
  let routes: string;
  beforeEach(async () => {
    client = await TestClient.start({ files: FILES });
    routes = await client.open('app/orders/routes.py', ROUTES);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  it('is a source action of the file: one definition, one import, each handler', async () => {
    const [action, area, ...more] = await client.codeActions(routes, TOP, ['source.harden.instrument']);
    assert.deepEqual(more, []);
    assert.equal(action!.title, IN_FILE);
    assert.equal(area!.title, OF_AREA);
    assert.equal(action!.kind, 'source.harden.instrument');
    assert.equal(action!.edit, undefined);
    const { edit } = await client.resolve(action!);
    const metrics = client.uri('app/metrics.py');
    assert.deepEqual([...uris(edit)].sort(), [metrics, routes].sort());
    assert.equal(applyWorkspaceEdit(edit, routes, ROUTES), ROUTES_AFTER);
    assert.equal(applyWorkspaceEdit(edit, metrics, METRICS), METRICS_AFTER);
  });

  it('annotates the edits handler by handler', async () => {
    const [action] = await client.codeActions(routes, TOP, ['source.harden.instrument']);
    const { edit } = await client.resolve(action!);
    const table = edit!.changeAnnotations!;
    assert.deepEqual(
      Object.values(table).map(({ label, needsConfirmation }) => `${label} ${needsConfirmation}`),
      ['list', 'get', 'create'].map(
        (name) => `Count this handler: order_operations_total{action="${name}"} false`,
      ),
    );
    const ids = edit!.documentChanges!.flatMap((change) =>
      'edits' in change ? change.edits.map((one) => ('annotationId' in one ? one.annotationId : '')) : [],
    );
    assert.ok(ids.length >= 5);
    for (const id of ids) assert.ok(table[id ?? ''], `an edit is annotated with "${id}"`);
  });

  it('has a fix for one handler whose annotation is on each of its files', async () => {
    const [one] = await client.codeActions(routes, rangeIn(ROUTES, 'get_order'), ['quickfix']);
    const { edit } = await client.resolve(one!);
    assert.deepEqual([...uris(edit)].sort(), [client.uri('app/metrics.py'), routes].sort());
    assert.deepEqual(edit!.changeAnnotations, {
      'harden.1': {
        label: one!.title,
        description: 'uninstrumented-route [safe]',
        needsConfirmation: false,
      },
    });
    for (const change of edit!.documentChanges!)
      for (const made of 'edits' in change ? change.edits : [])
        assert.equal('annotationId' in made && made.annotationId, 'harden.1');
  });

  it('stands in the lightbulb of a handler among several, beside its own fix', async () => {
    const here = rangeIn(ROUTES, 'get_order');
    const actions = await client.codeActions(routes, here, ['quickfix.harden.instrument']);
    assert.deepEqual(
      actions.map(({ title, kind }) => `${kind} ${title}`),
      [
        'quickfix.harden.instrument Count this handler: order_operations_total{action="get"}',
        `quickfix.harden.instrument ${IN_FILE}`,
        `quickfix.harden.instrument ${OF_AREA}`,
      ],
    );
    // One list without kinds does not hold it twice, and a place without a finding holds it not at all.
    titled(await client.codeActions(routes, here), IN_FILE);
    assert.deepEqual(await client.codeActions(routes, TOP, ['quickfix.harden.instrument']), []);
    assert.deepEqual(await client.codeActions(routes, TOP, undefined, 2), []);
  });

  it('is not in the lightbulb of the only handler of its file', async () => {
    const uri = await client.open('app/orders/views.py', VIEWS);
    const actions = await client.codeActions(uri, rangeIn(VIEWS, 'delete_order'), ['quickfix']);
    assert.ok(actions.every(({ title }) => title !== IN_FILE));
    titled(actions, OF_AREA);
  });

  it('goes through all files of an area, and leaves them alone the second time', async () => {
    const actions = await client.codeActions(routes, rangeIn(ROUTES, 'get_order'), ['quickfix']);
    const { edit } = await client.resolve(titled(actions, OF_AREA));
    const texts: Record<string, string> = {
      'app/metrics.py': METRICS,
      'app/orders/routes.py': ROUTES,
      'app/orders/views.py': VIEWS,
    };
    const after: Record<string, string> = {};
    for (const [name, text] of Object.entries(texts))
      after[name] = applyWorkspaceEdit(edit, client.uri(name), text);
    assert.deepEqual(
      { ...after },
      {
        'app/metrics.py': METRICS_AFTER,
        'app/orders/routes.py': ROUTES_AFTER,
        'app/orders/views.py': VIEWS_AFTER,
      },
    );
    // What is open has its version in the edit, so that the editor refuses it for another.
    const versions = edit!.documentChanges!.flatMap((one) =>
      'textDocument' in one ? [one.textDocument] : [],
    );
    assert.equal(versions.find(({ uri }) => uri === routes)?.version, 1);
    await client.change(routes, { text: after['app/orders/routes.py']! });
    for (const name of ['app/metrics.py', 'app/orders/views.py']) await client.open(name, after[name]!);
    assert.deepEqual(await client.codeActions(routes, TOP, ['source.harden.instrument']), []);
  });

  it('is refused for another version than it was offered for', async () => {
    const [action] = await client.codeActions(routes, TOP, ['source.harden.instrument']);
    await client.change(routes, { range: TOP, text: '\n' });
    await assert.rejects(client.resolve(action!), { code: -32801 });
  });

  it('leaves out what a comment ignores', async () => {
    const text = ROUTES.replace(
      'async def get_order(order_id: str):',
      '$& # harden: ignore[uninstrumented-route]',
    );
    await client.change(routes, { text });
    const [action] = await client.codeActions(routes, TOP, ['source.harden.instrument']);
    const after = applyWorkspaceEdit((await client.resolve(action!)).edit, routes, text);
    assert.equal(after.match(/\.inc\(\)/g)?.length, 2);
  });

  it('is the click of the code lens', async () => {
    const lens = async (): Promise<CodeLens> =>
      (
        await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
          textDocument: { uri: routes },
        })
      )[0]!;
    const { command } = await lens();
    assert.equal(command!.title, 'metrics 0/3');
    assert.equal(command!.command, INSTRUMENT_COMMAND);
    const { command: name, arguments: given } = command!;
    const run = (): Promise<InstrumentResult> =>
      client.connection.sendRequest('workspace/executeCommand', { command: name, arguments: given });
    assert.deepEqual(await run(), { applied: true, handlers: 3 });
    const [sent] = client.applied;
    assert.equal(sent!.label, IN_FILE);
    assert.equal(applyWorkspaceEdit(sent!.edit, routes, ROUTES), ROUTES_AFTER);

    await client.open('app/metrics.py', METRICS_AFTER);
    await client.change(routes, { text: ROUTES_AFTER });
    assert.deepEqual(await lens(), { range: TOP, command: { title: 'metrics 3/3', command: '' } });
    // A click on a lens that is not up to date yet.
    assert.deepEqual(await run(), { applied: false, handlers: 0 });
    assert.match(client.shown.join(), /found no handler in this file/);
  });

  it('is a command for an area, of those that another one lists', async () => {
    const rows = await client.connection.sendRequest<AreaRow[]>('workspace/executeCommand', {
      command: AREAS_COMMAND,
    });
    assert.deepEqual(rows, [{ area: 'orders', project: client.folder, counted: 0, total: 4 }]);
    const { area, project } = rows[0]!;
    const given: InstrumentArguments = { area, project };
    const result = await client.connection.sendRequest<InstrumentResult>('workspace/executeCommand', {
      command: INSTRUMENT_COMMAND,
      arguments: [given],
    });
    assert.deepEqual(result, { applied: true, handlers: 4 });
    assert.equal(client.applied[0]!.label, OF_AREA);
    assert.equal(uris(client.applied[0]!.edit).length, 3);
  });
});

describe('lsp: instrumenting at once, otherwise', () => {
  it('makes the metrics module, and has a new dependency confirmed', async () => {
    const text = ROUTES.replace('from app.store import find, store\n', '');
    const client = await TestClient.start({ files: { 'app/__init__.py': '', 'app/orders.py': text } });
    const uri = await client.open('app/orders.py', text);
    const [action] = await client.codeActions(uri, TOP, ['source.harden']);
    const { edit } = await client.resolve(action!);
    const created = edit!.documentChanges!.flatMap((one) =>
      'kind' in one && one.kind === 'create' ? [one] : [],
    );
    assert.deepEqual(
      created.map((one) => one.uri),
      [client.uri('app/metrics.py')],
    );
    const module = applyWorkspaceEdit(edit, client.uri('app/metrics.py'), '');
    assert.equal(module.match(/Counter\(/g)?.length, 1);
    assert.ok(Object.values(edit!.changeAnnotations!).every(({ needsConfirmation }) => needsConfirmation));
    assert.equal(await client.stop(), 0);
  });

  it('comes with its edit for a client that does not resolve, and shows a lens without a command', async () => {
    const capabilities = fullCapabilities();
    capabilities.textDocument!.codeAction!.resolveSupport = undefined;
    capabilities.workspace!.applyEdit = false;
    const client = await TestClient.start({ files: FILES, capabilities });
    const uri = await client.open('app/orders/routes.py', ROUTES);
    const [action] = await client.codeActions(uri, TOP, ['source.harden.instrument']);
    assert.equal(applyWorkspaceEdit(action!.edit, uri, ROUTES), ROUTES_AFTER);
    const [lens] = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri },
    });
    assert.equal(lens!.command!.command, '');
    await assert.rejects(
      client.connection.sendRequest('workspace/executeCommand', {
        command: INSTRUMENT_COMMAND,
        arguments: [{ uri }],
      }),
      { code: -32803 },
    );
    assert.equal(await client.stop(), 0);
  });
});
