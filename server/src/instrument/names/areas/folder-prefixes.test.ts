import assert from 'node:assert/strict';
import { fixture } from '../../../testing/fixture.ts';
import { instrumentationOf } from '../../instrumentation.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** `file: area{action}` of each handler below a folder; `?` before those that are to be looked at. */
async function namesBelow(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { analysis } = await fixture({ 'pyproject.toml': '', ...files });
  const { handlers, names } = instrumentationOf(analysis.program);
  return handlers
    .all()
    .filter(({ path }) => path.includes(`/${folder}/`))
    .map(({ fn }) => {
      const { area, action, doubt } = names.of(fn, NONE)!;
      return `${doubt === undefined ? '' : '? '}${area}{${action}}`;
    });
}

/** A file of FastAPI's with a handler for each `GET /path name`. */
function routes(...lines: readonly string[]): string {
  const functions = lines.map((line) => {
    const [method, path, name] = line.split(' ') as [string, string, string];
    return `@app.${method.toLowerCase()}("${path}")\ndef ${name}():\n    return load()\n`;
  });
  return `from fastapi import FastAPI\n\napp = FastAPI()\n\n${functions.join('\n')}`;
}

const FEATURES = Object.fromEntries(
  ['gift', 'order', 'parcel', 'guest_visit'].map((one) => [
    `shop/${one}/endpoints.py`,
    routes(`GET /${one}s list`, `POST /${one}s create`),
  ]),
);

describe('areas of a folder that others have as well', () => {
  it('all areas of a folder have its name before theirs, where most have', async () =>
    assert.deepEqual(
      await namesBelow('desk', {
        ...FEATURES,
        'shop/desk/gifts/endpoints.py': routes('GET /desk/gifts list'),
        'shop/desk/orders/endpoints.py': routes('GET /desk/orders list'),
        'shop/desk/parcels/endpoints.py': routes('GET /desk/parcels list'),
        'shop/desk/letters/endpoints.py': routes('GET /desk/letters list'),
        'shop/desk/tasks/endpoints.py': routes('GET /desk/tasks list'),
      }),
      [
        'desk_gifts{list}',
        'desk_letters{list}',
        'desk_orders{list}',
        'desk_parcels{list}',
        'desk_tasks{list}',
      ],
    ));

  it('a file of two words is about the second one, where paths say that below the folder', async () =>
    assert.deepEqual(
      await namesBelow('guest_portal', {
        ...FEATURES,
        'shop/guest_portal/endpoints/guest_seat.py': routes(
          'GET /guest-portal/seats list',
          'GET /guest-portal/seats/{id} get',
        ),
        'shop/guest_portal/endpoints/guest_visit.py': routes(
          'POST /guest-portal/guests/visit/start start_visit',
        ),
        'shop/guest_portal/endpoints/order.py': routes('GET /guest-portal/orders list'),
        'shop/guest_portal/endpoints/gift.py': routes('GET /guest-portal/gifts list'),
        'shop/guest_portal/endpoints/guest.py': routes('GET /guest-portal/guests/me get'),
      }),
      [
        'guest_portal_gift{list}',
        'guest_portal_guest{get}',
        'guest_portal_seat{list}',
        'guest_portal_seat{get}',
        'guest_portal_visit{start}',
        'guest_portal_order{list}',
      ],
    ));

  it('a file that each feature has says only what kind it is, also where paths say it', async () =>
    assert.deepEqual(
      await namesBelow('hook', {
        ...FEATURES,
        'shop/hook/endpoints.py': routes(
          'GET /hooks/endpoints list_hook_endpoints',
          'POST /hooks/send send_hook',
        ),
      }),
      ['hook{list_endpoints}', 'hook{send}'],
    ));
});
