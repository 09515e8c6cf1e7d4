import type { Block, Call, Expr, FunctionDef, Return, Stmt } from '../python/tree.ts';
import { blocksOf, dottedName, expressionsOf, walkExpression, walkOwnStatements } from '../python/walk.ts';
import type { Scope } from '../types/scope.ts';
import type { HandlerKind } from './framework.ts';
import { argument } from './literals.ts';
import type { Objects } from './objects.ts';
import { mayFail, responseStatus, streamedCall } from './responses.ts';

/** Where a handler is to count, once on each way through it that succeeds. */
export type CountPoint =
  /** On a line of its own above the `return`. */
  | { readonly kind: 'before'; readonly stmt: Return; readonly condition: Expr | undefined }
  /** The returned value is bound to a name first, because making it may fail. */
  | { readonly kind: 'bound'; readonly stmt: Return; readonly condition: Expr | undefined }
  /** After a statement, which is the last of its suite, at its indentation. */
  | { readonly kind: 'after'; readonly stmt: Stmt }
  /** When a streamed response has been sent: a background task given to the response's call. */
  | { readonly kind: 'background'; readonly stmt: Return; readonly call: Call };

export type Exits = { readonly points: readonly CountPoint[] } | { readonly refused: string };

interface Context {
  readonly def: FunctionDef;
  readonly kind: HandlerKind;
  readonly scope: Scope;
  readonly objects: Objects;
}

/**
 * Where a handler succeeds: its returns that are not error responses, and its end where it is reached. `raise`,
 * `abort(…)`, returns in `except` clauses and error responses do not count.
 *
 * @param scope the function's own scope.
 */
export function successPaths(def: FunctionDef, kind: HandlerKind, scope: Scope, objects: Objects): Exits {
  const context: Context = { def, kind, scope, objects };
  if (
    def.body.stmts.every(
      (stmt) => stmt.kind === 'pass' || (stmt.kind === 'expr' && stmt.value.kind === 'constant'),
    )
  )
    return { refused: 'it does nothing yet' };
  if (kind === 'websocket') {
    const accepted = acceptance(def);
    if (accepted) return { points: [{ kind: 'after', stmt: accepted }] };
  }
  const points: CountPoint[] = [];
  const problem = collect(def.body, context, points);
  if (problem !== undefined) return { refused: problem };
  if (falls(def.body, context)) {
    const end = endOf(def.body, context);
    if (!end) return { refused: 'its end is inside a statement on one line' };
    points.push({ kind: 'after', stmt: end });
  }
  if (points.length === 0) return { refused: 'no way through it was recognised as a success' };
  return { points };
}

/** The statement that accepts a websocket: `await websocket.accept()`, `await manager.connect(websocket)`. */
function acceptance(def: FunctionDef): Stmt | undefined {
  let found: Stmt | undefined;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (found || stmt.kind === 'for' || stmt.kind === 'while') return false;
    const value = stmt.kind === 'expr' || stmt.kind === 'assign' ? stmt.value : undefined;
    const call = value?.kind === 'await' ? value.value : value;
    if (call?.kind !== 'call' || call.callee.kind !== 'attribute') return undefined;
    if (call.callee.name === 'accept' || call.callee.name === 'prepare') found = stmt;
    else if (
      /^(connect|join|register|subscribe|add)/.test(call.callee.name) &&
      call.args.some(
        (arg) =>
          arg.value.kind === 'name' &&
          def.params.some(
            (param) => param.name === (arg.value as { id: string }).id && /ws|sock/i.test(param.name),
          ),
      )
    )
      found = stmt;
    return undefined;
  });
  return found;
}

/** Gathers the returns that count; the answer is a reason to leave the handler alone. */
function collect(block: Block, context: Context, points: CountPoint[]): string | undefined {
  for (const [at, stmt] of block.stmts.entries()) {
    switch (stmt.kind) {
      case 'return': {
        if (isErrorExit(stmt, block.stmts.slice(0, at), block, context)) break;
        const point = countReturn(stmt, context, points);
        if (point !== undefined) return point;
        break;
      }
      case 'try': {
        const inside =
          collect(stmt.body, context, points) ?? (stmt.orElse && collect(stmt.orElse, context, points));
        if (inside !== undefined) return inside;
        // What an `except` clause returns stands for a failure; what a `finally` returns, for anything.
        if (stmt.finalBody && hasReturn(stmt.finalBody)) return 'it returns from a finally block';
        break;
      }
      case 'function':
      case 'class':
        break;
      default:
        for (const inner of blocksOf(stmt)) {
          const inside = collect(inner, context, points);
          if (inside !== undefined) return inside;
        }
    }
  }
  return undefined;
}

