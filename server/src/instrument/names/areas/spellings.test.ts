import assert from 'node:assert/strict';
import { dedent } from '../../../testing/check.ts';
import { fixture } from '../../../testing/fixture.ts';
import { helpText } from '../../insertion/counter-names.ts';
import { instrumentationOf } from '../../instrumentation.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** `area: help text` of each area of some files. */
async function areas(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { analysis } = await fixture(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, dedent(text)])),
  );
  const { handlers, names } = instrumentationOf(analysis.program);
  const found = handlers.all().map(({ fn }) => {
    const { area, capitals } = names.of(fn, NONE)!;
    return `${area}: ${helpText(area, 'operations', capitals)}`;
  });
  return [...new Set(found)];
}

/** A file of FastAPI's with handlers, and what stands before them. */
function routes(path: string, before: string, ...names: readonly string[]): string {
  const functions = names.map((name) => `@app.get("${path}/${name}")\ndef ${name}():\n    return load()\n`);
  return `${before}\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n${functions.join('\n')}`;
}

describe('the spelling of areas', () => {
  it('a name written together has underscores where a name in its file says that words end', async () => {
    assert.deepEqual(
      await areas({
        'shop/parcellabels.py': routes('/parcellabels', 'class ParcelLabelList: ...', 'find_them', 'tell'),
      }),
      ['parcel_label: Parcel label operations'],
    );
    // A file beside it is called as this one is.
    assert.deepEqual(
      await areas({
        'shop/parcellabels.py': routes(
          '/parcellabels',
          'from shop.parcellabels_store import list_parcel_labels',
          'find_them',
          'tell',
        ),
      }),
      ['parcel_label: Parcel label operations'],
    );
  });

  it('all files of an area have it alike', async () =>
    assert.deepEqual(
      await areas({
        'shop/a/parcellabels.py': routes('/parcellabels', 'class ParcelLabelList: ...', 'find_them', 'tell'),
        'shop/b/tasks.py': 'from celery import shared_task\n\n@shared_task\ndef print_all():\n    work()\n',
      }),
      ['parcel_label: Parcel label operations', 'b: B operations'],
    ));

  it('it stays where another name has it as one word', async () =>
    assert.deepEqual(
      await areas({
        'shop/parcellabels.py': routes(
          '/parcellabels',
          'class ParcelLabelList: ...\ndef print_parcellabel(): ...',
          'find_them',
          'tell',
        ),
      }),
      ['parcellabels: Parcellabel operations'],
    ));

  it('a word that classes have in capitals has them in the help text', async () =>
    assert.deepEqual(
      await areas({ 'shop/tvp.py': routes('/tvp', 'class TVPSettings: ...', 'find_them', 'tell') }),
      ['tvp: TVP operations'],
    ));

  it('and so has one that all comments and docstrings have so', async () => {
    assert.deepEqual(
      await areas({
        'shop/tvp.py': routes(
          '/tvp',
          '"""The TVP of a parcel."""\n# Each TVP is signed.',
          'find_them',
          'tell',
        ),
      }),
      ['tvp: TVP operations'],
    );
    assert.deepEqual(
      await areas({
        'shop/gift.py': routes(
          '/gift',
          '"""A gift is sent."""\n# Puts it into GIFT.\nGIFT = 1',
          'find_them',
          'tell',
        ),
      }),
      ['gift: Gift operations'],
    );
  });
});
