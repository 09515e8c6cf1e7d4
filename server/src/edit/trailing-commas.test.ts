import assert from 'node:assert/strict';
import { fixture } from '../testing/fixture.ts';
import { wantsTrailingCommas } from './trailing-commas.ts';

describe('edit/trailing-commas', () => {
  const of = async (files: Record<string, string>): Promise<boolean> => {
    const { workspace } = await fixture({ 'app/a.py': '', ...files });
    return wantsTrailingCommas(workspace, '/w/app/a.py');
  };

  it('are asked for where ruff is told to look for them', async () => {
    assert.equal(await of({ 'ruff.toml': '[lint]\nselect = ["E", "COM"]\n' }), true);
    assert.equal(
      await of({
        'pyproject.toml':
          '[tool.ruff]\nline-length = 88\n\n[tool.ruff.lint]\nextend-select = [\n  "I",  # order\n  "COM812",\n]\n',
      }),
      true,
    );
    assert.equal(await of({ 'ruff.toml': 'select = ["ALL"]\n' }), true);
  });

  it('are asked for by the plugin of flake8 that a workflow installs, unless it is switched off', async () => {
    const workflow = { '.github/workflows/lint.yml': 'run: pip install flake8 flake8-commas\n' };
    assert.equal(await of({ ...workflow, '.flake8': '[flake8]\nignore =\n    W504,\n    E501\n' }), true);
    assert.equal(await of({ ...workflow, '.flake8': '[flake8]\nignore =\n    W504,\n    C812\n' }), false);
    assert.equal(await of({ '.github/workflows/lint.yml': 'run: pip install flake8\n' }), false);
  });

  it('are not where it is not, or told to leave them', async () => {
    assert.equal(await of({}), false);
    assert.equal(await of({ 'ruff.toml': '[lint]\nselect = ["E"]\n' }), false);
    assert.equal(await of({ 'ruff.toml': 'select = ["ALL"]\nignore = ["COM812"]\n' }), false);
    assert.equal(await of({ 'pyproject.toml': '[tool.other]\nselect = ["COM"]\n' }), false);
    assert.equal(await of({ 'ruff.toml': '[lint]\nselect = [\n  # "COM",\n  "E",\n]\n' }), false);
  });
});
