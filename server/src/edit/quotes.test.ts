import assert from 'node:assert/strict';
import { quoteOfFile, requoted } from './quotes.ts';

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
});
