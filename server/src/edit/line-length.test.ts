import assert from 'node:assert/strict';
import { fixture } from '../testing/fixture.ts';
import { lineLengthOf } from './line-length.ts';

describe('edit/line-length', () => {
  const of = async (files: Record<string, string>): Promise<number | undefined> => {
    const { workspace } = await fixture({ 'app/a.py': '', ...files });
    return lineLengthOf(workspace, '/w/app/a.py');
  };

  it('is what the formatter is told, else the linter', async () => {
    const linter = '[flake8]\nmax-line-length = 100\n';
    assert.equal(
      await of({ 'pyproject.toml': '[tool.ruff]\nline-length = 120\n', 'setup.cfg': linter }),
      120,
    );
    assert.equal(
      await of({ 'pyproject.toml': '[tool.black]\nexclude = ["a", "b"]\nline-length = 99\n' }),
      99,
    );
    assert.equal(await of({ 'pyproject.toml': '[tool.black]\nline_length = 100\n' }), 100);
    assert.equal(await of({ 'ruff.toml': 'line-length = 110\n' }), 110);
    assert.equal(await of({ 'setup.cfg': linter }), 100);
  });

  it("is the formatter's own where it is told none, and not what another tool is told", async () => {
    assert.equal(await of({ 'pyproject.toml': '[tool.black]\ntarget-version = ["py39"]\n' }), 88);
    assert.equal(await of({ 'pyproject.toml': '[tool.isort]\nprofile = "black"\n' }), 88);
    assert.equal(await of({ 'pyproject.toml': '[tool.other]\nline-length = 60\n' }), undefined);
  });

  it('is said by the nearest folder that says it', async () => {
    const root = '[tool.ruff]\nline-length = 120\n';
    assert.equal(await of({ 'pyproject.toml': root, 'app/ruff.toml': 'line-length = 79\n' }), 79);
    assert.equal(await of({ 'pyproject.toml': root, 'app/pyproject.toml': '[project]\n' }), 120);
    assert.equal(await of({}), undefined);
  });
});
