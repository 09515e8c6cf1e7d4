import assert from 'node:assert/strict';
import { dedent } from '../../../testing/check.ts';
import { fixture } from '../../../testing/fixture.ts';
import { instrumentationOf } from '../../instrumentation.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** The action of each handler of a file, with the doubt there is. */
async function actions(name: string, text: string): Promise<readonly string[]> {
  const { analysis } = await fixture({ [name]: dedent(text) });
  const { handlers, names } = instrumentationOf(analysis.program);
  return handlers.all().map(({ fn }) => {
    const { action, doubt } = names.of(fn, NONE)!;
    return doubt === undefined ? action : `${action} (${doubt})`;
  });
}

/** A class of Flask's with one method, at a path. */
function view(cls: string, path: string, method: string): string {
  return `${cls}\n${method.replace(/^/gm, '    ')}\n\napp.add_url_rule("${path}", view_func=${/class (\w+)/.exec(cls)![1]!}.as_view("${path}"))\n`;
}

const HEAD = 'from flask import Flask\nfrom flask.views import MethodView\n\napp = Flask(__name__)\n\n';

describe('what a project says that a method does', () => {
  const cases: readonly (readonly [
    title: string,
    cls: string,
    path: string,
    method: string,
    action: string,
  ])[] = [
    [
      'a PUT that is documented as making something makes it',
      'class UserLamp(MethodView):',
      '/users/lamps/<name>',
      '@nickname("createUserLamp")\ndef put(self, name):\n    return store.put(name)',
      'create',
    ],
    [
      'a noun that could be a verb is none where the documentation says what is done',
      'class BuildHookFields(MethodView):',
      '/builds/<uid>/hook/fields',
      '@docs.operation(operation_id="listHookFields")\ndef post(self, uid):\n    return fields(uid)',
      'list_hook_fields',
    ],
    [
      'who does it stays before what is done',
      'class LampAdminView(MethodView):',
      '/lamps/admin/<name>',
      '@docs.operation(operation_id="admin_delete_lamp")\ndef delete(self, name):\n    return remove(name)',
      'admin_delete',
    ],
    [
      'what keeps a thing is no DELETE',
      'class ImportExportView(MethodView):',
      '/lamps/import/<name>',
      '@docs.operation(operation_id="import_export")\ndef delete(self, name):\n    return mark(name)',
      'import_export (its name says something else than how it is asked for)',
    ],
    [
      'a class that says the same is followed',
      'class RepositoryMarks(MethodView):',
      '/repositories/<name>/marks',
      '@nickname("addRepoMarks")\ndef post(self, name):\n    return create_mark(name)',
      'create_repository_mark',
    ],
    [
      'what is taken from something is not deleted',
      'class TeamLamps(MethodView):',
      '/teams/<name>/lamps',
      'def delete(self, name):\n    """DELETE removes lamps from a team"""\n    take(name)',
      'remove_team_lamps',
    ],
    [
      'a GET that changes something does what its class ends with',
      'class LampSwitchActivate(MethodView):',
      '/lamps/activate/<key>',
      'def get(self, key):\n    lamp = find(key)\n    lamp.on = True\n    lamp.save()\n    return page(lamp)',
      'activate_switch',
    ],
    [
      'what is deleted by something else than its own key is many',
      'class RoomLamp(MethodView):',
      '/rooms/<name>/lamps',
      'def delete(self, name):\n    found = Lamp.query.filter_by(room_id=room(name).id)\n    found.delete()',
      'delete_room_lamps',
    ],
    [
      'what is deleted by its own key is one',
      'class RoomLamp(MethodView):',
      '/rooms/lamps/<name>',
      'def delete(self, name):\n    Lamp.query.filter_by(name=name).delete()',
      'delete',
    ],
    [
      'what does one thing or another is nobody’s to name',
      'class TeamLamp(MethodView):',
      '/teams/<name>/lamps/<lamp>',
      'def put(self, name, lamp):\n    """Adds or invites a lamp."""\n    change(name, lamp)',
      'update (its description says that it does one thing or another)',
    ],
    [
      'a list that is returned is listed',
      'class LampRights(MethodView):',
      '/lamps/<name>/rights',
      'def get(self, name):\n    """Returns the list of rights for a lamp."""\n    return rights(name)',
      'list_rights',
    ],
    [
      'what is documented to list is a list, whatever the class is called',
      'class UserKeyManagement(MethodView):',
      '/users/<name>/keys',
      '@nickname("listKeys")\ndef get(self, name):\n    return keys(name)',
      'list_user_keys',
    ],
    [
      'so it is by the docstring',
      'class ServerGift(MethodView):',
      '/gifts/<name>',
      'def get(self, name):\n    """List all gifts of an owner."""\n    return gifts(name)',
      'list_server_gifts',
    ],
    [
      'what a POST does, its docstring says',
      'class CrateMembers(MethodView):',
      '/crates/<name>/members',
      'def post(self, name):\n    """POST adds members to a crate."""\n    return members(name)',
      'add_crate_members',
    ],
    [
      'several things that are made at a time are many',
      'class CrateList(MethodView):',
      '/crates',
      'def post(self):\n    """POST creates multiple crates."""\n    return create_crates()',
      'create_crates',
    ],
    [
      'a docstring that begins otherwise says nothing',
      'class ServerGift(MethodView):',
      '/gifts/<name>',
      'def get(self, name):\n    """The gift."""\n    return gifts(name)',
      'get_server_gift',
    ],
    [
      'what is dumped is not got',
      'class LampDumpConfig(MethodView):',
      '/lamps/config',
      'def get(self):\n    return config()',
      'dump_config',
    ],
  ];
  for (const [title, cls, path, method, action] of cases)
    it(title, async () =>
      assert.deepEqual(await actions('shop/lamps.py', HEAD + view(cls, path, method)), [action]),
    );

  it('a decorator of the class says it of its methods', async () =>
    assert.deepEqual(
      await actions(
        'shop/lamps.py',
        `${HEAD}@extend_schema_view(post=extend_schema(operation_id="lamps_remove_bulb"))\n${view(
          'class RemoveBulbLampsView(MethodView):',
          '/lamps/remove_bulb',
          'def post(self):\n    return remove()',
        )}`,
      ),
      ['remove_bulb'],
    ));
});
