import type { Expr } from '../../python/tree.ts';
import { lastName } from '../../python/walk.ts';

/** The HTTP method that is written down, in capitals: `"post"`, `HTTPMethod.POST`; undefined where none is. */
export function methodIn(expr: Expr | undefined): string | undefined {
  if (expr?.kind === 'constant' && expr.type === 'str') return expr.value.toUpperCase();
  return expr?.kind === 'attribute' && lastName(expr.object) === 'HTTPMethod' ? expr.name : undefined;
}
