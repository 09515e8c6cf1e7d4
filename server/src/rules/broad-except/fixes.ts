import type { BroadPlace } from '../../handlers/broad.ts';
import { doubtIn } from '../../handlers/doubt.ts';
import { mustAnswer } from '../../handlers/must-answer.ts';
import { bindAndLog, narrow, splitOff, type HandlerPlace } from '../../handlers/handler-edits.ts';
import { isHttpResponse } from '../../handlers/http-errors.ts';
import { intentOf, isLoggingItself, raisesAnew, staysBroad, type Intent } from '../../handlers/intent.ts';
import type { Outcome } from '../../handlers/outcome.ts';
import { concernOf } from '../../handlers/routine.ts';
import { asks, closesOnly, isExplained, triesAgain, wantsLog } from '../../handlers/silence.ts';
import { tellingCall } from '../../logging/telling-call.ts';
import { STORE, TRIVIAL } from '../../logging/words.ts';
import { isTestFile } from '../../workspace/test-files.ts';
import { proposalFor, type Proposal } from '../../handlers/proposal.ts';
import { readableName } from '../../handlers/public-name.ts';
import type { Escapes } from '../../flow/escapes.ts';
import { NONE_AT_TIMES } from '../../flow/effects/none.ts';
import type { Block, ExceptClause, Expr, Span, Try } from '../../python/tree.ts';
import { expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import type { Site } from '../../types/sites.ts';
import type { ClassRef } from '../../types/type.ts';
import { handlerPlace } from '../handler-place.ts';
import type { FixContext, FixOffer, UnitView } from '../rule.ts';

/** A body that a maintainer would accept a copy of. */
const SHORT = 3;

/** A clause of more types than this is not what anybody would write without being asked. */
const LONG = 4;

/** Of what is raised anew with its text, in whose place nothing is hidden. */
const LONG_TRANSLATED = 3;

/** What is offered for a broad clause, best first: what is proved, what is safe, what needs a person. */
export function fixesFor(
  view: UnitView,
  site: Site<Try>,
  clause: ExceptClause,
  broad: BroadPlace,
  outcome: Outcome,
  escapes: Escapes,
): readonly FixOffer[] {
  const place = (context: FixContext): HandlerPlace => handlerPlace(view, context, { site, clause, outcome });
  const log: FixOffer = {
    title: 'Bind and log the exception',
    kind: 'log',
    safety: 'safe',
    edits: (context) => bindAndLog(place(context)),
  };
  const intent = intentOf(site, clause, outcome, view.program);
  const logs = isLoggingItself(site.scope, view.program)
    ? []
    : outcome.passesOn || isTestFile(view.path)
      ? [{ ...log, strictOnly: true }]
      : logOffers(log, outcome, clause, intent).map((one) =>
          isNoEvent(view, site, clause, outcome, intent) ? onlyByHand(one) : one,
        );
  const proposal = proposalFor({
    program: view.program,
    flow: view.flow,
    path: view.path,
    scope: site.scope,
    fn: site.fn,
    stmt: site.stmt,
    clause,
    escapes,
  });
  if (!proposal || clause.star) return logs;
  const { types, guesses } = proposal;
  const offered = narrowOffers(view, site, clause, broad, escapes, proposal, place);
  const narrows =
    isConvincing(proposal, escapes, view) && !isForeign(view.path) ? offered : offered.map(onlyByHand);
  // What gives back the exception it caught, after a roll-back for instance, has to see all of them.
  if (outcome.passesOn && !raisesAnew(clause))
    return [...logs, ...byHand(narrows, 'others would skip what it does')];
  // A copy of the body for what may never come would be noise.
  const known = types.filter((cls) => !guesses.includes(cls));
  const split =
    known.length > 0 &&
    isShort(clause.body) &&
    intent !== 'optional-import' &&
    broad.expr !== undefined &&
    clause.types.length === 1 &&
    clause.types[0] === broad.expr
      ? [
          splitOffer(
            view,
            known,
            place,
            logs.some((one) => !one.strictOnly && one.safety === 'safe'),
          ),
        ].map((one) => (intent === 'supervises' ? one : onlyByHand(one)))
      : [];
  if (staysBroad(intent)) {
    // Who may pass is asked for something that may be missing, as often as for something that may break.
    const strictOnly = intent !== 'guards';
    const narrowed = byHand(narrows, 'broad may be meant').map((one) => ({ ...one, strictOnly }));
    return [...logs, ...split, ...narrowed];
  }
  // Nothing is hidden: whether what nobody expected is translated as well is for a person to say.
  if (outcome.passesOn) return [...logs, ...narrows.map((one) => ({ ...one, safety: 'review' as const }))];
  if (intent === 'retries' || intent === 'optional-import')
    return [...logs, ...narrows.map((one) => ({ ...one, safety: 'review' as const })), ...split];
  // What could not be followed in full is no answer to somebody who wrote down that anything may come.
  if (narrows[0]?.safety !== 'proved' && saysThatBroadIsMeant(view, clause))
    return [...logs, ...byHand(narrows, 'a comment says that broad is meant'), ...split];
  // A clause for mistakes alone, `except TypeError`, is not what anybody would write, but for a value that may be None.
  const isClause =
    types.filter((cls) => !isMistake(cls)).length <=
      (outcome.raises && outcome.usesName ? LONG_TRANSLATED : LONG) &&
    types.length <= LONG + 1 &&
    (!types.every(isMistake) ||
      escapes.types.some(({ evidence }) => evidence.some(({ text }) => text.endsWith(NONE_AT_TIMES))));
  if (!isClause) return [...logs, ...narrows.map(onlyByHand), ...split];
  if (narrows[0]?.safety !== 'proved') return [...logs, ...narrows, ...split];
  // Errors of data that the clause is known to be for are no events.
  const isFailure = types.some((cls) => concernOf(cls, view.program) === 'failure');
  return [...narrows, ...(isFailure ? logs : logs.map(onlyByHand)), ...split];
}

/**
 * Whether a person may be asked to apply a narrowing as it is: it has all that is known to come, nothing by guess but
 * what a value of another kind raises, and what could not be followed only asks something of data. Otherwise it answers who
 * asks, and no more: hardly anybody writes a clause of guesses, and where a call could not be followed, the handler is
 * most often there for that.
 */
function isConvincing({ types, guesses, complete }: Proposal, escapes: Escapes, view: UnitView): boolean {
  if (complete) return true;
  const { classes } = view.program;
  const hasAll = escapes.types.every(({ cls }) => types.some((one) => classes.isSubclass(cls, one) === true));
  return (
    hasAll && guesses.every(isMistake) && guesses.length < types.length && escapes.unresolved.every(asksData)
  );
}

/** An item, a loop or a small method of a value that nothing is known of. */
function asksData({ text, reason }: Escapes['unresolved'][number]): boolean {
  return (
    /^it is not known what (is indexed|is iterated|it iterates)/.test(reason) ||
    (/\.\w+$/.test(text) && TRIVIAL.has(text.split('.').at(-1)!) && !STORE.test(text))
  );
}

/** An answer for whoever asks at the place; no command applies it. */
function onlyByHand(offer: FixOffer): FixOffer {
  return { ...offer, byHand: true };
}

/**
 * Whether a log would tell of what is no event, or where nobody reads it: the block only looks up and converts what is
 * there, closes something, asks whether something is so, or is tried again; the handler says in a comment why it is silent; the
 * code runs on import, before logging is set up, or is somebody else's.
 */
function isNoEvent(
  view: UnitView,
  site: Site<Try>,
  clause: ExceptClause,
  outcome: Outcome,
  intent: Intent,
): boolean {
  if (!site.fn || isForeign(view.path)) return true;
  if (outcome.logged === 'no' && isExplained({ unit: view.unit, clause, textOf: (span) => view.text(span) }))
    return true;
  // A limit that cannot be asked for lets everybody pass: that is an event.
  if (outcome.logged === 'no' && intent !== 'guards' && asks({ site, clause })) return true;
  return asksOnly(site.stmt.body) || closesOnly(site, outcome) || triesAgain({ site, clause });
}

/** Somebody else's code, kept in the project. */
function isForeign(path: string): boolean {
  return /(^|\/)_?(vendor|vendored|third_?party|extern|externals)\//.test(path);
}

/** A block that looks up, converts and puts together what is there, and does nothing: that data is not as wanted is no event. */
function asksOnly(block: Block): boolean {
  const call = tellingCall(block);
  return (call?.rank ?? 0) === 0 && block.stmts.every((stmt) => stmt.kind !== 'with' && stmt.kind !== 'for');
}

/** A narrowing where broad has its reasons: it says what the block raises, and nothing but a person applies it. */
function byHand([best]: readonly FixOffer[], why: string): readonly FixOffer[] {
  return best ? [{ ...best, title: `${best.title}; ${why}`, safety: 'review', byHand: true }] : [];
}

/** Where the exception is reported or handed on already, whether to log as well is for a person to say. */
function logOffers(
  log: FixOffer,
  outcome: Outcome,
  clause: ExceptClause,
  intent: Intent,
): readonly FixOffer[] {
  // Code that runs while the module's imports do has no logger yet.
  if (intent === 'optional-import') return [];
  // A logger of the project's own, which takes no traceback, has told of it: a second one beside it helps nobody.
  if (outcome.reports.some(({ logger }) => logger?.kind === 'own')) return [];
  // Twisted's has the exception in its text, and a failure beside it says it twice.
  if (outcome.usesName && outcome.reports.some(({ logger }) => logger?.kind === 'twisted'))
    return [{ ...log, strictOnly: true }];
  // What is printed is there to be read by whoever runs the program, and a log beside it says it twice.
  if (outcome.logged === 'message' && outcome.usesName && outcome.reports.every(({ logger }) => !logger))
    return [{ ...log, strictOnly: true }];
  if (outcome.logged === 'traceback') return clause.name ? [] : [{ ...log, strictOnly: true }];
  if (!outcome.handsOn) return [log];
  return [
    { ...log, strictOnly: true },
    { ...log, title: 'Log the exception as well', safety: 'review' },
  ];
}

/**
 * @param needsLog nothing logs the exception yet. Where something does, a second clause with the same body is a matter
 *   of taste, and so for a person.
 */
function splitOffer(
  view: UnitView,
  types: readonly ClassRef[],
  place: (context: FixContext) => HandlerPlace,
  needsLog: boolean,
): FixOffer {
  return {
    title: `Catch ${listOf(types, view)} separately`,
    kind: 'split',
    safety: needsLog ? 'safe' : 'review',
    types: types.map((cls) => readableName(cls, view.path, view.program)),
    edits: (context) => splitOff(place(context), types),
  };
}

function narrowOffers(
  view: UnitView,
  site: Site<Try>,
  clause: ExceptClause,
  broad: BroadPlace,
  escapes: Escapes,
  { types, guesses, complete }: Proposal,
  place: (context: FixContext) => HandlerPlace,
): readonly FixOffer[] {
  const kept = keptExpressions(clause, broad);
  if (!kept) return [];
  const [first] = escapes.unresolved;
  const isKnown = (cls: ClassRef): boolean => !guesses.includes(cls);
  const doubt =
    complete || (escapes.unresolved.length === 0 && guesses.every(isMistake))
      ? doubtIn(site.stmt.body, site.scope, types.filter(isKnown), view.flow)
      : undefined;
  const stops = meansToStop(broad, site);
  const answers = complete ? mustAnswer(site.scope) : undefined;
  const versions = complete && tellsOfVersions(view, { start: site.stmt.start, end: clause.start });
  const offer = (chosen: readonly ClassRef[], note: string): FixOffer => ({
    title: `Catch ${listOf(chosen, view)} instead of ${broad.bare ? 'everything' : broad.catches}${note}`,
    kind: 'narrow',
    safety: complete && !doubt && !stops && !versions && !answers ? 'proved' : 'review',
    types: chosen.map((cls) => readableName(cls, view.path, view.program)),
    edits: (context) => {
      const at = place(context);
      const texts = kept
        .filter((expr) => !isAmong(expr, chosen, view, site))
        .map((expr) => at.text.slice(at.base + expr.start, at.base + expr.end));
      return narrow(
        at,
        chosen,
        texts,
        wantsLog(chosen, {
          ...at,
          textOf: ({ start, end }) => at.text.slice(at.base + start, at.base + end),
        }),
      );
    },
  });
  const reasons = [
    ...(first
      ? [
          `${escapes.unresolved.length === 1 ? '' : `${escapes.unresolved.length} calls, first `}${first.text || 'something'} could not be followed`,
        ]
      : complete || doubt || escapes.types.length === 0
        ? []
        : ['the block can raise others too']),
    ...(guesses.length > 0 ? [`${listOf(guesses, view)} by guess`] : []),
    ...(doubt
      ? [
          doubt.of === 'path'
            ? `${view.text(doubt.value)} comes from a request and may hold a NUL`
            : doubt.of === 'system'
              ? `${view.text(doubt.value)} is not on every system`
              : doubt.of === 'certificate'
                ? `${view.text(doubt.value)} may be a path that is not there`
                : `the type of ${view.text(doubt.value)} is not known`,
        ]
      : []),
    ...(answers ? [`${answers} must come to its end`] : []),
    ...(versions ? ['a comment tells of versions of Python'] : []),
    ...(stops ? ['KeyboardInterrupt and CancelledError newly escape'] : []),
  ];
  const offers = [offer(types, reasons.length > 0 ? ` (${reasons.join('; ')})` : '')];
  // Letting something through changes what happens, so it is never chosen for anybody.
  const letThrough = (isLet: (cls: ClassRef) => boolean): void => {
    const chosen = types.filter((cls) => !isLet(cls));
    if (chosen.length > 0 && chosen.length < types.length)
      offers.push({
        ...offer(chosen, ` and let ${listOf(types.filter(isLet), view)} through`),
        safety: 'review',
      });
  };
  letThrough((cls) => isHttpResponse(cls, view.program));
  if (types.length > 4) letThrough(isMistake);
  return offers.map((one, at) => (at === 0 ? one : onlyByHand(one)));
}

/**
 * Whether somebody wrote down that even what ends the program or the task is caught: `BaseException` by name, or
 * everything where the block waits and may be cancelled.
 */
function meansToStop(broad: BroadPlace, site: Site<Try>): boolean {
  if (broad.catches !== 'BaseException') return false;
  if (!broad.bare) return true;
  let waits = false;
  walkOwnStatements(site.stmt.body.stmts, (stmt) => {
    if ((stmt.kind === 'with' || stmt.kind === 'for') && stmt.async) waits = true;
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (inner) => {
        if (inner.kind === 'await') waits = true;
      });
  });
  return waits;
}

