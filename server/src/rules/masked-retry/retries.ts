import { caughtClasses } from '../../flow/catches.ts';
import type { Block, Call, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { dottedName, expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import { innerScope, type Site } from '../../types/sites.ts';
import type { Scope } from '../../types/scope.ts';
import type { ClassRef } from '../../types/type.ts';
import type { UnitView } from '../rule.ts';

/** Code that is run again when it raises one of some types. */
export interface Retry {
  /** What is run again, and the scope it stands in. */
  readonly block: Block;
  readonly scope: Scope;
  readonly types: readonly ClassRef[];
  /** What names the types. */
  readonly shown: { readonly start: number; readonly end: number };
  /** Types that the block cannot raise at all count as well; false where another rule says so. */
  readonly whereNeverRaised: boolean;
}

/** The retries that a statement makes, where it is certain on what: tenacity's, backoff's and Celery's. */
export function* retriesOf(site: Site, view: UnitView): Generator<Retry> {
  const { stmt } = site;
  if (stmt.kind === 'function') yield* decoratedRetry(stmt, site, view);
  else if (stmt.kind === 'for') yield* attempts(stmt, site, view);
  else if (stmt.kind === 'try') yield* retriedInClause(stmt, site, view);
}

/** Only the innermost decorator: another one below it may raise what it likes. */
function* decoratedRetry(def: FunctionDef, { scope }: Site, view: UnitView): Generator<Retry> {
  const decorator = def.decorators.at(-1)?.value;
  if (def.generator || def.hasError || decorator?.kind !== 'call') return;
  const name = view.program.names.qualify(decorator.callee, scope) ?? '';
  const named = namedTypes(decorator, name, scope, view);
  if (!named) return;
  yield {
    block: def.body,
    scope: innerScope(def, scope, view.unit, view.program),
    whereNeverRaised: true,
    ...named,
  };
}

type Named = Pick<Retry, 'types' | 'shown'>;

function namedTypes(call: Call, name: string, scope: Scope, view: UnitView): Named | undefined {
  if (isTenacity(name, 'retry')) return tenacityTypes(keyword(call, 'retry'), scope, view);
  if (/^backoff\..*\bon_exception$|^backoff\.on_exception$/.test(name))
    return listed(keyword(call, 'exception') ?? positional(call, 1), scope, view);
  const written = dottedName(call.callee) ?? '';
  if (/(^|\.)(shared_)?task$/.test(written)) return listed(keyword(call, 'autoretry_for'), scope, view);
  return undefined;
}

/** `for attempt in Retrying(…): with attempt: …` */
function* attempts(stmt: Stmt & { kind: 'for' }, { scope }: Site, view: UnitView): Generator<Retry> {
  const { iter, target } = stmt;
  if (iter.kind !== 'call' || target.kind !== 'name') return;
  const name = view.program.names.qualify(iter.callee, scope) ?? '';
  if (!isTenacity(name, 'Retrying') && !isTenacity(name, 'AsyncRetrying')) return;
  const named = tenacityTypes(keyword(iter, 'retry'), scope, view);
  const attempt = stmt.body.stmts.find(
    (one) =>
      one.kind === 'with' &&
      one.items.some(({ context }) => context.kind === 'name' && context.id === target.id),
  );
  if (named && attempt?.kind === 'with')
    yield { block: attempt.body, scope, whereNeverRaised: true, ...named };
}

/** `except A: raise self.retry()` in a Celery task. */
function* retriedInClause(
  stmt: Stmt & { kind: 'try' },
  { scope, fn }: Site,
  view: UnitView,
): Generator<Retry> {
  const self = fn?.params[0]?.name;
  const isTask = fn?.decorators.some(({ value }) =>
    /(^|\.)(shared_)?task$/.test(dottedName(value.kind === 'call' ? value.callee : value) ?? ''),
  );
  if (self === undefined || !isTask) return;
  for (const clause of stmt.clauses) {
    const [first] = clause.types;
    if (!first || clause.types.length > 1 || !callsRetry(clause.body, self)) continue;
    const named = listed(first, scope, view);
    if (named) yield { block: stmt.body, scope, whereNeverRaised: false, ...named };
  }
}

function callsRetry(block: Block, self: string): boolean {
  let found = false;
  walkOwnStatements(block.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.kind === 'call' && dottedName(inner.callee) === `${self}.retry`) found = true;
      });
  });
  return found;
}

