import type { Call, ClassDef, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import type { Made, Objects } from '../code/objects.ts';

export type HandlerKind = 'route' | 'websocket' | 'task' | 'bot';

/** That some function handles something, as one place of the code says. */
export interface Registration {
  readonly framework: string;
  readonly kind: HandlerKind;
  /** Upper case, sorted; empty where the framework decides or where there are none. */
  readonly methods: readonly string[];
  /** With the prefix that the router itself was made with; undefined where there is none. */
  readonly path: string | undefined;
  /** The router's key (see `Made`), whose mounts add to the path. */
  readonly via: string | undefined;
  /** `path#qualname` of the function. */
  readonly handler: string;
  /** The first tag of the route or of its router. */
  readonly tag: string | undefined;
  /** The description of the API leaves it out. */
  readonly isUnlisted?: boolean;
  /** Functions that the framework runs before the handler because its router says so, by key. */
  readonly dependencies?: readonly string[];
}

/** That one router is mounted below another. */
export interface Mount {
  readonly parent: string | undefined;
  /** The prefix that the parent was made with. */
  readonly parentPrefix: string;
  /** A router's key, or `module:` and a path for a module that holds routes (Django's `include`). */
  readonly child: string;
  readonly prefix: string;
  /** Functions that run before everything below the mount, by key. */
  readonly dependencies?: readonly string[];
}

/** HTTP-level metrics: a middleware, an instrumentator, an extension. */
export interface HttpMetrics {
  /** For a person: `prometheus_fastapi_instrumentator.Instrumentator`. */
  readonly name: string;
  /** The framework whose routes it covers; undefined for any. */
  readonly framework: string | undefined;
}

/** What reading one file gathers. */
export interface Gather {
  readonly program: Program;
  readonly objects: Objects;
  readonly path: string;
  register(registration: Registration): void;
  mount(mount: Mount): void;
  httpMetrics(metrics: HttpMetrics): void;
  /** That a class answers requests, with the methods of its own and with those that it inherits from a library. */
  routed(cls: string): void;
}

/** One framework's ways to register handlers. Each question is asked for what a file holds; answers go to `into`. */
export interface Framework {
  readonly name: string;
  /**
   * A file is read for the framework only if its text mentions one of these; most frameworks are imported by the
   * file that registers, and a router that comes from elsewhere is named in `methods`.
   */
  readonly packages: readonly string[];
  decorated?(def: FunctionDef, decorator: Expr, handler: string, scope: Scope, into: Gather): void;
  decoratedClass?(def: ClassDef, decorator: Expr, cls: string, scope: Scope, into: Gather): void;
  call?(call: Call, scope: Scope, into: Gather): void;
  statement?(stmt: Stmt, scope: Scope, into: Gather): void;
  classDef?(def: ClassDef, cls: string, scope: Scope, into: Gather): void;
}

/** What a decorator is: the object it is an attribute of, the attribute's name, and the call if it is called. */
export interface DecoratorShape {
  readonly object: Expr | undefined;
  readonly name: string;
  readonly call: Call | undefined;
  readonly callee: Expr;
}

export function decoratorShape(decorator: Expr): DecoratorShape | undefined {
  const call = decorator.kind === 'call' ? decorator : undefined;
  const callee = call ? call.callee : decorator;
  if (callee.kind === 'attribute') return { object: callee.object, name: callee.name, call, callee };
  return callee.kind === 'name' ? { object: undefined, name: callee.id, call, callee } : undefined;
}

/** `path#qualname` of the function that an expression names; methods of known instances included. */
export function functionNamed(expr: Expr | undefined, scope: Scope, objects: Objects): string | undefined {
  if (!expr) return undefined;
  // `partial(handler, x)`, `login_required(view)`, `csrf_exempt(view)`: the first argument is what runs.
  if (expr.kind === 'call') {
    const callable = classNamedBy(expr.callee, scope, objects);
    if (callable !== undefined) return methodOf(callable, '__call__', objects);
    const [first] = expr.args;
    return first && first.keyword === undefined && !first.stars
      ? functionNamed(first.value, scope, objects)
      : undefined;
  }
  const direct = objects.functionKey(objects.locate(expr, scope));
  if (direct !== undefined) return direct;
  if (expr.kind !== 'attribute') return undefined;
  const cls = objects.instanceClass(expr.object, scope);
  return cls === undefined ? undefined : methodOf(cls, expr.name, objects);
}

/** The key of the method that instances of a class run; undefined when no class of the workspace declares it. */
export function methodOf(cls: string, name: string, objects: Objects): string | undefined {
  for (const key of objects.ancestry(cls).keys) {
    if (key.startsWith('pack:/')) continue;
    const bindings = objects.program.declarations.bindingsInClass(key, name);
    if (bindings.some((one) => one.kind === 'function')) return `${key}.${name}`;
    // `post = put`: another method under a second name.
    for (const one of bindings)
      if (one.kind === 'assign' && one.value?.kind === 'name' && one.value.id !== name)
        return methodOf(cls, one.value.id, objects);
  }
  return undefined;
}

/** The method that `super().name(…)` runs in a class; undefined when none of the workspace's that it inherits from has one. */
export function methodAbove(cls: string, name: string, objects: Objects): string | undefined {
  const [, ...above] = objects.ancestry(cls).keys;
  for (const key of above)
    if (objects.program.declarations.bindingsInClass(key, name).some((one) => one.kind === 'function'))
      return key.startsWith('pack:/') ? undefined : `${key}.${name}`;
  return undefined;
}

/** The class of the workspace that an expression names. */
export function classNamedBy(expr: Expr | undefined, scope: Scope, objects: Objects): string | undefined {
  if (!expr) return undefined;
  const key = objects.classKey(objects.locate(expr, scope));
  return key?.startsWith('pack:/') ? undefined : key;
}

export const HTTP_METHODS: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
  'trace',
]);

/** The handlers of a class whose methods are named after HTTP methods. */
export function methodHandlers(
  cls: string,
  objects: Objects,
): readonly { readonly method: string; readonly handler: string }[] {
  const result: { method: string; handler: string }[] = [];
  for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
    const handler = methodOf(cls, method, objects);
    if (handler !== undefined) result.push({ method: method.toUpperCase(), handler });
  }
  return result;
}

export function isMade(
  made: Made | undefined,
  packages: readonly string[],
  names: ReadonlySet<string>,
): boolean {
  return (
    made !== undefined &&
    made.lineage.some(
      (one) =>
        packages.some((pkg) => one.startsWith(`${pkg}.`)) && names.has(one.slice(one.lastIndexOf('.') + 1)),
    )
  );
}
