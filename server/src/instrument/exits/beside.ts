import type { Block, Call, Expr, FunctionDef, Stmt, Try } from '../../python/tree.ts';
import { dottedName, expressionsOf, lastName, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import { isLog } from '../answers/answers.ts';
import { isLookup } from './operation-end.ts';
import type { Asked } from '../frameworks/requests.ts';

/**
 * Whether what a `try` does that goes on after failures is beside the operation: it only reads what it has at hand
 * (`datetime.fromisoformat(text)`), it tells others of what was done above, or it is one of several things that were
 * looked up for an answer, with a value for where it is not to be had.
 */
export function isBeside(
  stmt: Try,
  { asked, def }: { readonly asked: Asked; readonly def: FunctionDef },
): boolean {
  const calls = callsIn(stmt.body);
  if (calls.length > 0 && calls.every(isConversion)) return true;
  if (!stmt.clauses.every((clause) => clause.body.stmts.every((one) => isIdle(one)))) return false;
  if (asked === 'reads')
    return stmt.clauses.every((clause) => bindsSame(clause.body, stmt.body)) && looksUpBesides(stmt, def);
  return calls.some(tells) && calls.every((one) => tells(one) || isMinor(one)) && isDoneAbove(stmt, def);
}

/** Every call in a suite, but for functions and classes that are defined there. */
export function callsIn(block: Block): readonly Call[] {
  const calls: Call[] = [];
  walkOwnStatements(block.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call') calls.push(one);
      });
  });
  return calls;
}

/** The names of all that is called in a suite. */
export function namesCalled(block: Block): readonly string[] {
  return callsIn(block).flatMap(({ callee }) => lastName(callee) ?? []);
}

/** A log, a value in place of another. */
function isIdle(stmt: Stmt): boolean {
  return (
    stmt.kind === 'pass' ||
    stmt.kind === 'continue' ||
    (stmt.kind === 'expr' && (stmt.value.kind === 'constant' || isLog(stmt.value))) ||
    (stmt.kind === 'assign' && callsOf(stmt.value).every(isConversion))
  );
}

function callsOf(expr: Expr | undefined): readonly Call[] {
  const calls: Call[] = [];
  if (expr)
    walkExpression(expr, (one) => {
      if (one.kind === 'call') calls.push(one);
    });
  return calls;
}

/** Calls that make a value of others, and ask nobody. */
export function isConversion({ callee }: Call): boolean {
  if (callee.kind === 'attribute' && callee.name === 'get')
    return /(^|[._])(data|payload|body|params|args|headers|environ|query|config|info)$/.test(
      dottedName(callee.object) ?? '',
    );
  return /^(int|float|str|bool|bytes|list|dict|set|tuple|len|min|max|sum|round|abs|sorted|isinstance|asdict|astuple|copy|deepcopy|uuid4|fromisoformat|strptime|strftime|fromtimestamp|total_seconds|now|utcnow|today|timedelta|datetime|date|loads|dumps|split|rsplit|strip|replace|lower|upper|startswith|endswith|join|format|encode|decode|b64decode|b64encode|UUID|Decimal|Fraction|ip_address|ip_network|urlparse|group|match|fullmatch)$/.test(
    lastName(callee) ?? '',
  );
}

/** `await notifier.send_created(order)`, `cache.invalidate(key)`: others hear of what was done. */
export function tells({ callee }: Call): boolean {
  const name = dottedName(callee) ?? lastName(callee) ?? '';
  return /(^|[._])(notif\w*|alerts?|publish\w*|emit\w*|broadcast\w*|track\w*|audit\w*|invalidate\w*|analytics|telemetry|webhooks?)([._]|$)/i.test(
    name,
  );
}

/** What is made or looked up on the way to telling. */
function isMinor(call: Call): boolean {
  const name = lastName(call.callee) ?? '';
  return (
    isLookup(call) || isConversion(call) || isLog(call) || /^(getattr|close|create_bot|to_dict)$/.test(name)
  );
}

/** Whether the clause binds what the `try` was to bind. */
function bindsSame(clause: Block, body: Block): boolean {
  const wanted = namesBoundIn(body);
  const bound = namesBoundIn(clause);
  return bound.size > 0 && [...bound].every((one) => wanted.has(one));
}

function namesBoundIn(block: Block): ReadonlySet<string> {
  const names = new Set<string>();
  walkOwnStatements(block.stmts, (stmt) => {
    if (stmt.kind === 'assign')
      for (const target of stmt.targets)
        for (const one of target.kind === 'tuple' ? target.items : [target])
          if (one.kind === 'name') names.add(one.id);
  });
  return names;
}

/** Whether something is asked of others outside of the `try`. */
function looksUpBesides(stmt: Try, def: FunctionDef): boolean {
  let found = false;
  walkOwnStatements(def.body.stmts, (one) => {
    if (one.start >= stmt.start && one.end <= stmt.end) return;
    if (one.kind !== 'assign' && one.kind !== 'expr') return;
    const made = one.value?.kind === 'await' ? one.value.value : undefined;
    if (made?.kind === 'call') found = true;
  });
  return found;
}

/** Whether something is done for its own sake above a statement, whatever else happens. */
function isDoneAbove(stmt: Stmt, def: FunctionDef): boolean {
  return def.body.stmts.some((one) => {
    if (one.end > stmt.start || (one.kind !== 'expr' && one.kind !== 'assign')) return false;
    const made = one.value?.kind === 'await' ? one.value.value : one.value;
    return made?.kind === 'call' && !isLookup(made) && !isLog(made) && !isConversion(made);
  });
}
