import type { Binding } from '../../python/bindings.ts';
import type { Call, Expr } from '../../python/tree.ts';
import { sameShape } from '../../python/same-shape.ts';
import { lastName, walkOwnStatements } from '../../python/walk.ts';
import { bindArguments } from '../../types/calls.ts';
import type { Program } from '../../types/program.ts';
import { classOf, functionOf, keyIn, type Scope } from '../../types/scope.ts';
import { parseAnnotation } from '../../types/string-annotation.ts';
import type { Query } from '../../incremental/query.ts';
import { givenArguments } from './given-arguments.ts';
import { Locations, MAX_DEPTH, type Located } from './locations.ts';

/** An object: where it is kept, what it is called, and how it is made. */
export interface Made {
  /** Equal for one object however it is reached: where it is kept, `path#name` or `path#Class.name`. */
  readonly key: string;
  /** The qualified names of the class and of its ancestors, nearest first, or of the function that was called. */
  readonly lineage: readonly string[];
  /** The call that makes it, and where it stands. Undefined where only the class is known, from an annotation. */
  readonly call: Call | undefined;
  readonly scope: Scope;
}

/**
 * Which object an expression stands for, by following names, imports, attributes and factories to the call that
 * makes it. Routers, applications, metrics and task queues are recognised this way under any name, whether or not
 * the library that provides their class can be found: an import says what a class is called even where nothing is
 * installed.
 */
export class Objects extends Locations {
  /** What an attribute of a class holds, by `key of the class!name`. */
  private readonly attributes: Query<Made | undefined>;
  /** What a function gives back, by its key. */
  private readonly returns: Query<Made | undefined>;
  /** The parameter that a function gives back, by its key. */
  private readonly returnedParams: Query<string | undefined>;
  private readonly given: (fn: string, param: string) => Made | undefined;
  /** The names whose values are being followed. */
  private following = new Set<string>();
  /** Those that led to nothing since the outermost of them was begun. */
  private exhausted = new Set<string>();

  /** @param files the files whose calls say what a parameter is given. */
  constructor(program: Program, files: () => readonly string[]) {
    super(program);
    const given = givenArguments(this, files);
    this.given = (fn, param) => this.afresh(() => given(fn, param));
    this.attributes = program.workspace.database.query<Made | undefined>({
      name: 'object in an attribute',
      barrier: 'facts',
      compute: (key) =>
        this.afresh(() =>
          this.findAttribute(key.slice(0, key.lastIndexOf('!')), key.slice(key.lastIndexOf('!') + 1)),
        ),
      onCycle: () => undefined,
      // Typing elsewhere in the method that sets it does not make it another object.
      equal: (a, b) =>
        a?.key === b?.key && a?.lineage.join() === b?.lineage.join() && sameShape(a?.call, b?.call),
    });
    this.returns = program.workspace.database.query<Made | undefined>({
      name: 'object a function returns',
      compute: (key) => this.afresh(() => this.findReturned(key)),
      onCycle: () => undefined,
    });
    this.returnedParams = program.workspace.database.query<string | undefined>({
      name: 'parameter a function returns',
      compute: (key) => this.findReturnedParam(key),
    });
  }

  /** The object an expression stands for; undefined when it cannot be followed to a call or an annotation. */
  resolve(expr: Expr, scope: Scope, depth = 0): Made | undefined {
    if (depth > MAX_DEPTH) return undefined;
    switch (expr.kind) {
      case 'call':
        return this.resolveCall(expr, scope, `${scope.path}#@${placeOf(scope)}:${expr.start}`, depth + 1);
      case 'await':
        return this.resolve(expr.value, scope, depth + 1);
      case 'named':
        return this.resolve(expr.value, scope, depth + 1);
      case 'bool':
        return this.resolve(expr.left, scope, depth + 1) ?? this.resolve(expr.right, scope, depth + 1);
      case 'conditional':
        return this.resolve(expr.then, scope, depth + 1) ?? this.resolve(expr.otherwise, scope, depth + 1);
      case 'name':
      case 'attribute': {
        const located = this.locate(expr, scope, depth + 1);
        if (located?.kind === 'bindings') return this.resolveBindings(located, depth + 1);
        if (located || expr.kind !== 'attribute') return undefined;
        return this.resolveAttribute(expr.object, expr.name, scope, depth + 1);
      }
      default:
        return undefined;
    }
  }

