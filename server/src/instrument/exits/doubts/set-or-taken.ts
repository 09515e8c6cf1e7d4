import { sameShape } from '../../../python/same-shape.ts';
import type { Block, Expr, FunctionDef, If } from '../../../python/tree.ts';
import { walkOwnStatements } from '../../../python/walk.ts';
import { wordsOf } from '../../names/words/naming.ts';
import { namesRead } from '../deeds.ts';

/**
 * Whether one of two branches sets what the other takes away: `item["shared_at"] = now()`, and `item.pop("shared_at")`. That
 * a value which may be left out is set or cleared is one update: what is set is what was asked for.
 */
export function setsOrTakes(def: FunctionDef): boolean {
  if (wordsOf(def.name).some((word) => BOTH.test(word))) return false;
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'if' || !stmt.orElse) return;
    found ||= isOpposite(stmt, stmt.body, stmt.orElse) || isOpposite(stmt, stmt.orElse, stmt.body);
  });
  return found;
}

/** What says itself that it does either. */
const BOTH = /^(or|toggle|sync|set|update|edit|change|patch|save|switch)$/;

function isOpposite({ test }: If, setting: Block, taking: Block): boolean {
  const asked = namesRead(test);
  const set: Expr[] = [];
  walkOwnStatements(setting.stmts, (stmt) => {
    if (stmt.kind !== 'assign' || !stmt.value) return;
    if ([...namesRead(stmt.value)].some((name) => asked.has(name))) return;
    for (const target of stmt.targets) if (target.kind === 'subscript') set.push(target);
  });
  return taken(taking).some((one) => set.some((other) => isSamePlace(one, other)));
}

interface Place {
  readonly object: Expr;
  readonly key: Expr | undefined;
}

/** `item.pop("shared_at", None)`, `del item["shared_at"]`. */
function taken(block: Block): readonly Place[] {
  const found: Place[] = [];
  walkOwnStatements(block.stmts, (stmt) => {
    if (stmt.kind === 'delete')
      for (const one of stmt.targets)
        if (one.kind === 'subscript') found.push({ object: one.object, key: one.index[0] });
    const call = stmt.kind === 'expr' ? stmt.value : undefined;
    if (call?.kind === 'call' && call.callee.kind === 'attribute' && call.callee.name === 'pop')
      found.push({ object: call.callee.object, key: call.args[0]?.value });
  });
  return found;
}

function isSamePlace({ object, key }: Place, set: Expr): boolean {
  return (
    set.kind === 'subscript' &&
    key?.kind === 'constant' &&
    sameShape(object, set.object) &&
    sameShape(key, set.index[0])
  );
}
