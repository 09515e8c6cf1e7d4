import assert from 'node:assert/strict';
import { commands, workspace, type CodeAction, type CodeLens, type TextDocument } from 'vscode';
import { eventually, findings, fixture, rangeOf, show } from './workbench.ts';

const METRICS = `from prometheus_client import Counter

starts_total = Counter("starts_total", "Starts", ["action"])
starts_total.labels(action="start").inc()
`;
const METRICS_AFTER = METRICS.replace(
  '\nstarts_total.labels',
  '\norder_operations_total = Counter("order_operations_total", "Order operations", ["action"])\nstarts_total.labels',
);
const HEADER = 'from fastapi import APIRouter\n\nrouter = APIRouter(prefix="/orders")\n';
const HEADER_AFTER =
  'from fastapi import APIRouter\n\nfrom service.metrics import order_operations_total\n\nrouter = APIRouter(prefix="/orders")\n';
const handler = (method: string, name: string, counted: boolean): string =>
  `\n\n@router.${method}("/{key}")\nasync def ${name}_order(key: str):\n` +
  (counted ? `    order_operations_total.labels(action="${name}").inc()\n` : '') +
  '    return {"key": key}\n';
const ROUTES = HEADER + handler('get', 'get', false) + handler('put', 'update', false);
const ROUTES_AFTER = HEADER_AFTER + handler('get', 'get', true) + handler('put', 'update', true);
const VIEWS = HEADER + handler('delete', 'delete', false);
const VIEWS_AFTER = HEADER_AFTER + handler('delete', 'delete', true);

const FILES = {
  'service/__init__.py': '',
  'service/metrics.py': METRICS,
  'service/orders/__init__.py': '',
  'service/orders/routes.py': ROUTES,
  'service/orders/views.py': VIEWS,
};
const IN_FILE = 'Instrument all handlers in this file';
const OF_AREA = "Instrument all handlers of the area 'orders'";

describe('instrumenting at once', () => {
  // Made here and not part of the workspace, so that Harden Workspace has nothing to do about it.
  beforeEach(async () => {
    for (const [name, text] of Object.entries(FILES))
      await workspace.fs.writeFile(fixture(name), Buffer.from(text));
  });
  afterEach(async () => {
    for (const name of Object.keys(FILES)) {
      await show(name);
      await commands.executeCommand('workbench.action.files.revert');
      await commands.executeCommand('workbench.action.closeActiveEditor');
    }
    await workspace.fs.delete(fixture('service'), { recursive: true });
  });

  const text = async (name: string): Promise<string> =>
    (await workspace.openTextDocument(fixture(name))).getText();
  const open = async () => {
    const document = await show('service/orders/routes.py');
    // Safe, and so with the metrics module that was written a moment ago.
    await eventually(
      'two findings',
      () =>
        findings(document, 'uninstrumented-route').filter(({ message }) => !message.includes('middleware'))
          .length === 2,
    );
    return document;
  };
  const actionsAt = async (document: TextDocument, range: ReturnType<typeof rangeOf>, kind: string) =>
    commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind, 10);

  it('is in the lightbulb, for the file and for the area', async () => {
    const document = await open();
    const actions = await actionsAt(document, rangeOf(document, 'get_order'), 'quickfix.harden.instrument');
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes(IN_FILE) && titles.includes(OF_AREA), titles.join(', '));
    const { edit } = actions.find(({ title }) => title === IN_FILE)!;
    assert.ok(edit, 'the action has its edit');
    assert.equal(await workspace.applyEdit(edit), true);
    assert.equal(document.getText(), ROUTES_AFTER);
    assert.equal(await text('service/metrics.py'), METRICS_AFTER);
    assert.equal(await text('service/orders/views.py'), VIEWS);
    await eventually('no finding', () => findings(document, 'uninstrumented-route').length === 0);
    assert.deepEqual(await actionsAt(document, rangeOf(document, 'get_order'), 'source.harden'), []);
  });

  it('is what a click on the code lens does', async () => {
    const document = await open();
    const lensOf = async (): Promise<CodeLens | undefined> =>
      (await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri)).find(
        ({ command }) => command?.title.startsWith('metrics '),
      );
    const lens = await eventually('the lens', async () => {
      const one = await lensOf();
      return one?.command?.title === 'metrics 0/2' ? one : undefined;
    });
    const { command, arguments: given = [] } = lens.command!;
    await commands.executeCommand(command, ...(given as unknown[]));
    await eventually('the counted handlers', () => document.getText() === ROUTES_AFTER);
    await eventually('all of them', async () => (await lensOf())?.command?.title === 'metrics 2/2');
  });

  it('is a command for the file', async () => {
    const document = await open();
    assert.deepEqual(await commands.executeCommand('harden.instrumentFile'), { applied: true, handlers: 2 });
    await eventually('the counted handlers', () => document.getText() === ROUTES_AFTER);
    // Again: there is nothing to do, and nothing is done.
    await eventually('no finding', () => findings(document, 'uninstrumented-route').length === 0);
    assert.deepEqual(await commands.executeCommand('harden.instrumentFile'), { applied: false, handlers: 0 });
    assert.equal(document.getText(), ROUTES_AFTER);
  });

  it('is a command for an area, over its files and in one step', async () => {
    const document = await open();
    const rows = await commands.executeCommand<{ area: string; total: number }[]>('harden.server.areas');
    const area = rows.find((row) => row.area === 'orders');
    assert.equal(area?.total, 3);
    assert.deepEqual(await commands.executeCommand('harden.instrumentArea', area), {
      applied: true,
      handlers: 3,
    });
    await eventually('the counted handlers', () => document.getText() === ROUTES_AFTER);
    assert.equal(await text('service/orders/views.py'), VIEWS_AFTER);
    assert.equal(await text('service/metrics.py'), METRICS_AFTER);
  });
});
