import type { Block, Expr, If, Stmt } from '../../../python/tree.ts';
import { expressionsOf, walkExpression, walkOwnStatements } from '../../../python/walk.ts';
import { falls } from '../../code/control-flow.ts';
import { works } from '../bot-exits.ts';
import { isDeed } from '../deeds.ts';
import type { Ways } from './ways.ts';

/**
 * Why what is said where it counts may be that it was not done: of two branches above, each has its own text for it, and one
 * does nothing else (`text = "You may not do this"`).
 */
export function doubtOfTold(ways: Ways): string | undefined {
  const { points, place, asked, kind } = ways;
  if (kind === 'task' || (kind === 'route' && asked === 'reads')) return undefined;
  let found = false;
  walkOwnStatements(place.def.body.stmts, (stmt) => {
    if (stmt.kind !== 'if' || found) return;
    const branches = branchesOf(stmt);
    if (!branches || choosesByValue(stmt) || !branches.every((one) => falls(one, place))) return;
    const isBelow = points.some(
      (point) =>
        point.stmt.start >= stmt.end ||
        (point.kind === 'after' && point.stmt.end >= stmt.end && point.stmt.start <= stmt.start),
    );
    if (!isBelow) return;
    const bound = branches.map((one) => textsIn(one, kind === 'bot'));
    const names = [...bound[0]!].filter((name) => bound.every((one) => one.has(name)));
    const isIdle = branches.some((one) =>
      one.stmts.every((inner) => (kind === 'bot' ? !works(inner, place) : !isDeed(inner, place))),
    );
    if (isIdle && names.some((name) => isReadBelow(name, stmt, place.def.body))) found = true;
  });
  return found ? 'one of two messages may say that it failed' : undefined;
}

/** The suites of an `if` whose last has no test; undefined where one is left out. */
function branchesOf({ body, orElse }: If): readonly Block[] | undefined {
  if (!orElse) return undefined;
  const [only, second] = orElse.stmts;
  if (only?.kind !== 'if' || second) return [body, orElse];
  const rest = branchesOf(only);
  return rest && [body, ...rest];
}

/** `if lang == "en":` says in which words, and not what came of it. */
function choosesByValue({ test }: If): boolean {
  const right = test.kind === 'compare' && /^(==|in)$/.test(test.ops.join()) ? test.operands[1] : undefined;
  return (
    right !== undefined &&
    (right.kind === 'constant' ? right.type === 'str' : /^(tuple|list|set)$/.test(right.kind))
  );
}

/** The names that a suite binds to something with a text in it. */
function textsIn({ stmts }: Block, isBot: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  walkOwnStatements(stmts, (stmt) => {
    if (stmt.kind === 'assign' && stmt.value && hasText(stmt.value, isBot))
      for (const target of stmt.targets) if (target.kind === 'name') found.add(target.id);
  });
  return found;
}

/** Words for whoever asked, which a bot may have under a key (`translated("no_right")`) and others write down. */
function hasText(value: Expr, isBot: boolean): boolean {
  let found = false;
  walkExpression(value, (one) => {
    const text =
      one.kind === 'fstring' ? one.text : one.kind === 'constant' && one.type === 'str' ? one.value : '';
    if (isBot ? text !== '' : /\s/.test(text.trim())) found = true;
  });
  return found;
}

function isReadBelow(name: string, stmt: Stmt, { stmts }: Block): boolean {
  let found = false;
  walkOwnStatements(stmts, (one) => {
    if (one.start < stmt.end) return;
    for (const expr of expressionsOf(one))
      walkExpression(expr, (each) => {
        if (each.kind === 'name' && each.id === name) found = true;
      });
  });
  return found;
}
