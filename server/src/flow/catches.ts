import type { Expr } from '../python/tree.ts';
import type { Inference } from '../types/inference.ts';
import type { Scope } from '../types/scope.ts';
import type { ClassRef, Type } from '../types/type.ts';
import type { Catch } from './effect.ts';

/** What the type expressions of a clause catch; no expressions for a bare clause. */
export function catchOf(types: readonly Expr[], scope: Scope, inference: Inference): Catch {
  const base = inference.program.classes.builtin('BaseException');
  if (types.length === 0) return { classes: base ? [base] : [], broad: true };
  const classes = types.flatMap((type) => caughtClasses(type, scope, inference));
  return { classes, broad: classes.some((cls) => isBroad(cls)) };
}

/** `Exception` or `BaseException`. */
export function isBroad(cls: ClassRef): boolean {
  return cls.module === 'builtins' && (cls.qualname === 'Exception' || cls.qualname === 'BaseException');
}

/** The classes an expression after `except` names, through tuples, constants and concatenations of tuples. */
export function caughtClasses(expr: Expr, scope: Scope, inference: Inference): ClassRef[] {
  switch (expr.kind) {
    case 'tuple':
    case 'list':
      return expr.items.flatMap((item) => caughtClasses(item, scope, inference));
    case 'starred':
      return caughtClasses(expr.value, scope, inference);
    case 'binary':
      return expr.op === '+'
        ? [...caughtClasses(expr.left, scope, inference), ...caughtClasses(expr.right, scope, inference)]
        : [];
    default:
      return classesIn(inference.typeOf(expr, scope));
  }
}

function classesIn(type: Type): ClassRef[] {
  switch (type.kind) {
    case 'class':
      return [type.cls];
    case 'tuple':
      return type.items.flatMap(classesIn);
    case 'instance':
      // A tuple of classes: `ERRORS: tuple[type[Exception], ...]`.
      return type.args.flatMap(classesIn);
    case 'union':
      // Which of them it is depends on the run: only what all of them catch is caught for certain.
      return [];
    default:
      return [];
  }
}
