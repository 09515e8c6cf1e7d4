import type { Expr, Raise } from '../python/tree.ts';
import { dottedName } from '../python/walk.ts';
import type { Trail } from './bound-values.ts';
import type { Names } from './control-flow.ts';
import { argument } from './literals.ts';
import { isHarmless } from './response-classes.ts';
import { codeOf } from './status-codes.ts';

/**
 * Exceptions that end a request well: aiohttp's redirects and other answers below 400, Tornado's `Finish` and
 * `gen.Return`, Werkzeug's and Pyramid's redirects.
 */
const SUCCESSES =
  /(^|\.)(HTTP(Ok|OK|Created|Accepted|NonAuthoritativeInformation|NoContent|ResetContent|PartialContent|MultipleChoices|MovedPermanently|Found|SeeOther|NotModified|UseProxy|TemporaryRedirect|PermanentRedirect)|RequestRedirect)$|^tornado\.(web\.Finish|gen\.Return)$/;

/** Exceptions that carry any status: `HTTPException(status_code=303, …)`. */
const ANY_STATUS = /(^|\.)(HTTPException|HTTPError)$/;

/** A `raise` by which a handler succeeds. */
export function isSuccessRaise({ exception }: Raise, names: Names): boolean {
  if (!exception) return false;
  const callee = exception.kind === 'call' ? exception.callee : exception;
  const name = names.objects.program.names.qualify(callee, names.scope) ?? dottedName(callee) ?? '';
  if (SUCCESSES.test(name)) return true;
  if (exception.kind !== 'call' || !ANY_STATUS.test(name)) return false;
  const status = argument(exception, 'status_code', 0);
  const code = status && codeOf(status, names.scope, names.objects);
  return code !== undefined && code < 400;
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
  return exception.args.every((arg) => isHarmless(arg.value, names));
}