  private resolveBindings(located: Located & { kind: 'bindings' }, depth: number): Made | undefined {
    // `query = query.filter(…)`, line after line: what leads back to the name says nothing new of it.
    const name = keyIn(located.scope, located.name);
    // Nor does a name that led to nothing a moment ago: what lies behind those that are followed is found from them.
    if (this.following.has(name) || this.exhausted.has(name)) return undefined;
    this.following.add(name);
    try {
      for (const binding of located.bindings) {
        const made = this.resolveBinding(binding, located.scope, located.name, depth + 1);
        if (made) return made;
      }
      this.exhausted.add(name);
      return undefined;
    } finally {
      this.following.delete(name);
      if (this.following.size === 0) this.exhausted.clear();
    }
  }

  /** For what is kept: it must not depend on the names that whoever asked first was following. */
  private afresh<T>(find: () => T): T {
    const { following, exhausted } = this;
    this.following = new Set();
    this.exhausted = new Set();
    try {
      return find();
    } finally {
      this.following = following;
      this.exhausted = exhausted;
    }
  }

  private resolveBinding(binding: Binding, scope: Scope, name: string, depth: number): Made | undefined {
    const key = keyIn(scope, name);
    switch (binding.kind) {
      case 'assign':
        if (binding.unpack.length === 0 && binding.value && !binding.op) {
          // `jobs = await create_jobs_app()`.
          const value = binding.value.kind === 'await' ? binding.value.value : binding.value;
          const made =
            value.kind === 'call'
              ? this.resolveCall(value, scope, key, depth + 1)
              : this.resolve(value, scope, depth + 1);
          if (made) return made;
        }
        return binding.annotation ? this.annotated(binding.annotation, scope, key) : undefined;
      case 'enter':
        return binding.unpack.length === 0 && binding.context.kind === 'call'
          ? this.resolveCall(binding.context, scope, key, depth + 1)
          : undefined;
      case 'param': {
        const outer = scope.kind === 'function' ? scope.parent : scope;
        const given = (): Made | undefined =>
          scope.kind === 'function' ? this.given(scope.fn.key, binding.param.name) : undefined;
        if (binding.param.annotation) {
          const annotated = this.annotated(binding.param.annotation, outer, key);
          // Which application it is, the call says; what it is, the annotation.
          const one = annotated && given();
          return one?.lineage.includes(annotated!.lineage[0]!) ? one : annotated;
        }
        if (binding.param.default) return this.resolve(binding.param.default, outer, depth + 1);
        return given();
      }
      default:
        return undefined;
    }
  }

  /** An object known by its annotation only. */
  private annotated(annotation: Expr, scope: Scope, key: string): Made | undefined {
    let expr: Expr | undefined = annotation;
    if (expr.kind === 'constant' && expr.type === 'str') expr = parseAnnotation(expr.value);
    if (expr?.kind === 'binary') expr = expr.left;
    // `Annotated[Client, Depends(get_client)]`.
    if (expr?.kind === 'subscript' && /^(Annotated|Optional)$/.test(lastName(expr.object) ?? ''))
      expr = expr.index[0];
    if (!expr || (expr.kind !== 'name' && expr.kind !== 'attribute' && expr.kind !== 'subscript'))
      return undefined;
    const lineage = this.lineage(expr, scope).filter(
      (one) => one !== 'typing.Any' && one !== 'builtins.object',
    );
    return lineage.length > 0 ? { key, lineage, call: undefined, scope } : undefined;
  }

