import type { FunctionDef } from '../../python/tree.ts';
import { dottedName, expressionsOf, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import type { Program } from '../../types/program.ts';
import type { ClassRef } from '../../types/type.ts';
import type { Handler } from '../frameworks/handlers.ts';
import { ownerOf } from '../names/words/class-owners.ts';

/**
 * Why a method is no one operation: what several classes inherit would count all of theirs as one, and what another
 * method calls would count twice. Undefined where it is its class's alone.
 */
export function inheritedBy(
  { fn, kind, paths }: Handler,
  def: FunctionDef,
  program: Program,
): string | undefined {
  const { owner } = program.functionRef(fn);
  const qualname = fn.slice(fn.lastIndexOf('#') + 1);
  if (/^(Base|Abstract|Generic)[A-Z]\w*\.|Mixin[A-Z]?\w*\.|(^|[a-z])Base\w{0,7}\./.test(qualname))
    return 'other classes inherit it';
  if (kind !== 'route' || !owner) return undefined;
  const below = program.subclasses.of(owner);
  const name = qualname.slice(qualname.lastIndexOf('.') + 1);
  // One of them that has a method of its own may call this one, and both would count.
  const isShared = isVersioned(qualname, below, program)
    ? below.some(({ key }) => callsAbove(`${key}.${name}`, name, program))
    : paths.length > 1 ||
      below.length > 1 ||
      below.some(({ key }) => program.declarations.bindingsInClass(key, name).length > 0);
  if (below.length > 0 && isShared) return 'other classes inherit it';
  return name === 'partial_update' && callsUpdate(def, owner, program)
    ? 'an update counts it as well'
    : undefined;
}

/** `ProjectViewSetV2`, or the one in `v2/`, is a `ProjectViewSet`: one operation in two versions. */
function isVersioned(qualname: string, below: readonly ClassRef[], { declarations }: Program): boolean {
  const about = (cls: string): string => ownerOf(cls.replace(/V\d+/, '')).join('_');
  const own = about(qualname.split('.').at(-2) ?? '');
  return (
    below.length > 0 &&
    below.every(({ key }) => {
      const cls = declarations.classAt(key).at(-1)?.def.name ?? '';
      return /(^|[/_a-z])V\d+($|[A-Z#])|(^|[/_])v\d+([/_.#]|$)/.test(key) && about(cls) === own;
    })
  );
}

/** Whether a method that takes another's place runs that as well: `super().list(request)`. */
function callsAbove(key: string, name: string, { declarations }: Program): boolean {
  let found = false;
  walkOwnStatements(declarations.functionAt(key).at(-1)?.def.body.stmts ?? [], (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call' && one.callee.kind === 'attribute' && one.callee.name === name) found = true;
      });
  });
  return found;
}

/** REST framework's own `partial_update` calls `update`: where the class has one, that counts. */
function callsUpdate(def: FunctionDef, owner: ClassRef, program: Program): boolean {
  if (program.declarations.bindingsInClass(owner.key, 'update').length === 0) return false;
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (
          one.kind === 'call' &&
          one.callee.kind === 'attribute' &&
          /^(partial_)?update$/.test(one.callee.name) &&
          (one.callee.object.kind === 'call' || dottedName(one.callee.object) === 'self')
        )
          found = true;
      });
  });
  return found;
}
