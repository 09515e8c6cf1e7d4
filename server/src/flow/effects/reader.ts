import type { LoweredUnit } from '../../python/lower.ts';
import type { Block, Call, Expr, FunctionDef } from '../../python/tree.ts';
import type { Inference } from '../../types/inference.ts';
import type { FunctionScope, Scope } from '../../types/scope.ts';
import type { FunctionType } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { awaitEffects } from './awaiting.ts';
import { callEffects } from './calls.ts';
import { Evidence } from './evidence.ts';
import { expressionEffects } from './expressions.ts';
import { calledFunctionEffects } from './functions.ts';
import { Held } from './held.ts';
import { iterationEffects } from './iterating.ts';
import { statementEffects } from './statements.ts';

/**
 * Reads code once and says what it does to the flow of exceptions. One object for each function or block; it
 * follows names and types but looks into no callee.
 *
 * The reading itself is in the files beside this one, one for each kind of code. They are handed this object: it holds
 * what was read before, and it is how they reach what they are nested in each other by.
 */
export class EffectReader extends Evidence {
  /** For each except clause around the code, innermost last, the name it binds. */
  readonly clauseNames: string[] = [];
  /** What containers are known to hold where the reading is. */
  held = new Held();
  private ofFunction = false;
  /** The code is the user's own, not a library's. */
  readonly isOwn: boolean;
  /** How many effects were left out that count for a block, but not for a function's callers. */
  leftOut = 0;

  constructor(
    readonly inference: Inference,
    path: string,
    unit: LoweredUnit,
    private readonly tryBodies?: WeakMap<Block, readonly Effect[]>,
  ) {
    super(inference.program, path, unit);
    this.isOwn = this.program.isOwn(path);
  }

  /** A function is read for its callers, not a block for itself. */
  get inFunction(): boolean {
    return this.ofFunction;
  }

  /**
   * The effects of the body of a `try`, as `block` gives them. What was read for a function is kept where it is what
   * reading the block for itself would come to.
   */
  tryBody(block: Block, scope: Scope): Effect[] {
    const alone = this.isOwn && this.clauseNames.length === 0 && this.held.isEmpty;
    const before = this.leftOut;
    const effects = this.block(block, scope);
    if (alone && this.leftOut === before) this.tryBodies?.set(block, effects);
    else this.tryBodies?.delete(block);
    return effects;
  }

  /** The effects of a call of the function, its parameters' included. */
  functionEffects(scope: FunctionScope, def: FunctionDef): readonly Effect[] {
    if (def.hasError) return [this.open(def, def.name, 'the function could not be parsed')];
    this.ofFunction = true;
    return this.block(def.body, { ...scope, def });
  }

  /** What a call itself does, once its callee and its arguments are there; `awaited` is the `await` around it. */
  callAlone(call: Call, scope: Scope, awaited: Expr | undefined): readonly Effect[] {
    return [...callEffects(call, scope, this), ...(awaited ? awaitEffects(call, awaited, scope, this) : [])];
  }

  block(block: Block, scope: Scope): Effect[] {
    return this.knowing(
      () => undefined,
      () =>
        block.stmts.flatMap((stmt) => {
          const own = statementEffects(stmt, scope, this);
          this.held.note(stmt);
          // Behind `if not rows: return` there are some.
          if (stmt.kind === 'if' && !stmt.orElse && isLeft(stmt.body)) this.assume(stmt.test, false, scope);
          return own;
        }),
    );
  }

  /**
   * Reads code with what is known where it begins, and forgets what was found out in it.
   *
   * @param what adds to what is known, or takes from it.
   */
  knowing(what: (held: Held) => void, read: () => Effect[]): Effect[] {
    const outside = this.held;
    this.held = new Held(outside);
    what(this.held);
    const effects = read();
    this.held = outside;
    return effects;
  }

  /** Reads code behind a test that came out as `outcome`. */
  behind(test: Expr, outcome: boolean, scope: Scope, read: () => Effect[]): Effect[] {
    return this.knowing((held) => {
      held.forgetBy(test);
      this.assume(test, outcome, scope);
    }, read);
  }

  /** From here on a test is known to have come out as `outcome`. */
  assume(test: Expr, outcome: boolean, scope: Scope): void {
    this.held.assume(test, outcome, (name) => {
      const kind = this.program.names.lookup(scope, name)?.scope.kind;
      return kind === 'function' || kind === 'inner';
    });
  }

  expr(expr: Expr, scope: Scope): Effect[] {
    return expressionEffects(expr, scope, this);
  }

  /** What a call of a function does; of an operator's, an awaiting's or the like, `node` is the expression. */
  callFunction(type: FunctionType, call: Call | undefined, scope: Scope, node?: Expr): Effect[] {
    return calledFunctionEffects(type, call, scope, this, node);
  }

  /** What running through a value does. */
  iterate(iter: Expr, async: boolean, scope: Scope): Effect[] {
    return iterationEffects(iter, async, scope, this);
  }
}

/** A suite that ends by leaving. */
function isLeft({ stmts }: Block): boolean {
  const last = stmts.at(-1)?.kind;
  return last === 'return' || last === 'raise' || last === 'continue' || last === 'break';
}
