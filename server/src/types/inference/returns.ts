import type { FunctionDef } from '../../python/tree.ts';
import { expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import type { Inference } from '../inference.ts';
import { type FunctionRef, instance, NONE, type Type, union, unknown } from '../type.ts';
import { general } from './unify.ts';

/** A method without code of its own: what overrides it may return anything. */
function isPlaceholder({ body }: FunctionDef): boolean {
  return body.stmts.every(
    (stmt) =>
      stmt.kind === 'pass' ||
      stmt.kind === 'raise' ||
      (stmt.kind === 'expr' && stmt.value.kind === 'constant'),
  );
}

/** What a function returns by its annotation or its code; see `Program.returnType`. */
export function returnType(fn: FunctionRef, inference: Inference): Type {
  const { program } = inference;
  const scope = program.functionScope(fn);
  if (!scope) return unknown(`the function ${fn.qualname}`);
  const { def } = scope;
  if (def.returns) return inference.annotation(def.returns, scope.parent);
  if (def.generator) {
    const yielded: Type[] = [];
    walkOwnStatements(def.body.stmts, (stmt) => {
      for (const expr of expressionsOf(stmt))
        walkExpression(expr, (inner) => {
          if (inner.kind === 'yield' && inner.value)
            yielded.push(
              inner.from
                ? inference.elementOf(inference.typeOf(inner.value, scope), false)
                : inference.typeOf(inner.value, scope),
            );
          return inner.kind !== 'lambda';
        });
    });
    const cls = program.classes.named('collections.abc', def.async ? 'AsyncGenerator' : 'Generator');
    return cls ? instance(cls, [general(union(yielded))]) : unknown('a generator');
  }
  const results: Type[] = [];
  let returns = 0;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'return') return;
    returns++;
    results.push(stmt.value ? inference.typeOf(stmt.value, scope) : NONE);
  });
  if (returns === 0)
    return fn.path.startsWith('pack:/') || (fn.owner && isPlaceholder(def))
      ? unknown(`what ${fn.qualname} returns`)
      : NONE;
  return general(union(results));
}
