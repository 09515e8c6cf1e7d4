import { bindTarget } from '../python/bindings.ts';
import type { Block, Comprehension, Expr, FunctionDef, Lambda, Stmt } from '../python/tree.ts';
import {
  childrenOf,
  expressionsOf,
  walkExpression,
  walkOwnStatements,
  walkStatements,
} from '../python/walk.ts';

/** What a test that was passed says of a variable where it is read. */
export type Fact =
  /** `isinstance(x, classes)`, or that it is not. One of several expressions holds, each a class or a tuple of them. */
  | {
      readonly kind: 'isinstance';
      readonly is: boolean;
      readonly classes: readonly Expr[];
      /** What is called, to be looked up: it has to be the builtin. */
      readonly callee: Expr;
    }
  /** `x is not None`, or a true `x`. */
  | { readonly kind: 'not-none' }
  /** The last assignment on the way: it holds the value of this expression. What was said before it is void. */
  | { readonly kind: 'bound'; readonly value: Expr };

/** By variable. Facts of several tests hold together, the outer test's first. */
type Facts = ReadonlyMap<string, readonly Fact[]>;

const NO_FACTS: Facts = new Map();

const cache = new WeakMap<FunctionDef, ReadonlyMap<Expr, readonly Fact[]>>();

/**
 * For each place in a function where one of its own variables is read behind a test, what the test says of it. The
 * names are the function's own only if `Names` says so; that is for the caller to look at, as are the classes.
 *
 * A fact ends where the variable may be bound anew: in a loop that binds it, from the loop's start; behind a `try` or
 * a `with`, which may be left halfway. It is not carried into what runs later (lambdas, inner functions, generators), and
 * there is none about a variable that an inner function binds.
 */
export function factsIn(def: FunctionDef): ReadonlyMap<Expr, readonly Fact[]> {
  let found = cache.get(def);
  if (!found) {
    const reader = new Reader(boundElsewhere(def), boundOften(def));
    reader.block(def.body, NO_FACTS);
    cache.set(def, (found = reader.found));
  }
  return found;
}

/** The variables that functions inside this one declare `nonlocal`, and those it declares `global` itself. */
function boundElsewhere(def: FunctionDef): ReadonlySet<string> {
  const names = new Set<string>();
  walkStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'nonlocal' || stmt.kind === 'global') stmt.names.forEach((name) => names.add(name));
  });
  return names;
}

/** The variables that are given a value in more than one place: of the others, the one value is all there is to say. */
function boundOften(def: FunctionDef): ReadonlySet<string> {
  const seen = new Set<string>(def.params.map(({ name }) => name));
  const often = new Set<string>();
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const name of boundBy(expressionsOf(stmt), stmt)) (seen.has(name) ? often : seen).add(name);
  });
  return often;
}

class Reader {
  readonly found = new Map<Expr, readonly Fact[]>();

  constructor(
    private readonly excluded: ReadonlySet<string>,
    private readonly often: ReadonlySet<string>,
  ) {}

  /** @returns what holds behind the block; undefined when it is always left. */
  block(block: Block, before: Facts): Facts | undefined {
    let facts: Facts | undefined = before;
    for (const stmt of block.stmts) {
      // Code behind a `return` never runs.
      if (!facts) return undefined;
      facts = this.statement(stmt, facts);
    }
    return facts;
  }