/** `# catch everything! we don't want it to stop`, `# must never break the search` */
function saysThatBroadIsMeant(view: UnitView, { colon, end }: ExceptClause): boolean {
  return view.unit.comments.some(
    (comment) =>
      comment.start >= colon &&
      comment.start <= end &&
      /\b(catch|swallow|trap)(es|ing)? (all|any|anything|everything)\b|\b(any|every|all) (other )?(exceptions?|errors?|failures?)\b|\bunexpected\b|\bnever (break|fail|raise|crash|stop|kill|block)|\bexception vague\b|\bno matter what\b/i.test(
        view.text(comment),
      ),
  );
}

/** `# only on Python 3.10 and above`: that something is not there is what the handler is for. */
function tellsOfVersions(view: UnitView, { start, end }: Span): boolean {
  return view.unit.comments.some(
    (comment) =>
      comment.start >= start &&
      comment.end <= end &&
      /\bpy(thon)?\s*-?[23](\.\d+)?\b/i.test(view.text(comment)),
  );
}

/** What an operation raises for a value of the wrong kind. */
function isMistake(cls: ClassRef): boolean {
  return cls.module === 'builtins' && (cls.qualname === 'TypeError' || cls.qualname === 'AttributeError');
}

/** The other types of a broad clause's tuple; undefined where the broad one comes out of a constant among others. */
function keptExpressions(clause: ExceptClause, broad: BroadPlace): readonly Expr[] | undefined {
  if (!broad.expr) return [];
  const all = clause.types.flatMap(function flat(expr: Expr): readonly Expr[] {
    return expr.kind === 'tuple' ? expr.items.flatMap(flat) : [expr];
  });
  const others = all.filter((expr) => expr !== broad.expr);
  // `(Exception, BaseException)`: what is broad beside the broad one goes as well.
  return others.filter(
    (expr) => !(expr.kind === 'name' && (expr.id === 'Exception' || expr.id === 'BaseException')),
  );
}

/** What stands beside the broad type, and is a subclass of what takes its place. */
function isAmong(
  expr: Expr,
  chosen: readonly ClassRef[],
  { program }: UnitView,
  { scope }: Site<Try>,
): boolean {
  const type = program.inference().typeOf(expr, scope);
  return (
    type.kind === 'class' &&
    chosen.some((cls) => cls !== type.cls && program.classes.isSubclass(type.cls, cls) === true)
  );
}

function listOf(types: readonly ClassRef[], view: UnitView): string {
  return types.map((cls) => readableName(cls, view.path, view.program)).join(', ');
}

function isShort(body: Block): boolean {
  return (
    body.stmts.length <= SHORT &&
    body.stmts.every(
      (stmt) => !['if', 'for', 'while', 'try', 'with', 'match', 'function', 'class'].includes(stmt.kind),
    )
  );
}
