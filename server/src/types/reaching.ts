import type { Binding, Bindings } from '../python/bindings.ts';
import type { Block, Comprehension, Expr, FunctionDef, Name, Span, Stmt, Try } from '../python/tree.ts';
import { childrenOf, expressionsOf, walkExpression } from '../python/walk.ts';

/** Of each variable that is bound more than once, the bindings that can have given it the value it has. */
type State = ReadonlyMap<string, readonly Binding[]>;

const cache = new WeakMap<Bindings, ReadonlyMap<Expr, readonly Binding[]>>();

/**
 * Reaching definitions: for each place in a function where one of its own variables is read, the bindings that can have
 * given it the value that is read there. A place is left out where that may be any of them, or none.
 *
 * `x = x.strip()` reads what was in `x` before, and behind a test with two assignments it is either. In a loop, a `try`
 * or a `with` any binding inside counts, wherever it stands: they are left halfway or run again. Left out are variables
 * that are annotated in the body, which says what they are for, those that an inner function binds, and what runs later
 * (lambdas, inner functions, generators).
 *
 * @param bindings those of the function.
 */
export function reachingIn(def: FunctionDef, bindings: Bindings): ReadonlyMap<Expr, readonly Binding[]> {
  let found = cache.get(bindings);
  if (!found) {
    const names = new Map([...bindings.names].filter(([name, all]) => isFollowed(name, all, bindings)));
    const reader = new Reader(names);
    if (names.size > 0) reader.block(def.body, atEntry(names));
    cache.set(bindings, (found = reader.found));
  }
  return found;
}

function isFollowed(name: string, all: readonly Binding[], { outer }: Bindings): boolean {
  return (
    all.length > 1 &&
    !outer.has(name) &&
    all.every((one) => one.kind !== 'opaque' && !(one.kind === 'assign' && one.annotation))
  );
}

function atEntry(names: ReadonlyMap<string, readonly Binding[]>): State {
  return new Map([...names].map(([name, all]) => [name, all.filter(({ kind }) => kind === 'param')]));
}

class Reader {
  readonly found = new Map<Expr, readonly Binding[]>();
  /** Whether the expressions at hand bind something themselves. */
  private binds = false;

  constructor(private readonly names: ReadonlyMap<string, readonly Binding[]>) {}

  /** @returns what holds behind the block; undefined when it is always left. */
  block(block: Block, before: State): State | undefined {
    let state: State | undefined = before;
    for (const stmt of block.stmts) {
      // Code behind a `return` never runs.
      if (!state) return undefined;
      state = this.statement(stmt, state);
    }
    return state;
  }

  private statement(stmt: Stmt, before: State): State | undefined {
    switch (stmt.kind) {
      case 'assign': {
        const exprs = stmt.value ? [stmt.value, ...stmt.targets] : stmt.targets;
        const state = this.evaluate(exprs, before);
        return stmt.op === undefined && stmt.value ? this.bindTargets(stmt.targets, state) : state;
      }
      case 'if': {
        const state = this.evaluate([stmt.test], before);
        const then = this.block(stmt.body, state);
        return this.either(then, stmt.orElse ? this.block(stmt.orElse, state) : state);
      }
      case 'while':
      case 'for': {
        // It may have run before, and have been left anywhere.
        const start = stmt.kind === 'for' ? this.evaluate([stmt.iter], before) : before;
        const again = this.withAll(start, stmt);
        const state = this.evaluate([stmt.kind === 'for' ? stmt.target : stmt.test], again);
        this.block(stmt.body, stmt.kind === 'for' ? this.bindTargets([stmt.target], state) : state);
        if (stmt.orElse) this.block(stmt.orElse, again);
        return again;
      }
      case 'with': {
        const state = this.evaluate(expressionsOf(stmt), before);
        const targets = stmt.items.flatMap(({ target }) => (target ? [target] : []));
        const after = this.block(stmt.body, this.bindTargets(targets, state));
        // A manager may keep what was raised halfway.
        return this.either(after, this.withAll(before, stmt));
      }
      case 'try':
        return this.tryStatement(stmt, before);
      case 'match': {
        const start = this.evaluate([stmt.subject], before);
        let after: State | undefined = start;
        for (const one of stmt.cases) {
          const state = this.evaluate(
            [...one.patterns, ...one.classes, ...(one.guard ? [one.guard] : [])],
            start,
          );
          after = this.either(after, this.block(one.body, state));
        }
        return after;
      }
      case 'return':
      case 'raise':
        this.evaluate(expressionsOf(stmt), before);
        return undefined;
      case 'break':
      case 'continue':
        return undefined;
      case 'import':
      case 'from': {
        let state = before;
        for (const { name, alias } of stmt.names)
          state = this.bind(
            state,
            alias ?? (stmt.kind === 'import' ? name.split('.')[0]! : name),
            stmt.start,
          );
        return state;
      }
      case 'function':
      case 'class':
      case 'type':
        return this.bind(this.evaluate(expressionsOf(stmt), before), stmt.name, stmt.start);
      default:
        return this.evaluate(expressionsOf(stmt), before);
    }
  }

