import assert from 'node:assert/strict';
import { fixture } from '../../../testing/fixture.ts';
import { instrumentationOf } from '../../instrumentation.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** The areas of the handlers below `chat/`; `?` before those that are to be looked at. */
async function areasBelow(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { analysis } = await fixture({ 'pyproject.toml': '', 'shop/__init__.py': '', ...files });
  const { handlers, names } = instrumentationOf(analysis.program);
  const found = handlers
    .all()
    .filter(({ path }) => path.includes('/chat/'))
    .map(({ fn }) => {
      const { area, doubt } = names.of(fn, NONE)!;
      return `${doubt === undefined ? '' : '? '}${area}`;
    });
  return [...new Set(found)];
}

function routes(...lines: readonly string[]): string {
  const functions = lines.map((line) => {
    const [path, name] = line.split(' ') as [string, string];
    return `@router.get("${path}")\nasync def ${name}():\n    return load()\n`;
  });
  return `from fastapi import APIRouter\n\nrouter = APIRouter()\n\n${functions.join('\n')}`;
}

function bot(...names: readonly string[]): string {
  const functions = names.map(
    (name) => `@router.message()\nasync def ${name}(message):\n    await store(message)\n`,
  );
  return `from aiogram import Router\n\nrouter = Router()\n\n${functions.join('\n')}`;
}

const API = {
  'shop/api/gifts/routes.py': routes('/gifts list_gifts', '/gifts/{id} get_gift'),
  'shop/api/labels/routes.py': routes('/labels list_labels', '/labels/{id} get_label'),
};

describe('areas of a folder that holds all handlers of a kind', () => {
  it('all have its name before theirs where one needs it', async () => {
    assert.deepEqual(
      await areasBelow({
        ...API,
        'shop/chat/handlers/gifts.py': bot('wrap_gift', 'send_gift'),
        'shop/chat/handlers/party/labels.py': bot('print_labels'),
        'shop/chat/handlers/stock.py': bot('count_stock', 'fill_stock'),
      }),
      ['chat_gifts', 'chat_labels', 'chat_stock'],
    );
  });

  it('and none has where none needs it', async () =>
    assert.deepEqual(
      await areasBelow({
        ...API,
        'shop/chat/handlers/parcels.py': bot('wrap_parcel', 'send_parcel'),
        'shop/chat/handlers/stock.py': bot('count_stock', 'fill_stock'),
      }),
      ['parcels', 'stock'],
    ));

  it('a doubt of an area stays one with the name before it', async () =>
    assert.deepEqual(
      await areasBelow({
        ...API,
        'shop/chat/handlers/gifts.py': bot('wrap_gift', 'send_gift'),
        'shop/chat/handlers/merge.py': bot('merge_guests', 'confirm_merge'),
      }),
      ['chat_gifts', '? chat_merge'],
    ));

  it('a folder called after what those in it do is for review', async () =>
    assert.deepEqual(
      await areasBelow({
        ...API,
        'shop/chat/starters/base.py': bot('cancel_state', 'start_level_test'),
      }),
      ['? starters'],
    ));
});
