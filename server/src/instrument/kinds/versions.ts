import type { Expr, FunctionDef } from '../../python/tree.ts';
import { childrenOf, lastName } from '../../python/walk.ts';

/** Whether all that a handler answers is which version of the program runs, beside what is written down. */
export function tellsVersion(def: FunctionDef): boolean {
  const bound = new Map<string, Expr>();
  const steps = def.body.stmts.filter((stmt) => !(stmt.kind === 'expr' && stmt.value.kind === 'constant'));
  const last = steps.at(-1);
  if (last?.kind !== 'return' || !last.value) return false;
  for (const stmt of steps.slice(0, -1)) {
    const [target, second] = stmt.kind === 'assign' ? stmt.targets : [];
    if (stmt.kind !== 'assign' || second || target?.kind !== 'name' || !stmt.value) return false;
    bound.set(target.id, stmt.value);
  }
  const { value } = last;
  const answer = value.kind === 'call' ? value.args.map((one) => one.value) : [value];
  return said(answer, bound, 4) === 'version';
}

type Said = 'version' | 'nothing' | 'else';

function said(exprs: readonly Expr[], bound: ReadonlyMap<string, Expr>, depth: number): Said {
  const all = exprs.map((one) => saidBy(one, bound, depth));
  return all.includes('else') ? 'else' : all.includes('version') ? 'version' : 'nothing';
}

function saidBy(expr: Expr, bound: ReadonlyMap<string, Expr>, depth: number): Said {
  switch (expr.kind) {
    case 'constant':
      return 'nothing';
    case 'name': {
      const value = bound.get(expr.id);
      if (value && depth > 0) return said([value], bound, depth - 1);
      return VERSION.test(expr.id) ? 'version' : /^[A-Z_]+$/.test(expr.id) ? 'nothing' : 'else';
    }
    case 'attribute':
      if (VERSION.test(expr.name)) return 'version';
      return /^[A-Z][A-Z_\d]*$/.test(expr.name) ? 'nothing' : 'else';
    case 'await':
      return said([expr.value], bound, depth);
    case 'call':
      return VERSION.test(lastName(expr.callee) ?? '')
        ? 'version'
        : /^(dict|str|jsonify)$/.test(lastName(expr.callee) ?? '')
          ? said(
              expr.args.map((one) => one.value),
              bound,
              depth,
            )
          : 'else';
    case 'dict':
    case 'list':
    case 'tuple':
    case 'fstring':
    case 'binary':
      return said([...childrenOf(expr)], bound, depth);
    default:
      return 'else';
  }
}

const VERSION = /(^|_)version(_|$)/i;
