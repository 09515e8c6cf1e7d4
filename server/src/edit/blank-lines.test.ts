import assert from 'node:assert/strict';
import { fixture } from '../testing/fixture.ts';
import { blankLinesAfterImports } from './blank-lines.ts';

describe('edit/blank-lines', () => {
  const of = async (files: Record<string, string>): Promise<number> => {
    const { workspace } = await fixture({ 'app/a.py': '', ...files });
    return blankLinesAfterImports(workspace, '/w/app/a.py');
  };

  it('is what isort is told, or ruff in its place', async () => {
    assert.equal(await of({ 'pyproject.toml': '[tool.ruff.lint.isort]\nlines-after-imports = 2\n' }), 2);
    assert.equal(
      await of({ 'pyproject.toml': '[tool.isort]\nprofile = "black"\nlines_after_imports = 2\n' }),
      2,
    );
    assert.equal(await of({ 'ruff.toml': '[lint.isort]\nlines-after-imports = 2\n' }), 2);
    assert.equal(await of({ '.isort.cfg': '[settings]\nlines_after_imports = 2\n' }), 2);
    assert.equal(await of({ 'setup.cfg': '[isort]\nlines_after_imports = 2\n' }), 2);
  });

  it('is one where nothing says so, or where the automatic number is asked for', async () => {
    assert.equal(await of({}), 1);
    assert.equal(await of({ 'setup.cfg': '[isort]\nlines_after_imports = -1\n' }), 1);
    assert.equal(await of({ 'setup.cfg': '[other]\nlines_after_imports = 3\n' }), 1);
  });
});