  private statement(stmt: Stmt, before: Facts): Facts | undefined {
    const bound = boundIn(stmt);
    switch (stmt.kind) {
      case 'if': {
        this.read(stmt.test, before);
        const start = without(before, boundBy([stmt.test]));
        let then = this.block(stmt.body, this.and(start, stmt.test, true));
        const elsewhere = this.and(start, stmt.test, false);
        // `if x is None: x = default` leaves no None behind.
        if (then && !stmt.orElse) then = givenInstead(then, stmt.body, elsewhere);
        return both(then, stmt.orElse ? this.block(stmt.orElse, elsewhere) : elsewhere);
      }
      case 'while': {
        const start = without(before, bound);
        this.read(stmt.test, start);
        this.block(stmt.body, this.and(start, stmt.test, true));
        if (stmt.orElse) this.block(stmt.orElse, start);
        return start;
      }
      case 'for': {
        this.read(stmt.iter, before);
        const start = without(before, bound);
        this.read(stmt.target, start);
        this.block(stmt.body, start);
        if (stmt.orElse) this.block(stmt.orElse, start);
        return start;
      }
      case 'try': {
        const after = without(before, bound);
        const body = this.block(stmt.body, before);
        for (const clause of stmt.clauses) {
          for (const type of clause.types) this.read(type, after);
          this.block(clause.body, after);
        }
        if (stmt.orElse && body) this.block(stmt.orElse, body);
        if (stmt.finalBody) this.block(stmt.finalBody, after);
        return after;
      }
      case 'with': {
        for (const expr of expressionsOf(stmt)) this.read(expr, before);
        this.block(stmt.body, without(before, boundBy(expressionsOf(stmt), stmt)));
        return without(before, bound);
      }
      case 'match': {
        for (const expr of expressionsOf(stmt)) this.read(expr, without(before, bound));
        for (const one of stmt.cases) this.block(one.body, without(before, bound));
        return without(before, bound);
      }
      case 'assert':
        for (const expr of expressionsOf(stmt)) this.read(expr, before);
        return this.and(without(before, bound), stmt.test, true);
      case 'return':
      case 'raise':
      case 'break':
      case 'continue':
        for (const expr of expressionsOf(stmt)) this.read(expr, before);
        return undefined;
      case 'function':
      case 'class':
        for (const expr of expressionsOf(stmt)) this.read(expr, before);
        return without(before, bound);
      case 'assign': {
        for (const expr of expressionsOf(stmt)) this.read(expr, before);
        const after = without(before, bound);
        const { value } = stmt;
        if (!value || stmt.op || stmt.annotation) return after;
        const names = stmt.targets.flatMap((target) =>
          target.kind === 'name' && this.often.has(target.id) && !this.excluded.has(target.id)
            ? [target.id]
            : [],
        );
        if (names.length === 0) return after;
        const result = new Map(after);
        for (const name of names) result.set(name, [{ kind: 'bound', value }]);
        return result;
      }
      default:
        for (const expr of expressionsOf(stmt)) this.read(expr, before);
        return without(before, bound);
    }
  }

  /** Notes the facts for the names read in an expression, following its own tests. */
  private read(expr: Expr, facts: Facts): void {
    switch (expr.kind) {
      case 'name': {
        const known = facts.get(expr.id);
        if (known) this.found.set(expr, known);
        return;
      }
      case 'constant':
        return;
      case 'bool':
        this.read(expr.left, facts);
        this.read(expr.right, this.and(without(facts, boundBy([expr.left])), expr.left, expr.op === 'and'));
        return;
      case 'conditional': {
        this.read(expr.test, facts);
        const start = without(facts, boundBy([expr.test]));
        this.read(expr.then, this.and(start, expr.test, true));
        this.read(expr.otherwise, this.and(start, expr.test, false));
        return;
      }
      case 'comprehension':
        this.comprehension(expr, facts);
        return;
      case 'lambda':
        this.lambda(expr, facts);
        return;
      default: {
        const start = without(facts, boundBy([expr]));
        for (const child of childrenOf(expr)) this.read(child, start);
      }
    }
  }

  private comprehension(expr: Comprehension, facts: Facts): void {
    let inner = facts;
    expr.generators.forEach(({ iter, target, conditions }, at) => {
      this.read(iter, inner);
      // A generator runs when it is asked to, except for its first iterable.
      if (at === 0 && expr.of === 'generator') inner = NO_FACTS;
      inner = without(inner, boundBy([target, ...conditions], target));
      for (const condition of conditions) {
        this.read(condition, inner);
        inner = this.and(inner, condition, true);
      }
    });
    this.read(expr.element, inner);
    if (expr.value) this.read(expr.value, inner);
  }

