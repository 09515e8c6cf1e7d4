import type { Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { bindArguments } from '../../types/calls.ts';
import type { Scope } from '../../types/scope.ts';
import { stringOf } from '../code/literals.ts';
import type { Objects } from '../code/objects.ts';

/** What a decorator leaves on a function, for somebody else to register it by. */
export interface Mark {
  /** The file that declares the decorator. */
  readonly path: string;
  readonly texts: readonly string[];
}

/**
 * The texts that a decorator of the project's leaves on a function as attributes: `@served("GET", "/orders")`. Undefined where
 * the decorator does anything else, or is none of the project's.
 */
export function markOf(decorator: Expr, scope: Scope, objects: Objects): Mark | undefined {
  if (decorator.kind !== 'call') return undefined;
  const fn = objects.functionKey(objects.locate(decorator.callee, scope));
  if (fn === undefined || fn.startsWith('pack:/') || /\/(site|dist)-packages\//.test(fn)) return undefined;
  const def = objects.program.declarations.functionAt(fn).at(-1)?.def;
  const marked = def && markedValues(def);
  if (!marked) return undefined;
  const given = new Map(bindArguments(def, decorator, false).map(({ param, value }) => [param.name, value]));
  const texts = marked.flatMap((value) => {
    const text = stringOf(value.kind === 'name' ? given.get(value.id) : value, scope, objects);
    return text === undefined ? [] : [text];
  });
  return { path: fn.slice(0, fn.lastIndexOf('#')), texts };
}

/** What the inner function of a decorator sets as attributes; undefined where it does more than that. */
function markedValues(def: FunctionDef): readonly Expr[] | undefined {
  const own = def.body.stmts.filter((stmt) => !isDocstring(stmt));
  const [inner, last] = own;
  if (own.length !== 2 || inner?.kind !== 'function' || !returns(last, inner.name)) return undefined;
  const subject = inner.params[0]?.name;
  const sets = inner.body.stmts.filter((stmt) => !isDocstring(stmt));
  if (subject === undefined || !returns(sets.at(-1), subject)) return undefined;
  const values = sets.slice(0, -1).map((stmt) => valueSet(stmt, subject));
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** What `setattr(handler, "path", path)` or `handler.path = path` sets. */
function valueSet(stmt: Stmt, subject: string): Expr | undefined {
  const isSubject = (expr: Expr | undefined): boolean => expr?.kind === 'name' && expr.id === subject;
  if (stmt.kind === 'assign') {
    const [target, second] = stmt.targets;
    return target?.kind === 'attribute' && !second && isSubject(target.object) ? stmt.value : undefined;
  }
  if (stmt.kind !== 'expr' || stmt.value.kind !== 'call') return undefined;
  const { callee, args } = stmt.value;
  const isSetting = callee.kind === 'name' && callee.id === 'setattr' && isSubject(args[0]?.value);
  return isSetting ? args[2]?.value : undefined;
}

function returns(stmt: Stmt | undefined, name: string): boolean {
  return stmt?.kind === 'return' && stmt.value?.kind === 'name' && stmt.value.id === name;
}

function isDocstring(stmt: Stmt): boolean {
  return stmt.kind === 'expr' && stmt.value.kind === 'constant' && stmt.value.type === 'str';
}
