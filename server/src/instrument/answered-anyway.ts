import type { Block, Expr, Stmt } from '../python/tree.ts';
import { walkExpression } from '../python/walk.ts';
import { deedOf, type Deed } from './answers.ts';
import type { Trail } from './bound-values.ts';
import { falls, type Names } from './control-flow.ts';

/** A `try` above an answer, whose clauses go on to it, as what it says of the answer. */
export type Swallowing =
  /** Its failure is a failure of the handler: success is the end of this suite. */
  { readonly kind: 'moved'; readonly to: Block } | { readonly kind: 'doubt'; readonly reason: string };

/**
 * Looks at the `try` right above a plain answer (`return "OK"`): where a clause logs the failure and goes on, the
 * handler answers alike whether it did its work or not.
 *
 * @param isPlain whether the answer is made of what is there already.
 */
export function answeredAnyway(
  trail: Trail,
  isPlain: boolean,
  answer: Expr | undefined,
  names: Names,
): Swallowing | undefined {
  const { block, at } = trail.at(-1)!;
  if (!isPlain) return undefined;
  let index = at - 1;
  while (index >= 0 && isIdleStep(block.stmts[index]!, names)) index--;
  const stmt = block.stmts[index];
  if (stmt?.kind !== 'try') return undefined;
  const going = stmt.clauses.filter((clause) => falls(clause.body, names));
  if (going.length === 0) return undefined;
  const read = answer ? namesOf(answer) : new Set<string>();
  const verdicts = going.map((clause): 'fine' | 'doubt' | 'failed' => {
    const isBroad =
      clause.types.length === 0 ||
      clause.types
        .flatMap((one) => (one.kind === 'tuple' ? one.items : [one]))
        .some((one) => one.kind === 'name' && /^(Base)?Exception$/.test(one.id));
    const deeds = deepDeeds(clause.body, names);
    const isFailure = deeds.includes('failure');
    const binds = clause.body.stmts.some(
      (one) =>
        one.kind === 'assign' && one.targets.some((target) => target.kind === 'name' && read.has(target.id)),
    );
    if (isFailure && !binds && !deeds.includes('work')) return 'failed';
    return isFailure || isBroad ? 'doubt' : 'fine';
  });
  if (verdicts.every((one) => one === 'fine')) return undefined;
  const to = stmt.orElse ?? stmt.body;
  // What was done before may be the operation, and the `try` a thing beside it.
  const isOnly = trail.every(({ block: around, at: upTo }, level) =>
    around.stmts
      .slice(0, level === trail.length - 1 ? index : upTo)
      .every((one) => isIdleStep(one, names) || isPreparation(one, names)),
  );
  if (verdicts.includes('failed') && !verdicts.includes('doubt') && isOnly && falls(to, names))
    return { kind: 'moved', to };
  return { kind: 'doubt', reason: 'it answers alike where an except clause went on' };
}

function isIdleStep(stmt: Stmt, names: Names): boolean {
  return deedOf(stmt, names) !== 'work';
}

/** What the operation is prepared by: bindings, guards that leave, imports, definitions. */
function isPreparation(stmt: Stmt, names: Names): boolean {
  return (
    (stmt.kind === 'assign' && isLookup(stmt.value)) ||
    stmt.kind === 'import' ||
    stmt.kind === 'from' ||
    stmt.kind === 'function' ||
    stmt.kind === 'class' ||
    (stmt.kind === 'if' && !falls(stmt.body, names) && !stmt.orElse)
  );
}

/** `user = await users.get(key)`: what is looked up is no operation yet. */
function isLookup(value: Expr | undefined): boolean {
  const made = value?.kind === 'await' ? value.value : value;
  if (made?.kind !== 'call') return true;
  const { callee } = made;
  const name = callee.kind === 'attribute' ? callee.name : callee.kind === 'name' ? callee.id : '';
  return /^_?(get|load|fetch|find|read|select|parse|validate|filter|first|one|all|list|resolve|count|exists|[A-Z]\w*)/.test(
    name,
  );
}

function deepDeeds(block: Block, names: Names): readonly Deed[] {
  return block.stmts.flatMap((stmt) =>
    stmt.kind === 'if'
      ? [...deepDeeds(stmt.body, names), ...(stmt.orElse ? deepDeeds(stmt.orElse, names) : [])]
      : [deedOf(stmt, names)],
  );
}

function namesOf(expr: Expr): ReadonlySet<string> {
  const found = new Set<string>();
  walkExpression(expr, (one) => {
    if (one.kind === 'name') found.add(one.id);
  });
  return found;
}
