import type { LoweredUnit } from './lower.ts';
import type { Block, Expr, FunctionDef, Lambda, Name, Param, Stmt } from './tree.ts';
import type { Unit } from './units.ts';
import { blocksOf, dottedName, expressionsOf, walkExpression, walkStatements } from './walk.ts';

/**
 * What a name may stand for in a scope. A binding of a function or class says only where it is declared, so
 * that a change in a body does not change what names mean.
 */
export type Binding = {
  readonly unit: LoweredUnit;
  readonly conditional: boolean;
  /**
   * Where in `unit` it stands: of a target the name, else the statement. Undefined for what is no statement of a block,
   * such as a parameter.
   */
  readonly at?: number;
} & (
  | { readonly kind: 'import'; readonly module: string }
  | {
      readonly kind: 'from';
      readonly module: string;
      readonly level: number;
      readonly name: string;
      /** Written `X as Y`; in a stub `X as X` hands the name on. */
      readonly renamed: boolean;
    }
  | { readonly kind: 'function' | 'class'; readonly name: string }
  | { readonly kind: 'param'; readonly param: Param; readonly index: number }
  /** `unpack` is the way into the value: `[0, 1]` for `b` in `(a, b), c = value`. -1 for a starred target. */
  | {
      readonly kind: 'assign';
      readonly value?: Expr;
      readonly annotation?: Expr;
      readonly unpack: readonly number[];
      readonly op?: string;
    }
  | {
      readonly kind: 'iterate';
      readonly iter: Expr;
      readonly async: boolean;
      readonly unpack: readonly number[];
    }
  | {
      readonly kind: 'enter';
      readonly context: Expr;
      readonly async: boolean;
      readonly unpack: readonly number[];
    }
  | { readonly kind: 'except'; readonly types: readonly Expr[]; readonly star: boolean }
  | { readonly kind: 'alias'; readonly value: Expr }
  | { readonly kind: 'opaque' }
);

export interface Bindings {
  readonly names: ReadonlyMap<string, readonly Binding[]>;
  /** The modules of `from m import *`, in order. */
  readonly stars: readonly { readonly module: string; readonly level: number }[];
  /** Names that `global` or `nonlocal` gives to an outer scope. */
  readonly outer: ReadonlySet<string>;
}

/** Decides `if` tests that are fixed for a run, such as `sys.version_info >= (3, 11)`; undefined: not fixed. */
export type Decide = (test: Expr) => boolean | undefined;

/** The names a module or class body binds. What a unit binds is found once. */
export function bindingsOfUnits(units: readonly Unit[], decide: Decide): Bindings {
  const all = new Collector(decide);
  let known = byUnit.get(decide);
  if (!known) byUnit.set(decide, (known = new WeakMap()));
  for (const { lowered } of units) {
    let own = known.get(lowered);
    if (!own) {
      own = new Collector(decide);
      own.statement(lowered.stmt, lowered, false);
      known.set(lowered, own);
    }
    for (const [name, bindings] of own.names) for (const binding of bindings) all.add(name, binding);
    all.stars.push(...own.stars);
    for (const name of own.outer) all.outer.add(name);
  }
  return all;
}

/** The names a function binds, parameters first. */
export function bindingsOfFunction(def: FunctionDef | Lambda, unit: LoweredUnit, decide: Decide): Bindings {
  const collector = new Collector(decide);
  def.params.forEach((param, index) => {
    if (param.name) collector.add(param.name, { kind: 'param', param, index, unit, conditional: false });
  });
  if (def.kind === 'function') {
    collector.block(def.body, unit, false);
    // What a function inside says is `nonlocal` it gives a value at any time.
    for (const name of nonlocalsIn(def.body))
      if (collector.names.has(name)) collector.add(name, { kind: 'opaque', unit, conditional: false });
  } else collector.walrus(def.body, unit, false);
  return collector;
}

/** The names that the functions inside a block, at any depth, share with what is around them. */
function nonlocalsIn(block: Block): ReadonlySet<string> {
  const names = new Set<string>();
  walkStatements(block.stmts, (stmt) => {
    if (stmt.kind === 'nonlocal') for (const name of stmt.names) names.add(name);
  });
  return names;
}

/** The names a class body inside a function binds. */
export function bindingsOfBlock(block: Block, unit: LoweredUnit, decide: Decide): Bindings {
  const collector = new Collector(decide);
  collector.block(block, unit, false);
  return collector;
}

/** The names that the targets of a comprehension bind, for the scope of the comprehension. */
export function bindTarget(
  target: Expr,
  make: (unpack: readonly number[], name: Name) => Binding,
  into: Map<string, Binding[]>,
  unpack: readonly number[] = [],
): void {
  switch (target.kind) {
    case 'name': {
      const known = into.get(target.id);
      if (known) known.push(make(unpack, target));
      else into.set(target.id, [make(unpack, target)]);
      return;
    }
    case 'tuple':
    case 'list':
      target.items.forEach((item, index) => bindTarget(item, make, into, [...unpack, index]));
      return;
    case 'starred':
      bindTarget(target.value, make, into, [...unpack.slice(0, -1), -1]);
      return;
    case 'unparsed':
      for (const part of target.parts) bindTarget(part, make, into, unpack);
      return;
    default:
      return;
  }
}

