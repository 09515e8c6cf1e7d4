import { Reports } from '../logging/reports.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { ExceptClause, Span, Try } from '../python/tree.ts';
import { blocksOf } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import type { Site } from '../types/sites.ts';
import type { ClassRef } from '../types/type.ts';
import type { Outcome } from './outcome.ts';
import { concernOf } from './routine.ts';

/** What is looked at to say whether a handler may stay silent. */
export interface SilentPlace {
  readonly program: Program;
  readonly site: Site<Try>;
  readonly clause: ExceptClause;
  readonly outcome: Outcome;
  readonly unit: Pick<LoweredUnit, 'comments'>;
  readonly loggerObjects: readonly string[];
  /** The text of a span of the unit. */
  readonly textOf: (span: Span) => string;
}

/**
 * Whether a clause that is narrowed to `types` gets a log. A log that says something of the exception already gets it
 * in full. Where there is none, one is added only for what the surroundings do to the program (a network, a database,
 * a disk), and only where nobody else hears of it: the handler hands nothing on, is no `pass` that a comment explains,
 * and the statement that comes next reports nothing. Errors of data are how Python answers a question: `int(raw)` that
 * falls back to a default is no event.
 */
export function wantsLog(types: readonly ClassRef[], place: SilentPlace): boolean {
  const { outcome, program } = place;
  if (outcome.logged === 'traceback' || outcome.usesName || outcome.handsOn) return false;
  if (outcome.logged === 'message') return true;
  if (!types.some((cls) => concernOf(cls, program) === 'failure')) return false;
  if (asksWhetherThere(place) || isLoggingItself(place.site.scope, program)) return false;
  return !(outcome.idle && isExplained(place)) && !isReportedNext(place);
}

/** `exists()`, `has_bucket()`: that the answer is no is no event. */
function asksWhetherThere({ site, clause }: SilentPlace): boolean {
  const last = clause.body.stmts.at(-1);
  return (
    /(^|_)(exists?|has|contains)(_|$)/.test(site.fn?.name ?? '') &&
    last?.kind === 'return' &&
    last.value?.kind === 'constant'
  );
}

/** A method of a logging handler, filter or formatter: a log from there would come back to it. */
export function isLoggingItself(scope: Scope, program: Program): boolean {
  for (let at: Scope = scope; at.kind !== 'module'; at = at.parent)
    if (
      at.kind === 'class' &&
      program.classes
        .info(at.cls)
        .order.some(
          ({ cls }) => cls.module === 'logging' && /^(Handler|Filter|Filterer|Formatter)$/.test(cls.qualname),
        )
    )
      return true;
  return false;
}

/** A comment for people in the clause, or on its last line. */
export function isExplained({
  unit,
  clause,
  textOf,
}: Pick<SilentPlace, 'unit' | 'clause' | 'textOf'>): boolean {
  return unit.comments.some((comment) => {
    if (comment.start < clause.start) return false;
    if (comment.start > clause.end && /[\r\n]/.test(textOf({ start: clause.end, end: comment.start })))
      return false;
    const text = textOf(comment).replace(/^#+\s*/, '');
    return /\w{3,}.*\s+\w/.test(text.replace(/(noqa|pylint|type|pragma|nosec|harden|ruff|fmt)\b:?.*/i, ''));
  });
}

/** The statement behind the `try` logs: what the handler puts in the place of the result is told there. */
function isReportedNext({ site, clause, program, loggerObjects }: SilentPlace): boolean {
  const last = clause.body.stmts.at(-1);
  if (!last || ['return', 'raise', 'continue', 'break'].includes(last.kind)) return false;
  const parent = site.ancestors.at(-1);
  const block = parent && blocksOf(parent).find(({ stmts }) => stmts.includes(site.stmt));
  const next = block?.stmts[block.stmts.indexOf(site.stmt) + 1];
  return (
    next?.kind === 'expr' &&
    new Reports(program, loggerObjects).in(next, site.scope, clause.name?.id).length > 0
  );
}