  private lambda(expr: Lambda, facts: Facts): void {
    for (const param of expr.params) if (param.default) this.read(param.default, facts);
    this.read(expr.body, NO_FACTS);
  }

  /** With what a test says where it came out as `outcome`. */
  private and(facts: Facts, test: Expr, outcome: boolean): Facts {
    // `isinstance(x, T) and (x := f())` says nothing of `x` afterwards, and `x := f()` that is true says it is not None.
    const named = namedBy(test, outcome);
    const said = new Map([...without(saidBy(test, outcome), boundBy([test])), ...named]);
    if (said.size === 0) return facts;
    const result = new Map(facts);
    for (const [name, added] of said)
      if (!this.excluded.has(name)) result.set(name, [...(facts.get(name) ?? []), ...added]);
    return result;
  }
}

/** What a test says of the variables that it binds itself. */
function namedBy(test: Expr, outcome: boolean): Facts {
  switch (test.kind) {
    case 'named':
      return outcome ? new Map([[test.target.id, [{ kind: 'not-none' }]]]) : NO_FACTS;
    case 'unary':
      return test.op === 'not' ? namedBy(test.operand, !outcome) : NO_FACTS;
    case 'bool':
      return (test.op === 'and') === outcome
        ? merged(namedBy(test.left, outcome), namedBy(test.right, outcome))
        : NO_FACTS;
    case 'compare': {
      const [left] = test.operands;
      if (left?.kind !== 'named') return NO_FACTS;
      return saidBy({ ...test, operands: [left.target, ...test.operands.slice(1)] }, outcome);
    }
    default:
      return NO_FACTS;
  }
}

/** With what the other way says of variables that a branch gave another value than None. */
function givenInstead(then: Facts, body: Block, elsewhere: Facts): Facts {
  const result = new Map(then);
  for (const stmt of body.stmts) {
    const [target] = stmt.kind === 'assign' ? stmt.targets : [];
    if (stmt.kind !== 'assign' || target?.kind !== 'name' || !stmt.value) continue;
    if (stmt.value.kind === 'constant' && stmt.value.type === 'None') continue;
    const facts = elsewhere.get(target.id)?.filter((fact) => fact.kind === 'not-none');
    if (facts && facts.length > 0) result.set(target.id, [...(then.get(target.id) ?? []), ...facts]);
  }
  return result;
}

function saidBy(test: Expr, outcome: boolean): Facts {
  switch (test.kind) {
    case 'name':
      return outcome ? new Map([[test.id, [{ kind: 'not-none' }]]]) : NO_FACTS;
    case 'unary':
      return test.op === 'not' ? saidBy(test.operand, !outcome) : NO_FACTS;
    case 'bool': {
      const left = saidBy(test.left, outcome);
      const right = saidBy(test.right, outcome);
      // Both sides hold where an `and` is true or an `or` false; otherwise one of them does.
      if ((test.op === 'and') === outcome) return merged(left, right);
      return outcome ? either(left, right) : NO_FACTS;
    }
    case 'compare': {
      const [name, other] = test.operands;
      if (test.operands.length !== 2 || name?.kind !== 'name') return NO_FACTS;
      const isNone = other?.kind === 'constant' && other.type === 'None';
      const [op] = test.ops;
      const says = isNone
        ? op === (outcome ? 'is not' : 'is') || op === (outcome ? '!=' : '==')
        : // What equals a value that is written out is not None.
          outcome && op === '==' && other?.kind === 'constant';
      return says ? new Map([[name.id, [{ kind: 'not-none' }]]]) : NO_FACTS;
    }
    case 'call': {
      const [value, classes] = test.args;
      const { callee } = test;
      // `all([a, b])`: a true one says as much of each as `a and b`.
      if (callee.kind === 'name' && callee.id === 'all' && outcome && value?.value.kind === 'list')
        return value.value.items.reduce((facts: Facts, item) => merged(facts, saidBy(item, true)), NO_FACTS);
      if (callee.kind !== 'name' || callee.id !== 'isinstance' || test.args.length !== 2) return NO_FACTS;
      if (value?.value.kind !== 'name' || !classes || value.keyword || classes.keyword) return NO_FACTS;
      return new Map([
        [value.value.id, [{ kind: 'isinstance', is: outcome, classes: [classes.value], callee }]],
      ]);
    }
    default:
      return NO_FACTS;
  }
}

