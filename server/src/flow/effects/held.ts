import type { Call, Expr, Stmt } from '../../python/tree.ts';
import { dottedName, expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';

/** Methods that leave in a container what is in it. */
const HARMLESS_METHODS = new Set(
  (
    'add append count copy decode encode endswith extend format get index insert items join keys lower replace reverse ' +
    'rsplit setdefault sort split splitlines startswith strip title update upper values'
  ).split(' '),
);

/** Builtins that leave what they are given as it is. */
const HARMLESS_FUNCTIONS = new Set(
  (
    'all any bool dict enumerate float frozenset hasattr id int isinstance iter len list max min print range repr ' +
    'reversed set sorted str sum tuple type zip'
  ).split(' '),
);

/** What is known to be in a container: the item behind a key, or anything at all where `index` is undefined. */
interface Fact {
  /** The container: a name or a dotted name. */
  readonly object: string;
  readonly index: string | undefined;
  /** Put there, and not only tested for: whatever the container is, it gives back what it was given. */
  readonly assigned: boolean;
}

/**
 * What containers are known to hold where code runs: `status["code"] = 3` puts there what is asked for next, and behind
 * `if key in table` or `while stack` it is there.
 *
 * A fact ends where its container, or the variable of its key, may be given another value or lose what it holds: by a
 * method that is not known to leave it alone, by a function that is handed it, at an `await` or a `yield`. What a test
 * says is only kept of a function's own variables: others may change between the test and the use.
 */
export class Held {
  private readonly facts: Map<string, Fact>;

  /** @param before what is known where this piece of code begins. */
  constructor(before?: Held) {
    this.facts = new Map(before?.facts);
  }

  get isEmpty(): boolean {
    return this.facts.size === 0;
  }

  /** How it is known that the item is there which a subscript asks for; undefined where it is not. */
  item(expr: Expr): 'assigned' | 'tested' | undefined {
    if (expr.kind !== 'subscript' || expr.index.length !== 1) return undefined;
    const asked = factOf(expr.object, expr.index[0]!, false);
    const fact = asked && this.facts.get(keyOf(asked));
    return fact && (fact.assigned ? 'assigned' : 'tested');
  }

  /** Whether something is in the container. */
  isFilled(object: Expr): boolean {
    const name = dottedName(object);
    return name !== undefined && this.facts.has(name);
  }

  /** Whether what a method is asked for, its first argument, is in the container. */
  hasArgument({ callee, args }: Call): boolean {
    const [first] = args;
    if (callee.kind !== 'attribute' || !first || first.keyword || first.stars) return false;
    const fact = factOf(callee.object, first.value, false);
    return fact !== undefined && this.facts.has(keyOf(fact));
  }

  /** What a test says where it came out as `outcome`. @param isOwn whether a name is a variable of the function's own. */
  assume(test: Expr, outcome: boolean, isOwn: (name: string) => boolean): void {
    if (test.kind === 'unary' && test.op === 'not') this.assume(test.operand, !outcome, isOwn);
    else if (test.kind === 'bool') {
      // Both sides hold where an `and` is true or an `or` false.
      if ((test.op === 'and') !== outcome) return;
      this.assume(test.left, outcome, isOwn);
      this.assume(test.right, outcome, isOwn);
    } else if (test.kind === 'compare') {
      const [left, right] = test.operands;
      const [op] = test.ops;
      if (test.operands.length !== 2 || !left || !right) return;
      if (op === (outcome ? 'in' : 'not in')) {
        const fact = factOf(right, left, false);
        if (fact) this.add(fact, isOwn);
      }
      const measured = lengthOf(left);
      if (!measured || right.kind !== 'constant') return;
      const isMore = (
        outcome ? ['> 0', '>= 1', '!= 0', '> 1', '>= 2', '== 1', '== 2'] : ['== 0', '< 1', '<= 0', '!= 1']
      ).includes(`${op} ${right.value}`);
      if (isMore) this.filled(measured, isOwn);
    } else if (outcome) this.filled(lengthOf(test) ?? test, isOwn);
  }

  /** Takes notice of a statement that has run. */
  note(stmt: Stmt): void {
    this.forget([stmt]);
    if (stmt.kind !== 'assign' || stmt.op !== undefined || !stmt.value) return;
    for (const target of stmt.targets) {
      const fact =
        target.kind === 'subscript' &&
        target.index.length === 1 &&
        factOf(target.object, target.index[0]!, true);
      if (fact) this.facts.set(keyOf(fact), fact);
    }
  }

  /** Forgets what statements, those inside them included, may undo: some of them have run, or all. */
  forget(stmts: readonly Stmt[]): void {
    if (this.facts.size === 0) return;
    walkOwnStatements(stmts, (stmt) => {
      const exprs = expressionsOf(stmt);
      for (const expr of exprs) this.forgetBy(expr);
      if (stmt.kind === 'assign') stmt.targets.forEach((target) => this.rebind(target));
      if (stmt.kind === 'for') this.rebind(stmt.target);
      if (stmt.kind === 'with') for (const { target } of stmt.items) if (target) this.rebind(target);
      if (stmt.kind === 'delete')
        for (const target of stmt.targets) this.rebind(target.kind === 'subscript' ? target.object : target);
      if (stmt.kind === 'try') for (const { name } of stmt.clauses) if (name) this.rebind(name);
      if (stmt.kind === 'match') exprs.forEach((expr) => this.rebind(expr));
      if (stmt.kind === 'import' || stmt.kind === 'from')
        for (const { name, alias } of stmt.names) this.lose(alias ?? name.split('.')[0]!);
      if (stmt.kind === 'function' || stmt.kind === 'class') this.lose(stmt.name);
    });
  }

  forgetAll(): void {
    this.facts.clear();
  }

  /** Forgets what the evaluation of an expression may undo. */
  forgetBy(expr: Expr): void {
    if (this.facts.size === 0) return;
    walkExpression(expr, (inner) => {
      if (inner.kind === 'await' || inner.kind === 'yield') this.facts.clear();
      else if (inner.kind === 'named') this.lose(inner.target.id);
      else if (inner.kind === 'call') this.called(inner);
    });
  }

  private called({ callee, args }: Call): void {
    const isHarmless =
      callee.kind === 'attribute'
        ? HARMLESS_METHODS.has(callee.name)
        : callee.kind === 'name' && HARMLESS_FUNCTIONS.has(callee.id);
    if (isHarmless) return;
    if (callee.kind === 'attribute') this.changed(callee.object);
    for (const { value } of args) this.changed(value);
    // What hangs on an object may be changed by whatever has that object, too.
    for (const [key, { object }] of this.facts) if (object.includes('.')) this.facts.delete(key);
  }

  /** Forgets what is known of a container that something was taken out of. */
  changed(expr: Expr): void {
    const name = dottedName(expr);
    if (name !== undefined) this.lose(name, false);
  }

  private rebind(target: Expr): void {
    switch (target.kind) {
      case 'tuple':
      case 'list':
        target.items.forEach((item) => this.rebind(item));
        return;
      case 'starred':
        this.rebind(target.value);
        return;
      default: {
        const name = dottedName(target);
        if (name !== undefined) this.lose(name);
      }
    }
  }

  /** Forgets what is known of an object and of what hangs on it, and, where it is another now, what it is the key of. */
  private lose(name: string, isAnother = true): void {
    const isOf = (one: string): boolean => one === name || one.startsWith(`${name}.`);
    for (const [key, { object, index }] of this.facts)
      if (isOf(object) || (isAnother && index !== undefined && isOf(index))) this.facts.delete(key);
  }

  private filled(expr: Expr, isOwn: (name: string) => boolean): void {
    if (expr.kind === 'name') this.add({ object: expr.id, index: undefined, assigned: false }, isOwn);
  }

  private add(fact: Fact, isOwn: (name: string) => boolean): void {
    if (!fact.object.includes('.') && isOwn(fact.object) && !this.facts.has(keyOf(fact)))
      this.facts.set(keyOf(fact), fact);
  }
}

function keyOf({ object, index }: Pick<Fact, 'object' | 'index'>): string {
  return index === undefined ? object : `${object}[${index}]`;
}

/** `len(x)`: the `x`. */
function lengthOf(expr: Expr): Expr | undefined {
  const isLength = expr.kind === 'call' && expr.callee.kind === 'name' && expr.callee.id === 'len';
  return isLength && expr.args.length === 1 ? expr.args[0]!.value : undefined;
}

function factOf(object: Expr, index: Expr, assigned: boolean): Fact | undefined {
  const name = dottedName(object);
  const key =
    index.kind === 'constant' && (index.type === 'str' || index.type === 'int')
      ? `${index.type} ${index.value}`
      : dottedName(index);
  return name !== undefined && key !== undefined ? { object: name, index: key, assigned } : undefined;
}
