import assert from 'node:assert/strict';
import { dedent } from '../../../testing/check.ts';
import { fixture } from '../../../testing/fixture.ts';
import { instrumentationOf } from '../../instrumentation.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** The action of each method of a class of Flask's at a path, with why it is to be looked at. */
async function actions(cls: string, path: string, methods: string): Promise<readonly string[]> {
  const text = `from flask import Flask\nfrom flask.views import MethodView\n\napp = Flask(__name__)\n\n\nclass ${cls}(MethodView):\n${dedent(methods).replace(/^(?=.)/gm, '    ')}\n\napp.add_url_rule("${path}", view_func=${cls}.as_view("it"))\n`;
  const { analysis } = await fixture({ 'shop/lamps.py': text });
  const { handlers, names } = instrumentationOf(analysis.program);
  return handlers.all().map(({ fn }) => {
    const { action, doubt } = names.of(fn, NONE)!;
    return doubt === undefined ? action : `${action}: ${doubt}`;
  });
}

describe('methods that hand all of their work to a function', () => {
  const cases: readonly (readonly [
    title: string,
    cls: string,
    path: string,
    methods: string,
    actions: readonly string[],
  ])[] = [
    [
      'do what that is called',
      'LampDuplicatesView',
      '/lamps/duplicates',
      `
        def put(self, name):
            return self.service.ignore_lamp_duplicates(name)

        def post(self, name):
            return self.service.fix_lamp_duplicates(Filter(name))

        def delete(self, name):
            duplicates = self.service.unignore_lamp_duplicates(name)
            return Response(duplicates)
      `,
      ['fix_duplicates', 'ignore_duplicates', 'unignore_duplicates'],
    ],
    [
      'to one of what the class is about, or to something else',
      'LampsView',
      '/lamps',
      `
        def put(self, name):
            return self.service.create_new_lamp(name)

        def patch(self, name):
            return self.service.edit_lamp(name)

        def post(self, name):
            return self.service.search_for_lamps_everywhere(name)

        def delete(self, name):
            return self.service.rebuild_lamps_information(name)
      `,
      ['search_for_lamps_everywhere', 'create', 'edit', 'rebuild_information'],
    ],
    [
      'also where its verb follows the area',
      'LampOwnerView',
      '/lamps/<name>/owner',
      `
        def put(self, name):
            return self.service.lamp_change_owner(name)
      `,
      ['change_owner'],
    ],
    [
      'whatever kind of it, which the words of the area belong to',
      'IgnoredLampsView',
      '/lamps/ignored',
      `
        def put(self, ids):
            return self.service.add_ignored_lamp_ids(ids)

        def delete(self, ids):
            return self.service.remove_ignored_lamps(ids)
      `,
      ['add_ignored_lamp_ids', 'remove_ignored_lamps'],
    ],
    [
      'and are read as they are called, where that says no less',
      'LampPricesView',
      '/lamps/prices',
      `
        def get(self):
            return self.service.query_lamp_prices_data()

        def delete(self):
            return self.service.purge_price_history()
      `,
      ['get_prices', 'purge_price_history'],
    ],
  ];
  for (const [title, cls, path, methods, expected] of cases)
    it(title, async () => assert.deepEqual(await actions(cls, path, methods), expected));

  it('say it themselves where that says nothing', async () =>
    assert.deepEqual(
      await actions(
        'LampShadesView',
        '/lamps/shades',
        `
          def put(self, name):
              return self.service.handle_shades(name)

          def get(self, name):
              return self.service.get_by_id(name)

          def delete(self, name):
              self.check(name)
              return self.service.purge_history(name)
        `,
      ),
      ['get_shades', 'update_shades', 'delete_shades'],
    ));

  it('say it themselves where several do the same', async () =>
    assert.deepEqual(
      await actions(
        'LampShadesView',
        '/lamps/shades',
        `
          def put(self, name):
              return self.service.perform_shade_operation(name, "put")

          def delete(self, name):
              return self.service.perform_shade_operation(name, "delete")
        `,
      ),
      ['update_shades', 'delete_shades'],
    ));
});