function merged(a: Facts, b: Facts): Facts {
  const result = new Map(a);
  for (const [name, facts] of b) result.set(name, [...(a.get(name) ?? []), ...facts]);
  return result;
}

/** `isinstance(x, A) or isinstance(x, B)`. */
function either(a: Facts, b: Facts): Facts {
  const result = new Map<string, readonly Fact[]>();
  for (const [name, [left, ...more]] of a) {
    const [right, ...others] = b.get(name) ?? [];
    if (left?.kind !== 'isinstance' || right?.kind !== 'isinstance' || !left.is || !right.is) continue;
    if (more.length > 0 || others.length > 0) continue;
    result.set(name, [{ ...left, classes: [...left.classes, ...right.classes] }]);
  }
  return result;
}

/** What holds on both of two ways; undefined for a way that is not taken to its end. */
function both(a: Facts | undefined, b: Facts | undefined): Facts | undefined {
  if (!a || !b) return a ?? b;
  const result = new Map<string, readonly Fact[]>();
  for (const [name, facts] of a) {
    const common = facts.filter((fact) => b.get(name)?.includes(fact));
    if (common.length > 0) result.set(name, common);
  }
  return result;
}

function without(facts: Facts, names: ReadonlySet<string>): Facts {
  if (facts.size === 0 || ![...names].some((name) => facts.has(name))) return facts;
  return new Map([...facts].filter(([name]) => !names.has(name)));
}

/** The names that a statement, and those inside it, bind or delete. */
function boundIn(stmt: Stmt): ReadonlySet<string> {
  const names = new Set<string>();
  walkOwnStatements([stmt], (inner) => {
    for (const name of boundBy(expressionsOf(inner), inner)) names.add(name);
  });
  return names;
}

/** The names that expressions bind by `:=`, and those that the statement or the target they belong to binds. */
function boundBy(exprs: readonly Expr[], by?: Stmt | Expr): ReadonlySet<string> {
  const names = new Set<string>();
  for (const expr of exprs)
    walkExpression(expr, (inner) => {
      if (inner.kind === 'named') names.add(inner.target.id);
    });
  for (const target of by ? targetsOf(by) : []) targetNames(target, names);
  if (by?.kind === 'function' || by?.kind === 'class' || by?.kind === 'type') names.add(by.name);
  if (by?.kind === 'import' || by?.kind === 'from')
    for (const { name, alias } of by.names) names.add(alias ?? name.split('.')[0]!);
  if (by?.kind === 'try') for (const clause of by.clauses) if (clause.name) names.add(clause.name.id);
  return names;
}

function targetsOf(by: Stmt | Expr): readonly Expr[] {
  switch (by.kind) {
    case 'assign':
    case 'delete':
      return by.targets;
    case 'for':
      return [by.target];
    case 'with':
      return by.items.flatMap(({ target }) => (target ? [target] : []));
    case 'match':
      return by.cases.flatMap(({ patterns }) => patterns);
    case 'name':
    case 'tuple':
    case 'list':
    case 'starred':
      return [by];
    default:
      return [];
  }
}

function targetNames(target: Expr, into: Set<string>): void {
  const bound = new Map<string, never[]>();
  bindTarget(target, () => undefined as never, bound);
  for (const name of bound.keys()) into.add(name);
}
