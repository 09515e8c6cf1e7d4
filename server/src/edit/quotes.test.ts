import assert from 'node:assert/strict';
import { fixture } from '../testing/fixture.ts';
import { quoteFor, quoteOfFile, requoted } from './quotes.ts';

describe('the quotes of a file', () => {
  it('are single where nearly all of its texts have these', () => {
    assert.equal(quoteOfFile(`"""It's long."""\na = ['b', 'c', 'd', 'e']  # "f"\n`), "'");
    assert.equal(quoteOfFile(`a = ['b', 'c', 'd', 'e', "f"]\n`), "'");
  });

  it('are double elsewhere', () => {
    assert.equal(quoteOfFile(''), '"');
    assert.equal(quoteOfFile(`a = 'b'\n`), '"');
    assert.equal(quoteOfFile(`a = ['b', 'c', 'd', 'e', "f", "g"]\n`), '"');
  });

  it('are put around texts of one line, and not around a docstring or a text that holds them', () => {
    assert.equal(requoted('"""A."""\nx("a", ["b"], "")', "'"), `"""A."""\nx('a', ['b'], '')`);
    assert.equal(requoted('x("a")', '"'), 'x("a")');
    assert.equal(requoted(`x("it's")`, "'"), `x("it's")`);
  });

  it('are what a formatter or linter is told, whatever the file has', async () => {
    const of = async (files: Record<string, string>, text = ''): Promise<string> => {
      const { workspace } = await fixture({ 'app/a.py': text, ...files });
      return quoteFor(workspace, '/w/app/a.py', text);
    };
    const single = `a = ['b', 'c', 'd', 'e']\n`;
    assert.equal(await of({ 'pyproject.toml': '[tool.ruff.format]\nquote-style = "single"\n' }), "'");
    assert.equal(
      await of({ 'pyproject.toml': '[tool.ruff.lint.flake8-quotes]\ninline-quotes = "single"\n' }),
      "'",
    );
    assert.equal(await of({ 'ruff.toml': '[format]\nquote-style = "double"\n' }, single), '"');
    assert.equal(await of({ 'setup.cfg': "[flake8]\ninline-quotes = '\n" }), "'");
    assert.equal(await of({ 'ruff.toml': '[format]\nquote-style = "preserve"\n' }, single), "'");
    assert.equal(await of({}, single), "'");
    assert.equal(await of({ 'app/b.py': single }, "a = ['b']\n"), "'");
    assert.equal(await of({ 'app/b.py': single }, 'a = ["b", "c", "d", "e"]\n'), '"');
  });
});
