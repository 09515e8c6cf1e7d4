import assert from 'node:assert/strict';
import { dedent } from '../../../testing/check.ts';
import { fixture } from '../../../testing/fixture.ts';
import { instrumentationOf } from '../../instrumentation.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** The actions of the routes of a file. */
async function actions(file: string, code: string): Promise<readonly string[]> {
  const { analysis } = await fixture({
    [file]: `from fastapi import APIRouter\nfrom shop.tasks import *\n\nrouter = APIRouter()\n\n${dedent(code)}`,
    'shop/main.py': `from fastapi import FastAPI\nfrom ${file.replace('.py', '').replaceAll('/', '.')} import router\n\napp = FastAPI()\napp.include_router(router)\n`,
    'shop/tasks.py': '',
  });
  const { handlers, names } = instrumentationOf(analysis.program);
  return handlers.all().map(({ fn }) => names.of(fn, NONE)!.action);
}

describe('verbs that code says for names without one', () => {
  it('what answers with a list lists', async () =>
    assert.deepEqual(
      await actions(
        'shop/api/lamps.py',
        `
          @router.get("/lamps/makers", response_model=list[str])
          def makers(lamps):
              return lamps.all_makers()

          @router.get("/lamps/{key}/bulbs")
          def bulbs(key) -> Page[Bulb]:
              return find(key)

          @router.get("/lamps/{key}/dimmers")
          def dimmers(key):
              return [one.name for one in find(key)]

          @router.get("/lamps/shades")
          def public_list_shades() -> list[Shade]:
              return find()

          @router.get("/lamps/stats", response_model=list[int])
          def stats():
              return figures()

          @router.get("/lamps/colours")
          def colours():
              return {"warm": 1}
        `,
      ),
      ['list_makers', 'list_bulbs', 'list_dimmers', 'public_list_shades', 'stats', 'colours'],
    ));

  it('what a path says is done, or the code, stands before what it is done with', async () =>
    assert.deepEqual(
      await actions(
        'shop/api/auth.py',
        `
          @router.post("/auth/spare-keys")
          def spare_keys_enroll(keys):
              return keys.enroll()

          @router.post("/auth/spare-keys/verify")
          def spare_keys_verify(keys):
              return check(keys)

          @router.post("/auth/plans/{key}/restore")
          def import_plan(key, plans):
              return plans.restore(key)

          @router.get("/auth/spare-keys/report")
          def spare_keys_report(keys):
              return show(keys)
        `,
      ),
      ['enroll_spare_keys', 'verify_spare_keys', 'restore_plan', 'spare_keys_report'],
    ));

  it('what is searched or shared by a GET is no noun, and no verb', async () =>
    assert.deepEqual(
      await actions(
        'shop/api/lamps.py',
        `
          @router.get("/lamps/search/{text}")
          def get_search(text, index):
              return index.search_lamps(text)

          @router.get("/lamps/{key}/share-links", response_model=list[Link])
          def share_links(key):
              return find(key)
        `,
      ),
      ['search', 'list_share_links'],
    ));

  it('what a verb alone is done with, the name of its route says', async () =>
    assert.deepEqual(
      await actions(
        'shop/api/access.py',
        `
          @router.get("/access/", name="access:list_clients")
          def list(clients):
              return find(clients)

          @router.post("/access/", name="access:made")
          def create(clients):
              return make(clients)

          @router.post("/access/revoke", name="access:revoke_token")
          def revoke(token):
              return drop(token)
        `,
      ),
      ['list_clients', 'create', 'revoke_token'],
    ));

  it('what is called like what it calls has its verb', async () =>
    assert.deepEqual(
      await actions(
        'shop/api/lamps.py',
        `
          @router.get("/lamps/idle")
          def idleness(lamps):
              return {"idle": lamps.get_idleness_seconds()}

          @router.post("/lamps/{key}/switch-code")
          def switch_code(key, lamps):
              return lamps.generate_switch_code(key)

          @router.post("/lamps/{key}/bulb-code")
          def bulb_code(key, lamps):
              check_bulb_code(key)
              return lamps.send(key)

          @router.get("/lamps/places.csv")
          def place_report():
              generate_place_report.delay()
              return {"started": True}

          @router.get("/lamps/{key}/manual")
          def lamp_manual(key):
              return find(key)

          @router.get("/lamps/{key}/shade-colours")
          def shade_colours(key):
              return execute(api.get_shade_colours, key)

          @router.get("/lamps/{key}/json")
          def json(key):
              return find(key)
        `,
      ),
      [
        'get_idleness',
        'generate_switch_code',
        'bulb_code',
        'request_place_report',
        'get_manual',
        'get_shade_colours',
        'get_json',
      ],
    ));

  it('places before a verb are none of its words, where the path or what is called says the rest', async () =>
    assert.deepEqual(
      await actions(
        'shop/api/lamps.py',
        `
          @router.post("/lamps/signals/send_blink")
          def signals_send_blink(lamps):
              lamps.send("blink")

          @router.post("/lamps/{key}/codes")
          def lamp_method_regenerate_codes(key):
              return regenerate_codes(key)

          @router.post("/lamps/dimmer/enable")
          def dimmer_enable(lamps):
              lamps.enable()
        `,
      ),
      ['send_blink', 'regenerate_codes', 'enable_dimmer'],
    ));
});
