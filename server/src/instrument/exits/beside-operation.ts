import type { Block, Call, ExceptClause, Expr, FunctionDef, Stmt, Try } from '../../python/tree.ts';
import { blocksOf, dottedName, walkOwnStatements } from '../../python/walk.ts';
import { deedOf, isLog } from '../answers/answers.ts';
import { isHarmless } from '../answers/response-classes.ts';
import { falls, type Names } from '../code/control-flow.ts';
import type { HandlerKind } from '../frameworks/framework.ts';
import type { Asked } from '../frameworks/requests.ts';
import { DEEDS } from '../names/words/action-words.ts';
import { wordsOf } from '../names/words/naming.ts';
import { callsIn, isBeside } from './beside.ts';
import type { CountPoint } from './count-point.ts';
import { goesOnIdly, grownAtHand, isDeed, isIdle, namesRead } from './deeds.ts';
import { aroundOf } from './doubts/around.ts';
import { endsElsewhere } from './guards.ts';
import { makesAnswer } from './preparation.ts';

/** The handler that a `try` stands in. */
interface Operation extends Names {
  readonly def: FunctionDef;
  readonly asked: Asked;
  readonly kind: HandlerKind;
  /** Where it counts; undefined where that is still being looked for. */
  readonly points?: readonly CountPoint[];
}

/**
 * Whether what a `try` does that goes on after failures says nothing of whether the operation was done: it looks up what
 * that can do without, what its clauses put in place of a value is asked for, or it follows what was done.
 */
export function isBesideOperation(stmt: Try, place: Operation): boolean {
  if (isBeside(stmt, place)) return true;
  // What leaves a loop goes on below it.
  const clauses = stmt.clauses.flatMap(({ body }) =>
    falls(body, place) || body.stmts.at(-1)?.kind === 'break' ? [body] : [],
  );
  if (place.asked !== 'reads' && clauses.some(saysFailed)) return false;
  return isLookUp(stmt, clauses, place) || isAsked(stmt, clauses, place) || isAfterword(stmt, place);
}

/**
 * Whether a `try` only looks something up that what is done below can do without: where something is told, as long as it
 * is not all that is told, or nobody is told that it failed.
 */
function isLookUp(stmt: Try, clauses: readonly Block[], place: Operation): boolean {
  const isHere = (one: Stmt): boolean => one.start >= stmt.start && one.end <= stmt.end;
  // A loop that a failure ends may have been all of it.
  const isQuiet = clauses.every(({ stmts }) =>
    stmts.every((one) => one.kind !== 'break' && isIdle(one, place)),
  );
  if (!isQuiet) return false;
  if (place.asked === 'reads' && place.kind === 'route') {
    // `warm(key)` is called for what it does.
    if (doesSomething(stmt.body, place) || endsElsewhere(place.def) || isFilledIn(stmt, place.def))
      return false;
    const tells = clauses.some(({ stmts }) =>
      stmts.some(
        (one) => deedOf(one, place) === 'failure' || (one.kind === 'expr' && isLog(one.value, WARNINGS)),
      ),
    );
    let isOther = false;
    walkOwnStatements(place.def.body.stmts, (one) => {
      const value = one.kind === 'assign' || one.kind === 'expr' ? one.value : undefined;
      if (!isHere(one) && value && deedOf(one, place) === 'work') isOther = true;
      if (!isHere(one) && one.kind === 'return' && one.value && makesAnswer(one.value, place)) isOther = true;
    });
    return isOther || (!tells && !stmt.clauses.some(isBroad));
  }
  if (!stmt.body.stmts.every((one) => isIdle(one, place))) return false;
  let isBelow = false;
  walkOwnStatements(place.def.body.stmts, (one) => {
    if (one.start < stmt.end) return;
    if ((one.kind === 'assign' || one.kind === 'expr') && !isIdle(one, place)) isBelow = true;
    if (one.kind === 'return' && one.value) isBelow ||= makesAnswer(one.value, place);
  });
  return isBelow;
}

