import type { ExceptClause, Expr, Span } from '../python/tree.ts';
import type { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import type { Type } from '../types/type.ts';

/**
 * This room knows what an exception handler is: what it catches, whether it passes the exception on, what it is
 * for, and which types a person would write in its place. Rules that speak of handlers share it; it knows no rule.
 * Start reading at `outcome.ts` (what a handler does with the exception) and `intent.ts` (what it is for).
 */

export type BroadName = 'Exception' | 'BaseException';

/** A place in a clause that catches (nearly) everything. Offsets are the unit's. */
export interface BroadPlace extends Span {
  /** `BaseException` for a bare clause. */
  readonly catches: BroadName;
  readonly bare: boolean;
  /** The expression after `except`, or in its tuple, that is broad; undefined for a bare clause. */
  readonly expr: Expr | undefined;
}

/** The first broad place of a clause, through aliases, constants and nested tuples; undefined when it has none. */
export function broadPlaceOf(clause: ExceptClause, scope: Scope, program: Program): BroadPlace | undefined {
  if (clause.types.length === 0) {
    const end = clause.star ? clause.start + 'except'.length : clause.keywordEnd;
    return { start: clause.start, end, catches: 'BaseException', bare: true, expr: undefined };
  }
  const inference = program.inference();
  return firstBroad(clause.types, (expr) => {
    const qualified = program.names.qualify(expr, scope);
    if (qualified === 'builtins.Exception') return 'Exception';
    if (qualified === 'builtins.BaseException') return 'BaseException';
    if (expr.kind === 'constant' || expr.kind === 'call') return undefined;
    return broadIn(inference.typeOf(expr, scope));
  });
}

/** The same for the arguments of `contextlib.suppress`. */
export function firstBroad(
  exprs: readonly Expr[],
  nameOf: (expr: Expr) => BroadName | undefined,
): BroadPlace | undefined {
  for (const expr of exprs) {
    if (expr.kind === 'tuple') {
      const inner = firstBroad(expr.items, nameOf);
      if (inner) return inner;
      continue;
    }
    const target = expr.kind === 'starred' ? expr.value : expr;
    const catches = nameOf(target);
    if (catches) return { start: target.start, end: target.end, catches, bare: false, expr };
  }
  return undefined;
}

function broadIn(type: Type): BroadName | undefined {
  if (type.kind === 'tuple') return type.items.map(broadIn).find((one) => one !== undefined);
  if (type.kind !== 'class' || type.cls.module !== 'builtins') return undefined;
  return type.cls.qualname === 'Exception' || type.cls.qualname === 'BaseException'
    ? type.cls.qualname
    : undefined;
}