  private tryStatement(stmt: Try, before: State): State | undefined {
    const body = this.block(stmt.body, before);
    const broken = this.withAll(before, stmt.body);
    let after = body && stmt.orElse ? this.block(stmt.orElse, body) : body;
    for (const clause of stmt.clauses) {
      const state = this.evaluate(clause.types, broken);
      const bound = clause.name ? this.bind(state, clause.name.id, clause.name.start) : state;
      after = this.either(after, this.block(clause.body, bound));
    }
    if (!stmt.finalBody) return after;
    const final = this.block(stmt.finalBody, this.withAll(before, stmt));
    return after && final;
  }

  /** Notes what is read in expressions. What they bind with `:=` may have been bound or not. */
  private evaluate(exprs: readonly Expr[], before: State): State {
    this.binds = false;
    for (const expr of exprs) this.read(expr, before);
    if (!this.binds) return before;
    let state = before;
    for (const expr of exprs) if (expr.kind !== 'name') state = this.withAll(state, expr);
    for (const expr of exprs) this.read(expr, state);
    return state;
  }

  private read(expr: Expr, state: State): void {
    switch (expr.kind) {
      case 'name':
        this.note(expr, state);
        return;
      case 'constant':
        return;
      case 'named':
        this.binds = true;
        this.read(expr.value, state);
        return;
      case 'lambda':
        for (const param of expr.params) if (param.default) this.read(param.default, state);
        return;
      case 'comprehension':
        this.comprehension(expr, state);
        return;
      default:
        for (const child of childrenOf(expr)) this.read(child, state);
    }
  }

  /** A generator runs when it is asked to, except for its first iterable. */
  private comprehension(expr: Comprehension, state: State): void {
    if (expr.of !== 'generator') {
      for (const child of childrenOf(expr)) this.read(child, state);
      return;
    }
    const [first] = expr.generators;
    if (first) this.read(first.iter, state);
    walkExpression(expr, (inner) => {
      if (inner.kind === 'named') this.binds = true;
    });
  }

  private note(name: Name, state: State): void {
    const reaching = state.get(name.id);
    if (reaching && reaching.length > 0 && reaching.length < this.names.get(name.id)!.length)
      this.found.set(name, reaching);
    else this.found.delete(name);
  }

  private bindTargets(targets: readonly Expr[], before: State): State {
    let state = before;
    for (const target of targets)
      switch (target.kind) {
        case 'name':
          state = this.bind(state, target.id, target.start);
          // What a target itself is asked for is what it will hold.
          this.found.delete(target);
          break;
        case 'tuple':
        case 'list':
          state = this.bindTargets(target.items, state);
          break;
        case 'starred':
          state = this.bindTargets([target.value], state);
          break;
        case 'unparsed':
          state = this.withAll(state, target);
          break;
        default:
          break;
      }
    return state;
  }

  private bind(state: State, name: string, at: number): State {
    const binding = this.names.get(name)?.filter((one) => one.at === at);
    return binding && binding.length > 0 ? new Map(state).set(name, binding) : state;
  }

  /** Whatever a piece of code binds may have been bound or not. */
  private withAll(state: State, { start, end }: Span): State {
    let result: Map<string, readonly Binding[]> | undefined;
    for (const [name, all] of this.names) {
      const known = state.get(name)!;
      const added = all.filter(
        (one) => one.at !== undefined && one.at >= start && one.at < end && !known.includes(one),
      );
      if (added.length === 0) continue;
      result ??= new Map(state);
      result.set(name, inOrder([...known, ...added], all));
    }
    return result ?? state;
  }

  private either(a: State | undefined, b: State | undefined): State | undefined {
    if (!a || !b || a === b) return a ?? b;
    const result = new Map<string, readonly Binding[]>();
    for (const [name, all] of this.names) {
      const [one, other] = [a.get(name)!, b.get(name)!];
      result.set(name, one === other ? one : inOrder([...one, ...other], all));
    }
    return result;
  }
}

function inOrder(some: readonly Binding[], all: readonly Binding[]): readonly Binding[] {
  return all.filter((one) => some.includes(one));
}
