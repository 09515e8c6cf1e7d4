import type { Expr } from '../../python/tree.ts';
import { childrenOf, dottedName } from '../../python/walk.ts';
import { isLog, isMessage } from '../answers/answers.ts';
import { isGuard } from '../exits/preparation.ts';

/** What is said besides, and lists that grow. */
export function isTold(expr: Expr): boolean {
  const call = expr.kind === 'await' ? expr.value : expr;
  if (!call || call.kind === 'constant' || isLog(call) || isGuard(call)) return true;
  return (
    call.kind === 'call' &&
    (isMessage(call) ||
      (call.callee.kind === 'attribute' &&
        call.callee.object.kind === 'name' &&
        /^(append|extend|update|pop|setdefault)$/.test(call.callee.name) &&
        call.args.every(({ value }) => isGiven(value, LOOKUPS))))
  );
}

/** What stands behind the address of a page: `SearchForm(request.GET)`. */
function isQuery(expr: Expr): boolean {
  return /(^|[._])(GET|args|query|query_params|request_query)$/.test(dottedName(expr) ?? '');
}

/** Calls for where something is, and for words. */
export const ADDRESSES =
  /(^|\.)(url_for|reverse|reverse_lazy|_|gettext|get|format|dict|str|dumps|get_full_path|urlencode|(is|has)_\w+)$/;

/** The same, and calls that look one thing up. */
export const LOOKUPS =
  /(^|\.)(url_for|reverse|reverse_lazy|_|gettext|get|getlist|lists|items|format|dict|str|list|get_full_path|urlencode|urljoin|urlparse|urlunparse|urlsplit|urlunsplit|parse_qsl?|quote|quote_plus|_replace|join|strip|rstrip|lstrip|split|lower|exists|isdigit|startswith|endswith|copy|int|get_object_or_404|get_object|filter|filter_by|first|first_or_404|get_or_404|one|build_absolute_uri|get_absolute_url|get_success_url|absolute_url|(is|has)_\w+)$/;

/** What is there without anything being done: constants, settings, what the request holds, and calls of some names. */
export function isGiven(expr: Expr | undefined, calls: RegExp): boolean {
  if (!expr) return true;
  switch (expr.kind) {
    case 'call':
      // A form that nothing is in yet is as good as none.
      if (
        expr.args.every(({ value }) => isQuery(value)) &&
        /(^|\.)([A-Z]\w*)?[Ff]orm$/.test(dottedName(expr.callee) ?? '')
      )
        return true;
      return (
        calls.test(dottedName(expr.callee) ?? (expr.callee.kind === 'attribute' ? expr.callee.name : '')) &&
        childrenOf(expr).every((one) => one === expr.callee || isGiven(one, calls))
      );
    case 'await':
    case 'yield':
    case 'lambda':
      return false;
    case 'comprehension':
      return calls === LOOKUPS && childrenOf(expr).every((one) => isGiven(one, calls));
    default:
      return childrenOf(expr).every((one) => isGiven(one, calls));
  }
}