/** Whether something written down is put below where what a `try` looks up is not there: `if not version: version = "0"`. */
function isFilledIn(stmt: Try, def: FunctionDef): boolean {
  const bound = new Set<string>();
  walkOwnStatements(stmt.body.stmts, (one) => {
    if (one.kind === 'assign')
      for (const target of one.targets) if (target.kind === 'name') bound.add(target.id);
  });
  let found = false;
  walkOwnStatements(def.body.stmts, (one) => {
    if (one.kind !== 'if' || one.start < stmt.end) return;
    for (const inner of blocksOf(one).flatMap(({ stmts }) => stmts))
      if (inner.kind === 'assign' && inner.value?.kind === 'constant' && inner.value.type !== 'None')
        for (const target of inner.targets)
          if (target.kind === 'name' && bound.has(target.id) && namesRead(one.test).has(target.id))
            found = true;
  });
  return found;
}

function doesSomething(body: Block, names: Names): boolean {
  let found = false;
  walkOwnStatements(body.stmts, (one) => {
    if (one.kind === 'expr' && !isIdle(one, names)) found = true;
  });
  return found;
}

function isBroad({ types }: ExceptClause): boolean {
  return types.length === 0 || types.some((one) => /^(Base)?Exception$/.test(dottedName(one) ?? ''));
}

/** `response["status"] = "failure"`, `result["error"] = str(error)`: the answer says that it was not done. */
export function saysFailed({ stmts }: Block): boolean {
  const reads = (one: Expr | undefined): boolean =>
    one?.kind === 'constant' && one.type === 'str' && /fail|error|invalid/i.test(one.value);
  return stmts.some(
    (one) =>
      one.kind === 'assign' &&
      (reads(one.value) ||
        one.targets.some((target) => target.kind === 'subscript' && target.index.some(reads))),
  );
}

const WARNINGS = /^a?(warn|warning)$/;

/** Whether what a clause puts in place of a value is asked for below: `user = None`, and `if user is None: …`. */
function isAsked(stmt: Try, clauses: readonly Block[], place: Operation): boolean {
  const bound = clauses.map(({ stmts }) => {
    const names = new Set<string>();
    for (const one of stmts)
      if (one.kind === 'assign' && one.value && isHarmless(one.value, place))
        for (const target of one.targets) if (target.kind === 'name') names.add(target.id);
    // `errors.append(error)`, and `if errors: …`.
    for (const one of stmts) {
      const object = grownAtHand(one, place);
      if (object !== undefined) names.add(object);
    }
    return names;
  });
  const isQuiet = clauses.every(({ stmts }) => stmts.every((one) => isIdle(one, place)));
  if (!isQuiet || bound.length === 0 || bound.some(({ size }) => size === 0)) return false;
  const asked = new Set<string>();
  const below = place.points?.filter((point) => point.stmt.start >= stmt.end);
  walkOwnStatements(place.def.body.stmts, (one) => {
    if (one.kind !== 'if' || one.start < stmt.end) return;
    const { start, end } = one.body;
    const holdsAll = below?.every((point) => start <= point.stmt.start && point.stmt.end <= end) ?? false;
    if (!holdsAll && falls(one.body, place)) return;
    for (const name of namesRead(one.test)) asked.add(name);
  });
  return bound.every((names) => [...names].some((name) => asked.has(name)));
}

/**
 * Whether a `try` stands below what was done, and is about something else than what the handler is called for:
 * `send_mail(user)` of `create_user`.
 */
function isAfterword(stmt: Try, place: Operation): boolean {
  if (place.asked === 'reads' || place.kind === 'task' || !goesOnIdly(stmt, place)) return false;
  const around = aroundOf(stmt, place.def) ?? [];
  const suites = [place.def.body, ...around.map(({ block }) => block)];
  const isDone = suites.some(({ stmts }) =>
    stmts.some((one) => one.end <= stmt.start && one.kind !== 'try' && isDeed(one, place)),
  );
  if (!isDone || callsIn(stmt.body).some(saves)) return false;
  const words = wordsOf(place.def.name).filter(
    (word) => !/^(api|handle|on|do|process|perform|view)$/.test(word),
  );
  // `vm_shutdown` is called for a shutdown as well.
  const verbs = words.filter((word, at) => at === 0 || DEEDS.test(word));
  const called = callsIn(stmt.body).flatMap(({ callee }) =>
    wordsOf(dottedName(callee)?.split('.').at(-1) ?? ''),
  );
  return verbs.length > 0 && !verbs.some((verb) => called.includes(verb));
}

/** `session.commit()`, `session.flush()`: what was done above it is done by that, or not at all. */
function saves({ callee }: Call): boolean {
  return callee.kind === 'attribute' && /^(commit|flush)$/.test(callee.name);
}
