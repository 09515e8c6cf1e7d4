import type { FunctionDef, Stmt } from '../python/tree.ts';
import { decoratorNames } from '../types/inference/decorator-names.ts';
import type { Program } from '../types/program.ts';
import type { FunctionScope } from '../types/scope.ts';
import type { ClassRef, FunctionRef } from '../types/type.ts';

/**
 * Whether a method only says what subclasses have to provide: decorated as abstract, a protocol's method without
 * code, or one that raises NotImplementedError and nothing else.
 */
export function isAbstract(def: FunctionDef, scope: FunctionScope, program: Program): boolean {
  const decorators =
    program.signatures.decoratorsOf(scope.fn, def) ?? decoratorNames(def, scope.parent, program);
  if (decorators.some((name) => name.startsWith('abc.abstract'))) return true;
  const body = def.body.stmts.filter((stmt) => !(stmt.kind === 'expr' && stmt.value.kind === 'constant'));
  if (body.length === 0 && scope.fn.owner && mayBeProtocol(scope.fn.owner, program)) return true;
  const [only] = body;
  if (body.length !== 1 || only?.kind !== 'raise' || !scope.fn.owner) return false;
  const raised = only.exception?.kind === 'call' ? only.exception.callee : only.exception;
  return raised?.kind === 'name' && raised.id === 'NotImplementedError';
}

/**
 * Whether a method is there to be overridden by whoever uses the class: it does nothing, and it is the first of its
 * name. One that overrides another is an implementation that does nothing.
 */
export function isHook(def: FunctionDef, fn: FunctionRef, { classes, declarations }: Program): boolean {
  if (!fn.owner || !def.body.stmts.every((stmt) => doesNothing(stmt, def)) || /^__.*__$/.test(def.name))
    return false;
  const [, ...ancestors] = classes.info(fn.owner).order;
  return !ancestors.some(({ cls }) => declarations.bindingsInClass(cls.key, def.name).length > 0);
}

/** `pass`, a text, `return`, `return None`; and `return attrs`, which gives back what it was given. */
function doesNothing(stmt: Stmt, { params }: FunctionDef): boolean {
  if (stmt.kind === 'pass') return true;
  if (stmt.kind === 'expr') return stmt.value.kind === 'constant';
  if (stmt.kind !== 'return') return false;
  const { value } = stmt;
  if (value?.kind === 'name') return params.some((param, at) => at > 0 && param.name === value.id);
  return !value || (value.kind === 'constant' && value.type === 'None');
}

/** A class below one that is not known, such as `Protocol` of a `typing_extensions` that is not there, may be one. */
function mayBeProtocol(cls: ClassRef, { classes }: Program): boolean {
  return classes.isProtocol(cls) || classes.info(cls).unknownBase !== undefined;
}
