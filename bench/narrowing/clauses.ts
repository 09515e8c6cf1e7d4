import type { ExceptClause, Expr, FunctionDef, Try } from '../../server/src/python/tree.ts';
import type { Unit } from '../../server/src/python/units.ts';
import { caughtClasses, catchOf, isBroad } from '../../server/src/flow/catches.ts';
import { innerScope, sitesOf } from '../../server/src/types/sites.ts';
import type { Scope } from '../../server/src/types/scope.ts';
import type { ClassRef } from '../../server/src/types/type.ts';
import type { Project } from '../project.ts';

/** A `try` of a file, found at one revision. */
export interface TrySite {
  readonly path: string;
  readonly stmt: Try;
  readonly scope: Scope;
  readonly unit: Unit;
  readonly fn: FunctionDef | undefined;
}

/** A clause that names what it catches. */
export interface SpecificClause {
  readonly path: string;
  /** Where its `try` starts in the file. */
  readonly tryStart: number;
  readonly index: number;
  /** Absolute offsets: behind `except`, and of the colon. */
  readonly keywordEnd: number;
  readonly colon: number;
  readonly boundName: string | undefined;
  /** The names that the types are written with: `json` of `json.JSONDecodeError`. */
  readonly rootNames: readonly string[];
  /** What must be suggested: its types without those that an earlier clause stops, or `Exception` would not. */
  readonly wanted: readonly ClassRef[];
}

export function trySites(project: Project, path: string): readonly TrySite[] {
  const { workspace, analysis } = project;
  const module = workspace.module(path);
  const sites: TrySite[] = [];
  const visit = (units: readonly Unit[], scope: Scope): void => {
    for (const unit of units) {
      for (const { stmt, scope: at, fn } of sitesOf(unit.lowered, scope, analysis.program))
        if (stmt.kind === 'try') sites.push({ path, stmt, scope: at, unit, fn });
      if (unit.members)
        visit(unit.members, innerScope(unit.lowered.stmt, scope, unit.lowered, analysis.program));
    }
  };
  if (module) visit(module.units, analysis.program.moduleScope(path));
  return sites;
}

/** The clauses of a `try` all of whose names are exception classes narrower than `Exception`. */
export function specificClauses(site: TrySite, project: Project): readonly SpecificClause[] {
  const { classes } = project.analysis.program;
  const exception = classes.builtin('Exception');
  const inference = project.analysis.program.inference();
  const earlier: ClassRef[] = [];
  const found: SpecificClause[] = [];
  site.stmt.clauses.forEach((clause, index) => {
    const named = clause.types
      .flatMap(leaves)
      .map((expr) => ({ expr, classes: caughtClasses(expr, site.scope, inference) }));
    const all = [...new Set(named.flatMap((one) => one.classes))];
    const resolved =
      named.length > 0 &&
      named.every((one) => one.classes.length > 0) &&
      all.every((cls) => !isBroad(cls) && classes.isException(cls) !== false);
    const wanted = all.filter(
      (cls) =>
        exception &&
        classes.isSubclass(cls, exception) !== false &&
        !earlier.some((other) => classes.isSubclass(cls, other) === true),
    );
    if (resolved && wanted.length > 0 && !clause.star && !earlier.some(isBroad))
      found.push(
        describe(
          clause,
          index,
          site,
          named.map((one) => one.expr),
          wanted,
        ),
      );
    earlier.push(...catchOf(clause.types, site.scope, inference).classes);
  });
  return found;
}

function describe(
  clause: ExceptClause,
  index: number,
  site: TrySite,
  exprs: readonly Expr[],
  wanted: readonly ClassRef[],
): SpecificClause {
  const base = site.unit.start;
  return {
    path: site.path,
    tryStart: base + site.stmt.start,
    index,
    keywordEnd: base + clause.keywordEnd,
    colon: base + clause.colon,
    boundName: clause.name?.id,
    rootNames: [...new Set(exprs.flatMap(rootName))],
    wanted,
  };
}

/** The expressions of nested tuples and of sums of tuples. */
function leaves(expr: Expr): readonly Expr[] {
  if (expr.kind === 'tuple' || expr.kind === 'list') return expr.items.flatMap(leaves);
  if (expr.kind === 'starred') return leaves(expr.value);
  if (expr.kind === 'binary' && expr.op === '+') return [...leaves(expr.left), ...leaves(expr.right)];
  return [expr];
}

function rootName(expr: Expr): readonly string[] {
  if (expr.kind === 'name') return [expr.id];
  return expr.kind === 'attribute' ? rootName(expr.object) : [];
}
