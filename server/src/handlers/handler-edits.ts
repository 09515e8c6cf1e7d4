import { copyClauseBefore } from '../edit/copy-clause.ts';
import { rewriteHeader } from '../edit/clause.ts';
import { freshName, paramNames, usualName } from '../edit/fresh-name.ts';
import { addToHeader, type ImportRequest } from '../edit/imports.ts';
import { indentationUnit, type UnitText } from '../edit/layout.ts';
import { insertFirst } from '../edit/suite.ts';
import { addTraceback } from '../logging/add-traceback.ts';
import { chooseLogger, hasLogging, logStatement, type LoggingPlace } from '../logging/house-style.ts';
import { purposeOf } from '../logging/purpose.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { ExceptClause, Stmt, Try } from '../python/tree.ts';
import type { ModuleTree, Unit } from '../python/units.ts';
import type { Edit } from '../text/edit.ts';
import type { Program } from '../types/program.ts';
import { classOf, type Scope } from '../types/scope.ts';
import type { Site } from '../types/sites.ts';
import type { ClassRef } from '../types/type.ts';
import { groupFor, nameFor, together, type Naming } from './naming.ts';
import type { Outcome } from './outcome.ts';

/** A clause that is to be rewritten, with all that the edit may look at. */
export interface HandlerPlace {
  readonly program: Program;
  readonly path: string;
  readonly text: string;
  readonly module: ModuleTree;
  readonly unit: LoweredUnit;
  /** Absolute offset of the unit. */
  readonly base: number;
  readonly site: Site<Try>;
  readonly clause: ExceptClause;
  readonly outcome: Outcome;
  /** The `logger` setting. */
  readonly logger: string;
  readonly loggerObjects: readonly string[];
}

/** Binds the exception and logs it, in the call that logs already where there is one. */
export function bindAndLog(place: HandlerPlace, level: 'error' | 'warning' = 'error'): Edit[] | undefined {
  // A second logger beside one of the project's own, which logs already, helps nobody.
  if (place.outcome.reports.some(({ logger }) => logger?.kind === 'own')) return undefined;
  const bound = boundName(place);
  const header = rewriteHeader(
    sourceOf(place),
    place.clause,
    place.clause.types.length === 0 ? { types: ['BaseException'], name: bound } : { name: bound },
  );
  const log = logEdits(place, bound, level);
  return header && log && finish(place, [...header, ...log.edits], log.imports, log.statements);
}

/**
 * Catches `types` in the place of what is broad in the clause. What stands beside it in a tuple stays.
 *
 * @param kept the texts of the types that stay.
 */
export function narrow(
  place: HandlerPlace,
  types: readonly ClassRef[],
  kept: readonly string[],
  withLog: boolean,
): Edit[] | undefined {
  const names = namesFor(place, types);
  if (!names) return undefined;
  const written = [...new Set([...kept, ...names.texts])];
  // A library that logs nowhere is not made to begin by a narrowing.
  const isTold = place.outcome.logged !== 'no' || hasLogging(loggingPlace(place));
  if (!withLog || !isTold) {
    const header = rewriteHeader(sourceOf(place), place.clause, { types: written });
    return header && finish(place, header, names.imports, []);
  }
  const bound = boundName(place);
  const header = rewriteHeader(sourceOf(place), place.clause, { types: written, name: bound });
  const log = logEdits(place, bound, 'warning');
  return (
    header &&
    log &&
    finish(place, [...header, ...log.edits], [...names.imports, ...log.imports], log.statements)
  );
}

/** Writes a clause for `types` with the same body above the broad one, which is bound and logged. */
export function splitOff(place: HandlerPlace, types: readonly ClassRef[]): Edit[] | undefined {
  const names = namesFor(place, types);
  if (!names) return undefined;
  const copy = copyClauseBefore(sourceOf(place), place.clause, {
    types: names.texts,
    ...(place.clause.name ? { name: place.clause.name.id } : {}),
  });
  const isLogged = place.outcome.logged === 'traceback' && place.clause.name !== undefined;
  if (isLogged) return finish(place, [copy], names.imports, []);
  const bound = boundName(place);
  const header = rewriteHeader(
    sourceOf(place),
    place.clause,
    place.clause.types.length === 0 ? { types: ['BaseException'], name: bound } : { name: bound },
  );
  const log = logEdits(place, bound, 'error');
  return (
    header &&
    log &&
    finish(place, [copy, ...header, ...log.edits], [...names.imports, ...log.imports], log.statements)
  );
}

