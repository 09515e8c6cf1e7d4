import assert from 'node:assert/strict';
import { fixture } from '../../../testing/fixture.ts';
import type { Handler } from '../../frameworks/handlers.ts';
import { instrumentationOf } from '../../instrumentation.ts';
import { applicationsOf } from './applications.ts';
import type { Placed } from './placed.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** The area and the action of each handler, with why they are to be looked at. */
async function named(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { analysis } = await fixture(files);
  const { handlers, names } = instrumentationOf(analysis.program);
  return Object.fromEntries(
    handlers.all().map(({ fn }) => {
      const { area, action, doubt } = names.of(fn, NONE)!;
      return [
        fn.slice(fn.lastIndexOf('#') + 1),
        `${area}: ${action}${doubt === undefined ? '' : ` (${doubt})`}`,
      ];
    }),
  );
}

describe('an area', () => {
  it('is the whole noun of a class, whose last word alone a long path ends with', async () => {
    const view = (cls: string, path: string): string =>
      `class ${cls}(MethodView):\n    def get(self):\n        return load()\n\n    def post(self):\n        return make()\n\napp.add_url_rule("${path}", view_func=${cls}.as_view("${cls}"))\n\n`;
    const head = 'from flask import Flask\nfrom flask.views import MethodView\n\napp = Flask(__name__)\n\n';
    const names = await named({
      'shop/__init__.py': '',
      'shop/api/v1/resources.py': `${head}${view('InternalTxConflictsView', '/api/shops/lines/internal/conflicts')}${view(
        'GiftsView',
        '/gifts',
      )}${view('OrdersView', '/orders')}${view('LampShadesView', '/lamps/shades')}`,
    });
    assert.equal(names['InternalTxConflictsView.get'], 'internal_tx_conflict: list');
    assert.equal(names['LampShadesView.get'], 'lamps: get_shades');
  });

  it('is the application where it is called like the project, whatever lies beside it', () => {
    const placed = ['kitchen', 'orders', 'lamps', 'hosts'].map((folder): Placed => {
      const handler = {
        path: `/src/kitchen/${folder}/tasks.py`,
        paths: [],
        kind: 'task',
      } as unknown as Handler;
      return { project: '/src/kitchen', relative: `${folder}/tasks.py`, handler, area: folder, rest: folder };
    });
    const { isSurelyApplication } = applicationsOf(placed, () => undefined);
    assert.deepEqual(
      placed.map((one) => isSurelyApplication(one.area, one)),
      [true, false, false, false],
    );
  });
});
