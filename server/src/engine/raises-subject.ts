import type { LoweredUnit } from '../python/lower.ts';
import type { Block, Call, ExceptClause, Expr, FunctionDef, Stmt, Try } from '../python/tree.ts';
import type { Unit } from '../python/units.ts';
import { blocksOf, childrenOf, expressionsOf } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { FunctionScope, Scope } from '../types/scope.ts';
import { innerScope } from '../types/sites.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Where something stands: offsets of the nodes are relative to `base`. */
interface Standing {
  readonly scope: Scope;
  readonly unit: LoweredUnit;
  /** Where the unit starts in the file. */
  readonly base: number;
}

/** A piece of code that one can ask "what can this raise?" of. */
export type Subject = Standing &
  (
    | { readonly kind: 'try'; readonly stmt: Try; readonly fn: FunctionDef | undefined }
    | {
        readonly kind: 'clause';
        readonly stmt: Try;
        readonly clause: ExceptClause;
        readonly fn: FunctionDef | undefined;
      }
    | { readonly kind: 'call'; readonly call: Call; readonly awaited: Expr | undefined }
    | { readonly kind: 'function'; readonly def: FunctionDef; readonly inside: FunctionScope }
    | { readonly kind: 'statement'; readonly stmt: Stmt }
  );

interface Found extends Standing {
  /** The statements around the offset with their scopes, outermost first. */
  readonly around: readonly { readonly stmt: Stmt; readonly scope: Scope }[];
}

/** What a person points at: a `try` or `except` keyword, what a clause names, a call's name, a function's name. */
export function subjectAt(
  workspace: Workspace,
  program: Program,
  path: string,
  offset: number,
): Subject | undefined {
  const found = find(workspace, program, path, offset);
  const innermost = found?.around.at(-1);
  if (!found || !innermost) return undefined;
  const { unit, base } = found;
  const { stmt, scope } = innermost;
  const at = offset - base;
  if (stmt.kind === 'try') {
    const fn = functionAround(stmt, found);
    if (at <= stmt.start + 'try'.length) return { kind: 'try', stmt, fn, scope, unit, base };
    const clause = headerAt(stmt, at);
    if (clause) return { kind: 'clause', stmt, clause, fn, scope, unit, base };
    return undefined;
  }
  if (stmt.kind === 'function' && stmt.defStart <= at && at <= stmt.nameStart + stmt.name.length)
    return functionSubject(stmt, scope, found, program);
  return callAt(stmt, scope, at, program, found);
}

/**
 * What a line is about: the `try` whose body it is in, or whose clause begins on it; else the function around it; else
 * the statement.
 *
 * @param offset of the first character that is not blank.
 */
export function subjectAround(
  workspace: Workspace,
  program: Program,
  path: string,
  offset: number,
): Subject | undefined {
  const found = find(workspace, program, path, offset);
  if (!found) return undefined;
  const { unit, base, around } = found;
  const at = offset - base;
  for (const { stmt, scope } of around.toReversed()) {
    if (stmt.kind === 'try') {
      const fn = functionAround(stmt, found);
      const clause = headerAt(stmt, at);
      if (clause) return { kind: 'clause', stmt, clause, fn, scope, unit, base };
      if (at <= stmt.body.end) return { kind: 'try', stmt, fn, scope, unit, base };
    }
    if (stmt.kind === 'function') return functionSubject(stmt, scope, found, program);
  }
  const innermost = around.at(-1);
  return (
    innermost && {
      kind: 'statement',
      stmt: withoutSuites(innermost.stmt),
      scope: innermost.scope,
      unit,
      base,
    }
  );
}

function find(workspace: Workspace, program: Program, path: string, offset: number): Found | undefined {
  const inUnits = (units: readonly Unit[], scope: Scope): Found | undefined => {
    const unit = units.find(({ start, end }) => start <= offset && offset <= end);
    if (!unit) return undefined;
    const { lowered, start: base, members } = unit;
    if (members) {
      const inner = inUnits(members, innerScope(lowered.stmt, scope, lowered, program));
      if (inner) return inner;
    }
    const around: { stmt: Stmt; scope: Scope }[] = [];
    const at = offset - base;
    let stmt: Stmt | undefined = lowered.stmt;
    let inside = scope;
    while (stmt) {
      around.push({ stmt, scope: inside });
      const block: Block | undefined = blocksOf(stmt).find(({ start, end }) => start <= at && at <= end);
      inside = innerScope(stmt, inside, lowered, program);
      stmt = block?.stmts.find(({ start, end }) => start <= at && at <= end);
    }
    return { scope, unit: lowered, base, around };
  };
  return inUnits(workspace.module(path)?.units ?? [], program.moduleScope(path));
}

/** The innermost function that a statement stands in. */
function functionAround(stmt: Stmt, { around }: Found): FunctionDef | undefined {
  const outer = around.slice(
    0,
    around.findIndex((one) => one.stmt === stmt),
  );
  for (const one of outer.toReversed()) {
    if (one.stmt.kind === 'function') return one.stmt;
    if (one.stmt.kind === 'class') return undefined;
  }
  return undefined;
}

function headerAt(stmt: Try, at: number): ExceptClause | undefined {
  return stmt.clauses.find((clause) => clause.start <= at && at <= clause.colon);
}

function functionSubject(
  def: FunctionDef,
  scope: Scope,
  { unit, base }: Standing,
  program: Program,
): Subject | undefined {
  const inside = innerScope(def, scope, unit, program);
  return inside.kind === 'function' ? { kind: 'function', def, inside, scope, unit, base } : undefined;
}

/** The call whose callee's last name the offset is in. */
function callAt(
  stmt: Stmt,
  scope: Scope,
  at: number,
  program: Program,
  { unit, base }: Standing,
): Subject | undefined {
  let found: Subject | undefined;
  const visit = (expr: Expr, inside: Scope, awaited: Expr | undefined): void => {
    if (at < expr.start || expr.end < at) return;
    if (expr.kind === 'call') {
      const { callee } = expr;
      const name =
        callee.kind === 'attribute'
          ? { start: callee.nameStart, end: callee.nameStart + callee.name.length }
          : callee;
      if (callee.kind !== 'call' && name.start <= at && at <= name.end)
        found = { kind: 'call', call: expr, awaited, scope: inside, unit, base };
    }
    let inner = inside;
    if (expr.kind === 'comprehension') inner = program.inference().comprehensionScope(expr, inside);
    else if (expr.kind === 'lambda') inner = program.inference().lambdaScope(expr, inside);
    for (const child of childrenOf(expr)) visit(child, inner, expr.kind === 'await' ? expr : undefined);
  };
  for (const expr of expressionsOf(stmt)) visit(expr, scope, undefined);
  return found;
}

/** The header of a compound statement alone: its suites are lines of their own. */
function withoutSuites(stmt: Stmt): Stmt {
  const empty: Block = { start: stmt.end, end: stmt.end, stmts: [] };
  switch (stmt.kind) {
    case 'if':
    case 'while':
    case 'for':
      return { ...stmt, body: empty, orElse: empty };
    case 'with':
      return { ...stmt, body: empty };
    case 'match':
      return { ...stmt, cases: [] };
    default:
      return stmt;
  }
}
