import type { Block, Call, Expr, Stmt, With } from '../../python/tree.ts';
import { blocksOf, dottedName, walkOwnStatements } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import type { Objects } from './objects.ts';

/** What names mean in a function. */
export interface Names {
  readonly scope: Scope;
  readonly objects: Objects;
}

/** Whether the end of a suite can be reached. */
export function falls(block: Block, names: Names): boolean {
  return block.stmts.every((stmt) => completes(stmt, names));
}

/** Whether what follows a statement in its suite can be reached. */
export function completes(stmt: Stmt, names: Names): boolean {
  switch (stmt.kind) {
    case 'return':
    case 'raise':
    case 'break':
    case 'continue':
      return false;
    case 'if':
      return falls(stmt.body, names) || !stmt.orElse || falls(stmt.orElse, names);
    case 'while':
      return !isEndless(stmt);
    case 'try': {
      if (stmt.finalBody && !falls(stmt.finalBody, names)) return false;
      const body = falls(stmt.body, names) && (!stmt.orElse || falls(stmt.orElse, names));
      return body || stmt.clauses.some((clause) => falls(clause.body, names));
    }
    case 'with':
      return falls(stmt.body, names) || suppressedBy(stmt, names) !== undefined;
    case 'match': {
      const isTotal = stmt.cases.at(-1)?.total ?? false;
      return !isTotal || stmt.cases.some((one) => falls(one.body, names));
    }
    case 'expr':
      return !neverReturns(stmt, names) && !dividesByZero(stmt.value);
    case 'assign':
      return !dividesByZero(stmt.value);
    default:
      return true;
  }
}

/** `1 / 0`: there to fail, so that somebody sees how that is reported. */
function dividesByZero(expr: Expr | undefined): boolean {
  return (
    expr?.kind === 'binary' &&
    /^(\/\/?|%)$/.test(expr.op) &&
    expr.left.kind === 'constant' &&
    expr.right.kind === 'constant' &&
    expr.right.value === '0'
  );
}

/** `while True:` that nothing breaks out of. */
export function isEndless(stmt: Stmt): boolean {
  return (
    stmt.kind === 'while' &&
    stmt.test.kind === 'constant' &&
    (stmt.test.value === 'True' || stmt.test.value === '1') &&
    !breaks(stmt.body)
  );
}

/** What a `with suppress(…)` passes over; undefined where it is none. */
export function suppressedBy({ items }: With, { scope, objects }: Names): readonly Expr[] | undefined {
  for (const { context } of items)
    if (
      context.kind === 'call' &&
      /suppress|^pytest\.raises|ignor/.test(objects.program.names.qualify(context.callee, scope) ?? '')
    )
      return context.args.map(({ value }) => value);
  return undefined;
}

function breaks(block: Block): boolean {
  return block.stmts.some((stmt) => {
    if (stmt.kind === 'break') return true;
    if (stmt.kind === 'for' || stmt.kind === 'while' || stmt.kind === 'function' || stmt.kind === 'class')
      return false;
    return blocksOf(stmt).some(breaks);
  });
}

/**
 * The statement after which the end of a suite is a success. Where a `try` stands last whose clauses log and go
 * on, the end is reached by failures too: success is the end of its body.
 */
export function endOf(block: Block, names: Names): Stmt | undefined {
  const last = block.stmts.at(-1);
  if (!last) return undefined;
  if (
    last.kind === 'try' &&
    last.clauses.length > 0 &&
    last.clauses.some((clause) => falls(clause.body, names))
  ) {
    const inner = last.orElse ?? last.body;
    return falls(inner, names) ? endOf(inner, names) : undefined;
  }
  if (last.kind === 'with' && (endsInTry(last.body, names) || suppressedBy(last, names) !== undefined))
    return endOf(last.body, names);
  return last;
}

function endsInTry(block: Block, names: Names): boolean {
  const last = block.stmts.at(-1);
  if (last?.kind === 'with') return endsInTry(last.body, names);
  return last?.kind === 'try' && last.clauses.some((clause) => falls(clause.body, names));
}

/** A call that never comes back: `abort(404)`, `sys.exit()`, a Celery task's `self.retry()`, which raises. */
function neverReturns(stmt: Stmt, { scope, objects }: Names): boolean {
  if (stmt.kind !== 'expr') return false;
  const call = stmt.value.kind === 'await' ? stmt.value.value : stmt.value;
  if (call.kind !== 'call') return false;
  const name = objects.program.names.qualify(call.callee, scope) ?? dottedName(call.callee) ?? '';
  if (alwaysRaises(call, { scope, objects })) return true;
  if (/^(self|task)\.retry$/.test(name)) return !call.args.some(({ keyword }) => keyword === 'throw');
  return /(^|\.)(abort|sys\.exit|os\._exit|builtins\.exit|builtins\.quit|NoReturn)$/.test(name);
}

/** A function of the project's that ends by raising, and returns nowhere: `await report_problem(err, record)`. */
function alwaysRaises(call: Call, names: Names): boolean {
  const key = calledKey(call, names);
  if (key === undefined || key.startsWith('pack:/') || /\/(site|dist)-packages\//.test(key)) return false;
  const def = names.objects.program.declarations.functionAt(key).at(-1)?.def;
  if (!def || def.generator) return false;
  if (/(^|\.)(NoReturn|Never)$/.test((def.returns && dottedName(def.returns)) ?? '')) return true;
  let returns = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return') returns = true;
  });
  return !returns && endsByRaising(def.body);
}

/** The function that a call runs, by its name, or as a method of the class that it stands in: `self.fail(…)`. */
function calledKey({ callee }: Call, { scope, objects }: Names): string | undefined {
  const key = objects.functionKey(objects.locate(callee, scope));
  if (key !== undefined || callee.kind !== 'attribute') return key;
  if (callee.object.kind !== 'name' || callee.object.id !== 'self') return undefined;
  const cls = objects.instanceClass(callee.object, scope);
  const owner =
    cls === undefined
      ? undefined
      : objects
          .ancestry(cls)
          .keys.find((one) =>
            objects.program.declarations
              .bindingsInClass(one, callee.name)
              .some(({ kind }) => kind === 'function'),
          );
  return owner === undefined ? undefined : `${owner}.${callee.name}`;
}

/** `raise` as the last statement, or in each branch of the last. */
function endsByRaising({ stmts }: Block): boolean {
  const last = stmts.at(-1);
  if (last?.kind === 'if')
    return last.orElse !== undefined && endsByRaising(last.body) && endsByRaising(last.orElse);
  return last?.kind === 'raise';
}