const byUnit = new WeakMap<Decide, WeakMap<LoweredUnit, Collector>>();

class Collector implements Bindings {
  readonly names = new Map<string, Binding[]>();
  readonly stars: { module: string; level: number }[] = [];
  readonly outer = new Set<string>();

  constructor(private readonly decide: Decide) {}

  add(name: string, binding: Binding): void {
    const known = this.names.get(name);
    if (known) known.push(binding);
    else this.names.set(name, [binding]);
  }

  block(block: Block, unit: LoweredUnit, conditional: boolean): void {
    for (const stmt of block.stmts) this.statement(stmt, unit, conditional);
  }

  statement(stmt: Stmt, unit: LoweredUnit, conditional: boolean): void {
    const common = { unit, conditional, at: stmt.start };
    switch (stmt.kind) {
      case 'import':
        for (const { name, alias } of stmt.names)
          this.add(alias ?? name.split('.')[0]!, {
            kind: 'import',
            module: alias ? name : name.split('.')[0]!,
            ...common,
          });
        return;
      case 'from':
        if (stmt.star) this.stars.push({ module: stmt.module, level: stmt.level });
        for (const { name, alias } of stmt.names)
          this.add(alias ?? name, {
            kind: 'from',
            module: stmt.module,
            level: stmt.level,
            name,
            renamed: alias !== undefined,
            ...common,
          });
        return;
      case 'function':
      case 'class':
        this.add(stmt.name, { kind: stmt.kind, name: stmt.name, ...common });
        for (const expr of expressionsOf(stmt)) this.walrus(expr, unit, conditional);
        return;
      case 'global':
      case 'nonlocal':
        for (const name of stmt.names) this.outer.add(name);
        return;
      case 'type':
        this.add(stmt.name, { kind: 'alias', value: stmt.value, ...common });
        return;
      case 'assign':
        for (const target of stmt.targets)
          bindTarget(
            target,
            (unpack, { start }) => ({
              kind: 'assign',
              ...(stmt.value ? { value: stmt.value } : {}),
              ...(stmt.annotation ? { annotation: stmt.annotation } : {}),
              ...(stmt.op ? { op: stmt.op } : {}),
              unpack,
              ...common,
              at: start,
            }),
            this.names,
          );
        break;
      case 'for':
        bindTarget(
          stmt.target,
          (unpack, { start }) => ({
            kind: 'iterate',
            iter: stmt.iter,
            async: stmt.async,
            unpack,
            ...common,
            at: start,
          }),
          this.names,
        );
        break;
      case 'with':
        for (const item of stmt.items)
          if (item.target)
            bindTarget(
              item.target,
              (unpack, { start }) => ({
                kind: 'enter',
                context: item.context,
                async: stmt.async,
                unpack,
                ...common,
                at: start,
              }),
              this.names,
            );
        break;
      case 'match':
        for (const one of stmt.cases)
          for (const pattern of one.patterns)
            if (pattern.kind === 'name')
              this.add(pattern.id, { kind: 'opaque', ...common, at: pattern.start });
        break;
      case 'try': {
        for (const expr of expressionsOf(stmt)) this.walrus(expr, unit, conditional);
        this.block(stmt.body, unit, conditional);
        for (const clause of stmt.clauses) {
          if (clause.name)
            this.add(clause.name.id, {
              kind: 'except',
              types: clause.types,
              star: clause.star,
              ...common,
              at: clause.name.start,
            });
          // `except ImportError:` holds the stand-ins for what the body could not import.
          this.block(clause.body, unit, conditional || clause.types.some((type) => namesImportError(type)));
        }
        if (stmt.orElse) this.block(stmt.orElse, unit, conditional);
        if (stmt.finalBody) this.block(stmt.finalBody, unit, conditional);
        return;
      }
      case 'if': {
        this.walrus(stmt.test, unit, conditional);
        const decided = this.decide(stmt.test);
        if (decided !== false) this.block(stmt.body, unit, conditional);
        if (stmt.orElse && decided !== true) this.block(stmt.orElse, unit, conditional);
        return;
      }
      default:
        break;
    }
    for (const expr of expressionsOf(stmt)) this.walrus(expr, unit, conditional);
    for (const block of blocksOf(stmt)) this.block(block, unit, conditional);
  }

  walrus(expr: Expr, unit: LoweredUnit, conditional: boolean): void {
    if (expr.kind === 'name' || expr.kind === 'constant') return;
    walkExpression(expr, (inner) => {
      if (inner.kind === 'lambda') return false;
      if (inner.kind === 'named')
        this.add(inner.target.id, {
          kind: 'assign',
          value: inner.value,
          unpack: [],
          unit,
          conditional,
          at: inner.target.start,
        });
      return undefined;
    });
  }
}

function namesImportError(type: Expr): boolean {
  if (type.kind === 'tuple') return type.items.some(namesImportError);
  const name = dottedName(type);
  return name === 'ImportError' || name === 'ModuleNotFoundError';
}