function countReturn(stmt: Return, context: Context, points: CountPoint[]): string | undefined {
  const { value } = stmt;
  if (!value || value.kind === 'constant') {
    points.push({ kind: 'before', stmt, condition: undefined });
    return undefined;
  }
  const streamed = streamedCall(value, context.scope, context.objects);
  if (streamed) {
    const inner =
      streamed.generator === undefined ? undefined : nestedGenerator(streamed.generator, context.def);
    if (inner) {
      // A generator that is made here counts when it has given its last item.
      const nested = successPathsOfGenerator(inner, context);
      if (!nested) return 'its response is streamed by a generator that has no single end';
      for (const point of nested) if (!points.some((one) => one.stmt === point.stmt)) points.push(point);
      return undefined;
    }
    if (!streamed.background || argument(streamed.call, 'background'))
      return 'its response is streamed by a generator that is not its own';
    points.push({ kind: 'background', stmt, call: streamed.call });
    return undefined;
  }
  const status = responseStatus(value, context.scope, context.objects);
  const condition = status.kind === 'dynamic' ? status.expr : undefined;
  points.push({ kind: mayFail(value, context.scope, context.objects) ? 'bound' : 'before', stmt, condition });
  return undefined;
}

function nestedGenerator(name: string, def: FunctionDef): FunctionDef | undefined {
  let found: FunctionDef | undefined;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'function' && stmt.name === name && stmt.generator) found = stmt;
  });
  return found;
}

function successPathsOfGenerator(def: FunctionDef, context: Context): readonly CountPoint[] | undefined {
  const inner: Context = { ...context, def };
  if (!falls(def.body, inner)) return undefined;
  const end = endOf(def.body, inner);
  return end ? [{ kind: 'after', stmt: end }] : undefined;
}

function hasReturn(block: Block): boolean {
  let found = false;
  walkOwnStatements(block.stmts, (stmt) => {
    if (stmt.kind === 'return') found = true;
  });
  return found;
}

// ------------------------------------------------------------------ failures

function isErrorExit(stmt: Return, before: readonly Stmt[], block: Block, context: Context): boolean {
  const { value } = stmt;
  const previous = before.at(-1);
  if (value) {
    const status = responseStatus(value, context.scope, context.objects);
    if (status.kind === 'error') return true;
  }
  // `response.status_code = 404` and Tornado's `self.set_status(404)` make an error of what follows.
  if (before.some((one) => setsErrorStatus(one, context))) return true;
  const isEmpty = !value || (value.kind === 'constant' && (value.type === 'None' || value.value === 'False'));
  if (isEmpty && previous?.kind === 'expr' && isErrorLog(previous.value)) return true;
  // A guard at whose end nothing was done.
  if (!value && block !== context.def.body && before.length === 0) return true;
  return false;
}

function isErrorLog(expr: Expr): boolean {
  const call = expr.kind === 'await' ? expr.value : expr;
  return (
    call.kind === 'call' &&
    call.callee.kind === 'attribute' &&
    /^(a?error|a?exception|a?critical|fatal)$/.test(call.callee.name) &&
    /log/i.test(dottedName(call.callee.object) ?? '')
  );
}

function setsErrorStatus(stmt: Stmt, { scope, objects }: Context): boolean {
  if (
    stmt.kind === 'assign' &&
    stmt.value &&
    stmt.targets.some(
      (target) => target.kind === 'attribute' && (target.name === 'status_code' || target.name === 'status'),
    )
  )
    return (
      responseStatus(
        {
          kind: 'tuple',
          start: 0,
          end: 0,
          enclosed: true,
          items: [{ kind: 'constant', start: 0, end: 0, type: 'None', value: 'None' }, stmt.value],
        },
        scope,
        objects,
      ).kind === 'error'
    );
  if (stmt.kind !== 'expr' || stmt.value.kind !== 'call' || stmt.value.callee.kind !== 'attribute')
    return false;
  const { name } = stmt.value.callee;
  if (name === 'send_error' || name === 'write_error' || name === 'fail') return true;
  if (name !== 'set_status' && name !== 'status') return false;
  const given = stmt.value.args[0]?.value;
  return (
    given !== undefined &&
    responseStatus(
      {
        kind: 'tuple',
        start: 0,
        end: 0,
        enclosed: true,
        items: [{ kind: 'constant', start: 0, end: 0, type: 'None', value: 'None' }, given],
      },
      scope,
      objects,
    ).kind === 'error'
  );
}

