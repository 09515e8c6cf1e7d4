import type { Expr, Raise } from '../../python/tree.ts';
import { dottedName, walkOwnStatements } from '../../python/walk.ts';
import type { Trail } from '../code/bound-values.ts';
import type { Names } from '../code/control-flow.ts';
import { argument } from '../code/literals.ts';
import { mayFail } from './response-classes.ts';
import { codeOf } from './status-codes.ts';

/**
 * Exceptions that end a request well: aiohttp's redirects and other answers below 400, Tornado's `Finish` and
 * `gen.Return`, Werkzeug's and Pyramid's redirects.
 */
const SUCCESSES =
  /(^|\.)(HTTP(Ok|OK|Created|Accepted|NonAuthoritativeInformation|NoContent|ResetContent|PartialContent|MultipleChoices|MovedPermanently|Found|SeeOther|NotModified|UseProxy|TemporaryRedirect|PermanentRedirect)|RequestRedirect)$|^tornado\.(web\.Finish|gen\.Return)$/;

/** Exceptions that carry any status: `HTTPException(status_code=303, …)`. */
const ANY_STATUS = /(^|\.)(HTTPException|HTTPError)$/;

/**
 * A `raise` by which a handler succeeds.
 *
 * @param valuesOf what a name may hold where it is raised; undefined in the list for what cannot be looked at.
 */
export function isSuccessRaise(
  { exception }: Raise,
  names: Names,
  valuesOf: (name: string) => readonly (Expr | undefined)[],
): boolean {
  if (exception?.kind !== 'name') return exception !== undefined && isSuccess(exception, names);
  const values = valuesOf(exception.id);
  // A class by its own name has no value here.
  if (values.every((one) => one === undefined)) return isSuccess(exception, names);
  return values.every((one) => one !== undefined && isSuccess(one, names));
}

function isSuccess(exception: Expr, names: Names, depth = 0): boolean {
  const { objects, scope } = names;
  if (exception.kind === 'await') return isSuccess(exception.value, names, depth);
  const callee = exception.kind === 'call' ? exception.callee : exception;
  const name = objects.program.names.qualify(callee, scope) ?? dottedName(callee) ?? '';
  if (SUCCESSES.test(name)) return true;
  if (exception.kind !== 'call') return false;
  if (ANY_STATUS.test(name)) {
    const status = argument(exception, 'status_code', 0);
    const code = status && codeOf(status, scope, objects);
    return code !== undefined && code < 400;
  }
  // A function of the project that makes the exception.
  const key = depth < 2 ? objects.functionKey(objects.locate(callee, scope)) : undefined;
  const inner =
    key === undefined || key.startsWith('pack:/')
      ? undefined
      : objects.program.functionScope(objects.program.functionRef(key));
  if (!inner) return false;
  const returned: (Expr | undefined)[] = [];
  walkOwnStatements(inner.def.body.stmts, (stmt) => {
    if (stmt.kind === 'return') returned.push(stmt.value);
  });
  return (
    returned.length > 0 &&
    returned.every((one) => one !== undefined && isSuccess(one, { scope: inner, objects }, depth + 1))
  );
}

/**
 * Whether what is raised is made for failures and says that there was none: `raise HTTPException(204)`, by which a handler
 * leaves that has nothing to do, or has done it.
 */
export function raisesDone({ exception }: Raise, { scope, objects }: Names): boolean {
  if (exception?.kind !== 'call') return false;
  const name = objects.program.names.qualify(exception.callee, scope) ?? dottedName(exception.callee) ?? '';
  const status = ANY_STATUS.test(name) ? argument(exception, 'status_code', 0) : undefined;
  const code = status && codeOf(status, scope, objects);
  return code !== undefined && code < 300;
}

/** Whether a clause around a `raise`, in the function, catches what it raises and does not just pass it on. */
export function isCaught({ exception }: Raise, trail: Trail): boolean {
  const callee = exception?.kind === 'call' ? exception.callee : exception;
  const raised = lastPart(callee);
  return trail.some(({ block }, level) => {
    const outer = trail[level - 1];
    const owner = outer?.block.stmts[outer.at];
    if (owner?.kind !== 'try' || owner.body !== block) return false;
    for (const clause of owner.clauses) {
      const types = clause.types.flatMap((one) => (one.kind === 'tuple' ? one.items : [one])).map(lastPart);
      const isMeant = types.some((one) => one === raised || BROAD.test(one));
      if (clause.types.length > 0 && !isMeant) continue;
      const [only, ...more] = clause.body.stmts;
      return !(only?.kind === 'raise' && !only.exception && more.length === 0);
    }
    return false;
  });
}

/** Bases of what a handler succeeds by. */
const BROAD = /^(BaseException|Exception|HTTPException|HTTPError|HTTPRedirection|HTTPSuccessful|HTTPMove)$/;

function lastPart(expr: Expr | undefined): string {
  const name = expr && dottedName(expr);
  return name === undefined ? '' : name.slice(name.lastIndexOf('.') + 1);
}

/** Whether making the exception may fail, so that it is made before the handler counts. */
export function isPlain({ exception, cause }: Raise, names: Names): boolean {
  // Taking it apart from its cause would lose the cause.
  if (cause || exception?.kind !== 'call') return true;
  return exception.args.every((arg) => !mayFail(arg.value, names));
}
