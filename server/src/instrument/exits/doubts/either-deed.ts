import type { Block } from '../../../python/tree.ts';
import { expressionsOf, lastName, walkExpression, walkOwnStatements } from '../../../python/walk.ts';
import { wordsOf } from '../../names/naming.ts';
import type { Ways } from './ways.ts';

/** A `create` that, in one of two branches, deletes instead: what it counts as is true of the other only. */
export function doubtOfEither({ place: { def } }: Ways): string | undefined {
  const words = wordsOf(def.name);
  const [claimed] = words.filter((word) => MAKES.test(word) || REMOVES.test(word));
  if (claimed === undefined || words.some((word) => /^(or|toggle|sync|set)$/.test(word))) return undefined;
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'if' || !stmt.orElse) return;
    const [first, second] = [calledIn(stmt.body), calledIn(stmt.orElse)];
    const isEither = (one: readonly string[], other: readonly string[]): boolean =>
      one.some(removes) && !one.some(makes) && other.some(makes) && !other.some(removes);
    found ||= isEither(first, second) || isEither(second, first);
  });
  return found ? 'it does one thing or another, by what it is given' : undefined;
}

function calledIn(block: Block): readonly string[] {
  const found: string[] = [];
  walkOwnStatements(block.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call') found.push(lastName(one.callee) ?? '');
      });
  });
  return found;
}

const MAKES = /^(create|add|insert)$/;
const REMOVES = /^(delete|remove|destroy)$/;

function makes(name: string): boolean {
  return /^(create|save|insert|bulk_create|get_or_create|update_or_create)$/.test(name);
}

function removes(name: string): boolean {
  return REMOVES.test(name);
}
