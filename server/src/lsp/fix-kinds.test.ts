import assert from 'node:assert/strict';
import { FIX_ALL_KIND, isWanted, QUICK_FIX_KINDS } from './fix-kinds.ts';

describe('lsp/fix-kinds', () => {
  it('honours the hierarchy of `only`', () => {
    for (const only of [
      undefined,
      [''],
      ['quickfix'],
      ['quickfix.harden'],
      ['quickfix.harden.log'],
      ['x', 'quickfix'],
    ])
      assert.equal(isWanted(QUICK_FIX_KINDS.log, only), true, String(only));
    for (const only of [
      [],
      ['source'],
      ['quickfix.harden.lo'],
      ['quickfix.harden.log.more'],
      ['quickfix.harden.split'],
    ])
      assert.equal(isWanted(QUICK_FIX_KINDS.log, only), false, String(only));
    for (const only of [['source'], ['source.fixAll'], ['source.fixAll.harden']])
      assert.equal(isWanted(FIX_ALL_KIND, only), true, String(only));
    assert.equal(isWanted(FIX_ALL_KIND, ['source.fixAll.ruff']), false);
  });
});