/** What a `retry=` argument of tenacity stands for; undefined for what may be true of other things, too. */
function tenacityTypes(expr: Expr | undefined, scope: Scope, view: UnitView): Named | undefined {
  if (!expr) return undefined;
  const whole = (parts: readonly (Named | undefined)[]): Named | undefined =>
    parts.every((part) => part !== undefined)
      ? { types: parts.flatMap((part) => part!.types), shown: parts.length === 1 ? parts[0]!.shown : expr }
      : undefined;
  if (expr.kind === 'binary' && expr.op === '|')
    return whole([tenacityTypes(expr.left, scope, view), tenacityTypes(expr.right, scope, view)]);
  if (expr.kind !== 'call') return undefined;
  const name = view.program.names.qualify(expr.callee, scope) ?? '';
  if (isTenacity(name, 'retry_any'))
    return whole(expr.args.map(({ value }) => tenacityTypes(value, scope, view)));
  const argument = positional(expr, 0) ?? keyword(expr, 'exception_types') ?? keyword(expr, 'predicate');
  if (isTenacity(name, 'retry_if_exception_type')) return listed(argument, scope, view);
  if (isTenacity(name, 'retry_if_exception') && argument) return predicateTypes(argument, expr, scope, view);
  return undefined;
}

/** A predicate that is `isinstance(error, …)` and nothing else. */
function predicateTypes(predicate: Expr, call: Call, scope: Scope, view: UnitView): Named | undefined {
  const { program } = view;
  if (predicate.kind === 'lambda')
    return instanceTest(predicate.body, program.inference().lambdaScope(predicate, scope), view);
  const type = program.inference().typeOf(predicate, scope);
  const def = type.kind === 'function' ? program.declarations.functionAt(type.fn.key).at(-1)?.def : undefined;
  const inside = type.kind === 'function' ? program.functionScope(type.fn) : undefined;
  const [only] = def?.body.stmts ?? [];
  if (!inside || def?.body.stmts.length !== 1 || only?.kind !== 'return' || !only.value) return undefined;
  const tested = instanceTest(only.value, inside, view);
  return tested && { types: tested.types, shown: call };
}

function instanceTest(expr: Expr, scope: Scope, view: UnitView): Named | undefined {
  const isTest =
    expr.kind === 'call' &&
    expr.callee.kind === 'name' &&
    expr.callee.id === 'isinstance' &&
    expr.args.length === 2;
  return isTest ? listed(expr.args[1]!.value, scope, view) : undefined;
}

/** The classes that an expression names; undefined unless each of them is known. */
function listed(expr: Expr | undefined, scope: Scope, { program }: UnitView): Named | undefined {
  if (!expr) return undefined;
  const inference = program.inference();
  const each = (expr.kind === 'tuple' || expr.kind === 'list' ? expr.items : [expr]).map((item) =>
    caughtClasses(item, scope, inference),
  );
  return each.length > 0 && each.every((classes) => classes.length > 0)
    ? { types: each.flat(), shown: expr }
    : undefined;
}

function isTenacity(name: string, what: string): boolean {
  return name.startsWith('tenacity.') && name.slice(name.lastIndexOf('.') + 1) === what;
}

function keyword(call: Call, name: string): Expr | undefined {
  return call.args.find((arg) => arg.keyword === name)?.value;
}

function positional(call: Call, at: number): Expr | undefined {
  const arg = call.args[at];
  return arg && !arg.keyword && !arg.stars ? arg.value : undefined;
}