/** A call that never comes back: `abort(404)`, `sys.exit()`. */
function neverReturns(stmt: Stmt, { scope, objects }: Context): boolean {
  if (stmt.kind !== 'expr') return false;
  const call = stmt.value.kind === 'await' ? stmt.value.value : stmt.value;
  if (call.kind !== 'call') return false;
  const name = objects.program.names.qualify(call.callee, scope) ?? dottedName(call.callee) ?? '';
  return /(^|\.)(abort|sys\.exit|os\._exit|builtins\.exit|builtins\.quit|NoReturn)$/.test(name);
}

// ------------------------------------------------------------------- control

/** Whether the end of a suite can be reached. */
function falls(block: Block, context: Context): boolean {
  return block.stmts.every((stmt) => completes(stmt, context));
}

function completes(stmt: Stmt, context: Context): boolean {
  switch (stmt.kind) {
    case 'return':
    case 'raise':
    case 'break':
    case 'continue':
      return false;
    case 'if':
      return falls(stmt.body, context) || !stmt.orElse || falls(stmt.orElse, context);
    case 'while': {
      const isEndless =
        stmt.test.kind === 'constant' && (stmt.test.value === 'True' || stmt.test.value === '1');
      return !isEndless || breaks(stmt.body);
    }
    case 'try': {
      if (stmt.finalBody && !falls(stmt.finalBody, context)) return false;
      const body = falls(stmt.body, context) && (!stmt.orElse || falls(stmt.orElse, context));
      return body || stmt.clauses.some((clause) => falls(clause.body, context));
    }
    case 'with':
      return falls(stmt.body, context) || stmt.items.some((item) => suppresses(item.context, context));
    case 'match': {
      const last = stmt.cases.at(-1);
      const isTotal =
        last !== undefined &&
        !last.guard &&
        (last.patterns.length === 0 || (last.patterns.length === 1 && last.patterns[0]!.kind === 'name'));
      return !isTotal || stmt.cases.some((one) => falls(one.body, context));
    }
    case 'expr':
      return !neverReturns(stmt, context);
    default:
      return true;
  }
}

function suppresses(expr: Expr, { scope, objects }: Context): boolean {
  return (
    expr.kind === 'call' &&
    /suppress|^pytest\.raises|ignor/.test(objects.program.names.qualify(expr.callee, scope) ?? '')
  );
}

function breaks(block: Block): boolean {
  return block.stmts.some((stmt) => {
    if (stmt.kind === 'break') return true;
    if (stmt.kind === 'for' || stmt.kind === 'while' || stmt.kind === 'function' || stmt.kind === 'class')
      return false;
    return blocksOf(stmt).some(breaks);
  });
}

/**
 * The statement after which the end of a suite is a success. Where a `try` stands last whose clauses log and go
 * on, the end is reached by failures too: success is the end of its body.
 */
function endOf(block: Block, context: Context): Stmt | undefined {
  const last = block.stmts.at(-1);
  if (!last) return undefined;
  if (
    last.kind === 'try' &&
    last.clauses.length > 0 &&
    last.clauses.some((clause) => falls(clause.body, context))
  ) {
    const inner = last.orElse ?? last.body;
    return falls(inner, context) ? endOf(inner, context) : undefined;
  }
  if (
    last.kind === 'with' &&
    (endsInTry(last.body, context) || last.items.some((item) => suppresses(item.context, context)))
  )
    return endOf(last.body, context);
  return last;
}

function endsInTry(block: Block, context: Context): boolean {
  const last = block.stmts.at(-1);
  if (last?.kind === 'with') return endsInTry(last.body, context);
  return last?.kind === 'try' && last.clauses.some((clause) => falls(clause.body, context));
}

/** Every name that a function reads or binds, nested functions included. */
export function namesIn(def: FunctionDef): ReadonlySet<string> {
  const names = new Set<string>(def.params.map((param) => param.name));
  const visit = (stmts: readonly Stmt[]): void => {
    for (const stmt of stmts) {
      for (const expr of expressionsOf(stmt))
        walkExpression(expr, (one) => {
          if (one.kind === 'name') names.add(one.id);
          if (one.kind === 'named') names.add(one.target.id);
        });
      if (stmt.kind === 'function' || stmt.kind === 'class') names.add(stmt.name);
      if (stmt.kind === 'function') for (const param of stmt.params) names.add(param.name);
      if (stmt.kind === 'try') for (const clause of stmt.clauses) if (clause.name) names.add(clause.name.id);
      if (stmt.kind === 'import' || stmt.kind === 'from')
        for (const { name, alias } of stmt.names) names.add(alias ?? name.split('.')[0]!);
      if (stmt.kind === 'global' || stmt.kind === 'nonlocal') for (const name of stmt.names) names.add(name);
      for (const block of blocksOf(stmt)) visit(block.stmts);
    }
  };
  visit(def.body.stmts);
  return names;
}
