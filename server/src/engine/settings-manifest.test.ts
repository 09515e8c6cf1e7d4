import assert from 'node:assert/strict';
import fs from 'node:fs';
import { ruleNames } from './analysis.ts';
import { renderManifestProperties } from './settings-manifest.ts';
import { readConfiguration } from './settings.ts';
import { definitionOf, SETTING_NAMES } from './settings-schema.ts';

describe('settings in the manifest of VS Code', () => {
  const manifest = JSON.parse(fs.readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    contributes: { configuration: { properties: Record<string, unknown> } };
  };

  it('are those of the schema (`npm run gen` writes them)', () => {
    const ours = Object.entries(manifest.contributes.configuration.properties).filter(
      ([name]) => !name.startsWith('harden.trace.'),
    );
    assert.deepEqual(Object.fromEntries(ours), renderManifestProperties(ruleNames()));
  });

  it('have an example in the schema that is read without a problem', () => {
    for (const name of SETTING_NAMES) {
      const { example } = definitionOf(name);
      const { problems, settings } = readConfiguration('/p/harden.toml', example, [
        'broad-except',
        'silent-except',
        'metric-name',
      ]);
      assert.deepEqual(problems, [], example);
      assert.deepEqual(Object.keys(settings), [name]);
    }
  });
});
