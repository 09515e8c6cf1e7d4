import type { Escapes, Escaping } from '../flow/escapes.ts';
import type { ExceptClause, Expr, Try } from '../python/tree.ts';
import type { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import type { ClassRef, Type } from '../types/type.ts';

/** The classes a clause names, constants and tuples looked into; those that are not known are left out. */
export function caughtBy(clause: ExceptClause, scope: Scope, program: Program): readonly ClassRef[] {
  const inference = program.inference();
  return clause.types.flatMap((expr) => classesOf(expr, (one) => inference.typeOf(one, scope)));
}

/** What of a block's escapes reaches a clause: what no clause before it catches. */
export function reaching(
  escapes: Escapes,
  stmt: Try,
  clause: ExceptClause,
  scope: Scope,
  program: Program,
): Escapes {
  const before: ClassRef[] = [];
  for (const one of stmt.clauses) {
    if (one === clause) break;
    before.push(...caughtBy(one, scope, program));
  }
  if (before.length === 0) return escapes;
  const isCaught = ({ cls }: Escaping): boolean =>
    before.some((other) => program.classes.isSubclass(cls, other) === true);
  return { types: escapes.types.filter((one) => !isCaught(one)), unresolved: escapes.unresolved };
}

function classesOf(expr: Expr, typeOf: (expr: Expr) => Type): readonly ClassRef[] {
  if (expr.kind === 'tuple') return expr.items.flatMap((item) => classesOf(item, typeOf));
  if (expr.kind === 'starred') return classesOf(expr.value, typeOf);
  return classesIn(typeOf(expr));
}

function classesIn(type: Type): readonly ClassRef[] {
  if (type.kind === 'class') return [type.cls];
  // What may be one class or another is not known to be caught.
  return type.kind === 'tuple' ? type.items.flatMap(classesIn) : [];
}
