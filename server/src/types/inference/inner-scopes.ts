import { bindTarget, type Binding } from '../../python/bindings.ts';
import type { Comprehension, Lambda } from '../../python/tree.ts';
import type { InnerScope, Scope } from '../scope.ts';

const NO_UNIT = {
  stmt: { kind: 'pass', start: 0, end: 0 },
  comments: [],
  multilineStrings: [],
  hasError: false,
} as const;

function unitOf(scope: Scope): InnerScope['unit'] {
  return scope.kind === 'function' || scope.kind === 'inner' ? scope.unit : NO_UNIT;
}

/** The scope of a comprehension's own names. */
export function comprehensionScope(expr: Comprehension, scope: Scope): InnerScope {
  const bindings = new Map<string, Binding[]>();
  const unit = unitOf(scope);
  for (const generator of expr.generators) {
    bindTarget(
      generator.target,
      (unpack) => ({
        kind: 'iterate',
        iter: generator.iter,
        async: generator.async,
        unpack,
        unit,
        conditional: false,
      }),
      bindings,
    );
  }
  return { kind: 'inner', path: scope.path, bindings, unit, parent: scope };
}

/** The scope of a lambda's parameters. */
export function lambdaScope(expr: Lambda, scope: Scope): InnerScope {
  const unit = unitOf(scope);
  const bindings = new Map<string, Binding[]>();
  expr.params.forEach((param, index) =>
    bindings.set(param.name, [{ kind: 'param', param, index, unit, conditional: false }]),
  );
  return { kind: 'inner', path: scope.path, bindings, unit, parent: scope, lambda: expr };
}