/** Names for classes in the order given, each once; undefined when one of them cannot be imported. */
export function namesFor(
  place: Pick<HandlerPlace, 'program' | 'path' | 'text' | 'module' | 'site'>,
  types: readonly ClassRef[],
): { texts: string[]; imports: ImportRequest[] } | undefined {
  const texts: string[] = [];
  const imports: ImportRequest[] = [];
  const at = { ...place, scope: place.site.scope };
  const namings: Naming[] = [];
  for (const cls of types) {
    const naming = nameFor(cls, at);
    if (!naming) return undefined;
    namings.push(naming);
  }
  for (const naming of namings) {
    const { text, imports: added } = together(naming, namings, at);
    if (!texts.includes(text)) texts.push(text);
    imports.push(...added);
  }
  return { texts, imports };
}

/**
 * The edits with those that the top of the file needs.
 *
 * @returns undefined for code that runs on import, above the place where what it needs would be added.
 */
export function finish(
  {
    program,
    path,
    text,
    module,
    site,
  }: Pick<HandlerPlace, 'program' | 'path' | 'text' | 'module'> & {
    readonly site: { readonly scope: Scope };
  },
  edits: readonly Edit[],
  imports: readonly ImportRequest[],
  statements: readonly string[],
): Edit[] | undefined {
  const header = addToHeader({ text, module }, { imports, statements, groupOf: groupFor(program, path) });
  const first = Math.min(...edits.map((edit) => edit.start));
  if (site.scope.kind !== 'function' && header.some((edit) => edit.start > first)) return undefined;
  return [...header, ...edits];
}

function logEdits(
  place: HandlerPlace,
  bound: string,
  level: 'error' | 'warning',
): { edits: Edit[]; imports: readonly ImportRequest[]; statements: readonly string[] } | undefined {
  const source = sourceOf(place);
  for (const report of place.outcome.reports) {
    const edits = addTraceback(source, report, bound);
    if (edits) return { edits, imports: [], statements: [] };
  }
  const { site, clause } = place;
  const logging = loggingPlace(place);
  const chosen = chooseLogger(logging);
  const line = logStatement(
    logging,
    chosen,
    purposeOf(site.stmt.body, site.fn, classOf(site.scope)?.qualname.split('.').at(-1)),
    { bound, level },
  );
  const edits = insertFirst(source, clause.body, {
    colon: place.base + clause.colon,
    header: place.base + clause.start,
    lines: [line],
    unit: indentationUnit(place),
  });
  return { edits, imports: chosen.imports, statements: chosen.statements };
}

function loggingPlace(place: HandlerPlace): LoggingPlace {
  const { site, base, clause, logger } = place;
  return { ...place, scope: site.scope, offset: base + clause.start, preference: logger };
}

/** The name the clause binds, or a new one that means nothing else there. */
export function boundName({ clause, site, module, outcome }: HandlerPlace): string {
  // `except X as _` says that the name is not meant to be read.
  if (clause.name && (clause.name.id !== '_' || outcome.usesName)) return clause.name.id;
  const fn = site.ancestors.find((one) => one.kind === 'function');
  const within: readonly Stmt[] = fn ? [fn] : statementsOf(module.units);
  return freshName(clause, within, paramNames(fn), usualName(module));
}

function statementsOf(units: readonly Unit[]): readonly Stmt[] {
  return units.flatMap((unit) => [unit.lowered.stmt, ...(unit.members ? statementsOf(unit.members) : [])]);
}

function sourceOf({ text, unit, base }: HandlerPlace): UnitText {
  return { text, unit, base };
}