  private resolveCall(call: Call, scope: Scope, key: string, depth: number): Made | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const located = this.locate(call.callee, scope, depth + 1);
    const factory = this.functionKey(located);
    if (factory !== undefined && !factory.startsWith('pack:/')) {
      const made = this.returns.get(factory);
      // A function that makes an object anew for each caller, and one that hands out a shared one, look alike;
      // the caller's name tells its objects apart only where the function makes it in the `return` itself.
      if (made) return made.key.includes('#@') ? { ...made, key } : made;
      const passed = this.passedOn(factory, call, scope, key, depth + 1);
      if (passed) return passed;
    }
    const lineage = this.lineage(call.callee, scope);
    if (lineage.length > 0) return { key, lineage, call, scope };
    // A method of an object: `meter.create_counter(...)`, `Celery("x").task`.
    if (call.callee.kind === 'attribute') {
      const object = this.resolve(call.callee.object, scope, depth + 1);
      if (object)
        return {
          key,
          lineage: object.lineage.map(
            (name) => `${name}.${call.callee.kind === 'attribute' ? call.callee.name : ''}`,
          ),
          call,
          scope,
        };
    }
    return undefined;
  }

  /** A function that gives back what it was given: `bp = timed(Blueprint("v1", __name__))`. */
  private passedOn(fn: string, call: Call, scope: Scope, key: string, depth: number): Made | undefined {
    const name = this.returnedParams.get(fn);
    const def = name === undefined ? undefined : this.program.declarations.functionAt(fn).at(-1)?.def;
    if (!def) return undefined;
    const given = bindArguments(def, call, false).find((one) => one.param.name === name)?.value;
    if (!given) return undefined;
    return given.kind === 'call'
      ? this.resolveCall(given, scope, key, depth + 1)
      : this.resolve(given, scope, depth + 1);
  }

  private findReturnedParam(fn: string): string | undefined {
    const def = this.program.declarations.functionAt(fn).at(-1)?.def;
    if (!def) return undefined;
    const returned = new Set<string | undefined>();
    walkOwnStatements(def.body.stmts, (stmt) => {
      if (stmt.kind === 'return' && stmt.value)
        returned.add(stmt.value.kind === 'name' ? stmt.value.id : undefined);
    });
    return returned.size === 1 ? [...returned][0] : undefined;
  }

  private findReturned(key: string): Made | undefined {
    const scope = this.program.functionScope(this.program.functionRef(key));
    if (!scope || scope.def.generator) return undefined;
    let made: Made | undefined;
    walkOwnStatements(scope.def.body.stmts, (stmt) => {
      if (stmt.kind === 'return' && stmt.value && !made) made = this.resolve(stmt.value, scope, 1);
    });
    return made ?? (scope.def.returns ? this.annotated(scope.def.returns, scope.parent, key) : undefined);
  }

  /** `self.router`, `module_object.attribute`. */
  private resolveAttribute(object: Expr, name: string, scope: Scope, depth: number): Made | undefined {
    const cls = this.instanceClass(object, scope, depth + 1);
    if (cls === undefined) return undefined;
    return this.attributes.get(`${cls}!${name}`);
  }

  private findAttribute(cls: string, name: string): Made | undefined {
    const { keys } = this.ancestry(cls);
    for (const key of keys) {
      const ref = this.program.classRef(key);
      for (const { method, binding } of this.program.declarations.selfAssignments(key, name)) {
        const inner = this.program.functionScope(this.program.functionRef(`${key}.${method}`));
        if (!inner) continue;
        const made = this.resolveBinding(binding, inner, name, 1);
        if (made)
          return {
            ...made,
            key: made.key.startsWith(`${key}.${method}.<locals>.`) ? `${key}.${name}` : made.key,
          };
      }
      const bindings = this.program.declarations.bindingsInClass(key, name);
      const made =
        bindings.length > 0
          ? this.resolveBindings({ kind: 'bindings', bindings, scope: this.program.classScope(ref), name }, 1)
          : undefined;
      if (made) return made;
    }
    return undefined;
  }

  /** The class of the workspace that an expression is an instance of, as far as that is seen without types. */
  instanceClass(expr: Expr, scope: Scope, depth = 0): string | undefined {
    if (depth > MAX_DEPTH) return undefined;
    if (expr.kind === 'name') {
      const fn = functionOf(scope);
      if (fn && fn.fn.owner && fn.def.params[0]?.name === expr.id) return fn.fn.owner.key;
      // A function inside a method sees the method's `self`.
      if (expr.id === 'self') return classOf(scope)?.key;
    }
    const made = this.resolve(expr, scope, depth + 1);
    if (!made) return undefined;
    if (made.call) return this.classKey(this.locate(made.call.callee, made.scope, depth + 1));
    const [name] = made.lineage;
    return name === undefined ? undefined : this.classNamed(made.scope.path, name);
  }
}

function placeOf(scope: Scope): string {
  return scope.kind === 'module'
    ? ''
    : scope.kind === 'class'
      ? scope.cls.qualname
      : scope.kind === 'function'
        ? scope.fn.qualname
        : placeOf(scope.parent);
}
