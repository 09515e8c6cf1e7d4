import type { Call, Expr, FunctionDef } from '../../python/tree.ts';
import { expressionsOf, lastName, walkExpression, walkOwnStatements } from '../../python/walk.ts';
import { isAbstract } from '../../flow/abstract.ts';
import { bindArguments } from '../../types/calls.ts';
import type { FunctionScope } from '../../types/scope.ts';
import { membersOf, withoutNone } from '../../types/type.ts';
import { boundTo } from '../code/bound-values.ts';
import type { Names } from '../code/control-flow.ts';
import { methodOf } from '../frameworks/framework.ts';
import { ownFunction } from './certain-answers.ts';

/** More classes that fill in a method than these are not gone through one by one. */
const MANY = 12;

/** A function that a call runs. */
export interface Run {
  readonly scope: FunctionScope;
  /** The call that gives its parameters; undefined where another function gives them. */
  readonly call: Call | undefined;
}

/**
 * The functions of the project that run where a call stands: the one that is called, what fills it in where it is
 * abstract, an object's `__call__`, and the functions that it is handed and calls itself.
 */
export function functionsRun(call: Call, names: Names): readonly Run[] {
  const own = ownFunction(call, names) ?? calledObject(call, names);
  const decorated = own?.includes('<locals>') ? decoratedMethod(call, names) : undefined;
  const called = [own, decorated].flatMap((one) => scopesOf(one, names));
  const handed = call.args
    .filter(({ value }) => callsWhatItIsHanded(call, value, called))
    .flatMap(({ value }): readonly Run[] => {
      if (value.kind !== 'lambda')
        return scopesOf(functionOf(value, names), names).map((scope) => ({ scope, call: undefined }));
      return value.body.kind === 'call' ? functionsRun(value.body, names) : [];
    });
  return [...called.map((scope) => ({ scope, call })), ...handed];
}

/** What a function is where it is abstract: what its class's subclasses make of it. */
function scopesOf(key: string | undefined, { objects }: Names): readonly FunctionScope[] {
  const { program } = objects;
  const scope = key === undefined ? undefined : program.functionScope(program.functionRef(key));
  if (scope?.kind !== 'function') return [];
  const { owner } = scope.fn;
  if (!owner || !isAbstract(scope.def, scope, program)) return [scope];
  const others = program.classes.isProtocol(owner) ? program.subclasses.implementing(owner) : [];
  return [...program.subclasses.of(owner), ...others]
    .filter((cls) =>
      program.declarations.bindingsInClass(cls.key, scope.def.name).some(({ kind }) => kind === 'function'),
    )
    .slice(0, MANY)
    .flatMap((cls) => program.functionScope(program.functionRef(`${cls.key}.${scope.def.name}`)) ?? []);
}

/** The method of the object's class that a decorator has put a function of its own in the place of. */
function decoratedMethod({ callee }: Call, { scope, objects }: Names): string | undefined {
  if (callee.kind !== 'attribute') return undefined;
  const [object, second] = membersOf(withoutNone(objects.program.inference().typeOf(callee.object, scope)));
  return object?.kind === 'instance' && !second ? methodOf(object.cls.key, callee.name, objects) : undefined;
}

/** `interactor(order)` of an object, and whatever is called of a parameter that a container gives: `store: FromBox[Store]`. */
function calledObject({ callee }: Call, names: Names): string | undefined {
  const { scope, objects } = names;
  const [type, second] = membersOf(withoutNone(objects.program.inference().typeOf(callee, scope)));
  if (type?.kind === 'instance' && !second) return methodOf(type.cls.key, '__call__', objects);
  const object = callee.kind === 'attribute' ? callee.object : callee;
  const cls =
    object.kind === 'name' ? (givenClass(object.id, names) ?? makingClass(object.id, names)) : undefined;
  return cls === undefined
    ? undefined
    : methodOf(cls, callee.kind === 'attribute' ? callee.name : '__call__', objects);
}

/** The class of the project that a parameter's annotation names inside of a mark of a library's. */
function givenClass(param: string, { scope, objects }: Names): string | undefined {
  if (scope.kind !== 'function') return undefined;
  const annotation = scope.def.params.find(({ name }) => name === param)?.annotation;
  if (annotation?.kind !== 'subscript' || annotation.index.length !== 1) return undefined;
  if (objects.locate(annotation.object, scope.parent)?.kind !== 'external') return undefined;
  return objects.classKey(objects.locate(annotation.index[0]!, scope.parent));
}

/** `plugin = Plugin.for_name(name)`: what a class's own method gives is one of its objects, where that is not known otherwise. */
function makingClass(name: string, { scope, objects }: Names): string | undefined {
  const [only, second] = scope.kind === 'function' ? boundTo(name, scope.def) : [];
  if (only?.kind !== 'call' || second || only.callee.kind !== 'attribute') return undefined;
  const cls = objects.classKey(objects.locate(only.callee.object, scope));
  return cls !== undefined && methodOf(cls, only.callee.name, objects) !== undefined ? cls : undefined;
}

/** The function of the project that a value is. */
function functionOf(value: Expr, { scope, objects }: Names): string | undefined {
  if (value.kind !== 'name' && value.kind !== 'attribute') return undefined;
  const key = objects.functionKey(objects.locate(value, scope));
  if (key !== undefined) return isOurs(key) ? key : undefined;
  const [type, second] = membersOf(objects.program.inference().typeOf(value, scope));
  return type?.kind === 'function' && !second && isOurs(type.fn.key) ? type.fn.key : undefined;
}

function isOurs(key: string): boolean {
  return !key.startsWith('pack:/') && !/\/(site|dist)-packages\//.test(key);
}

/** Whether what is called calls an argument: the function's own code says so, or what a library is known for. */
function callsWhatItIsHanded(call: Call, value: Expr, called: readonly FunctionScope[]): boolean {
  if (!/^(name|attribute|lambda)$/.test(value.kind)) return false;
  if (/^(to_thread|run_in_threadpool|run_sync|run_in_executor)$/.test(lastName(call.callee) ?? ''))
    return true;
  return called.some(({ def, fn }) => {
    const isMethod = fn.owner !== undefined && /^(self|cls)$/.test(def.params[0]?.name ?? '');
    const param = bindArguments(def, call, isMethod).find((one) => one.value === value)?.param;
    return param !== undefined && calls(def, param.name);
  });
}

function calls(def: FunctionDef, param: string): boolean {
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (one.kind === 'call' && one.callee.kind === 'name' && one.callee.id === param) found = true;
      });
  });
  return found;
}
