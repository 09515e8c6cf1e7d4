import type { Binding } from '../python/bindings.ts';
import type { Expr, FunctionDef } from '../python/tree.ts';
import { walkOwnStatements } from '../python/walk.ts';
import type { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import { classOf } from '../types/scope.ts';
import type { ClassRef } from '../types/type.ts';

/**
 * This room knows what logging looks like: which objects are loggers, which calls report an exception, and how a
 * file writes its own. It says nothing about whether a handler is right; that is the rules' business.
 *
 * A logger is recognised by where the name comes from, across files: a name that merely looks like one counts
 * only where its origin cannot be found. Start reading at `reports.ts`.
 */

/**
 * `named` is an object that looks like a logger and whose origin is not known; `own` is of a class of the project that logs
 * but takes no traceback.
 */
export type LoggerKind = 'stdlib' | 'structlog' | 'loguru' | 'twisted' | 'configured' | 'named' | 'own';

/** Calls that give a logger, by qualified name. */
const FACTORIES: readonly (readonly [RegExp, LoggerKind])[] = [
  [/^logging\.(getLogger|Logger|LoggerAdapter|getLoggerClass|handlers\..*)$/, 'stdlib'],
  [/^celery(\.utils)?\.log\.(get_task_logger|get_logger)$/, 'stdlib'],
  [
    /^(multiprocessing(\.util)?\.(get_logger|log_to_stderr)|absl\.logging\.get_absl_logger|airflow\..*LoggingMixin)$/,
    'stdlib',
  ],
  [
    /^(structlog|structlog\..*)\.(get_logger|getLogger|wrap_logger|BoundLogger|AsyncBoundLogger|BoundLoggerBase|FilteringBoundLogger)$/,
    'structlog',
  ],
  [/^twisted\.logger(\..*)?\.Logger$/, 'twisted'],
];

/** Objects that are loggers, by qualified name. */
const OBJECTS: readonly (readonly [RegExp, LoggerKind])[] = [
  [/^logging(\.root|\.lastResort)?$/, 'stdlib'],
  [/^loguru(\._logger|\.\_defaults)?\.logger$/, 'loguru'],
  [/^(flask|quart)(\.globals)?\.current_app\.logger$/, 'stdlib'],
  [/^(flask(\.app)?\.Flask|quart(\.app)?\.Quart|sanic(\.app)?\.Sanic)\.logger$/, 'stdlib'],
  [
    /^(sanic\.log\.(logger|error_logger|access_logger)|tornado\.log\.(app_log|gen_log|access_log)|uvicorn\.config\.logger|absl\.logging)$/,
    'stdlib',
  ],
  [/^twisted\.python\.log$/, 'twisted'],
];

/** Classes whose instances are loggers. */
const CLASSES: readonly (readonly [RegExp, LoggerKind])[] = [
  [/^logging\.(Logger|LoggerAdapter|RootLogger)$/, 'stdlib'],
  [
    /^(structlog|structlog\..*)\.(BoundLogger|AsyncBoundLogger|BoundLoggerBase|FilteringBoundLogger|BoundLoggerLazyProxy)$/,
    'structlog',
  ],
  [/^(loguru|loguru\..*)\.(Logger)$/, 'loguru'],
  [/^twisted\.logger(\..*)?\.Logger$/, 'twisted'],
];

/** Methods that give a logger again. */
const DERIVING = new Set([
  'bind',
  'unbind',
  'try_unbind',
  'new',
  'opt',
  'patch',
  'contextualize',
  'getChild',
  'get_child',
  'with_fields',
]);

const NAME = /^_*(?:[a-z0-9]+_)*(log|logger|logging)$/i;

/** Recognises loggers for the time of one computation. */
export class Loggers {
  constructor(
    private readonly program: Program,
    private readonly configured: readonly string[],
  ) {}

  /** What kind of logger an expression is; undefined when it is none. */
  kindOf(expr: Expr, scope: Scope): LoggerKind | undefined {
    return this.resolve(expr, scope, 0);
  }

  private resolve(expr: Expr, scope: Scope, depth: number): LoggerKind | undefined {
    if (depth > 10) return undefined;
    switch (expr.kind) {
      case 'name':
        return (
          this.resolveName(expr.id, scope, depth) ??
          this.resolveQualified(expr, scope) ??
          this.resolveType(expr, scope) ??
          this.byName(expr.id, expr, scope)
        );
      case 'attribute': {
        const known = this.resolveQualified(expr, scope);
        if (known) return known;
        const own = this.resolveSelf(expr.object, expr.name, scope, depth);
        if (own) return own;
        if (expr.name === 'logger' && expr.object.kind === 'name' && this.isApplication(expr.object, scope))
          return 'stdlib';
        return this.resolveType(expr, scope) ?? this.byName(expr.name, expr, scope);
      }
      case 'call': {
        const callee = this.program.names.qualify(expr.callee, scope);
        const made = callee && match(FACTORIES, callee);
        if (made) return made;
        if (expr.callee.kind === 'attribute' && DERIVING.has(expr.callee.name)) {
          const receiver = this.resolve(expr.callee.object, scope, depth + 1);
          if (receiver) return receiver;
        }
        return this.resolveFunction(expr.callee, scope, depth) ?? this.resolveType(expr, scope);
      }
      case 'bool':
        return this.resolve(expr.left, scope, depth + 1) ?? this.resolve(expr.right, scope, depth + 1);
      default:
        return undefined;
    }
  }

  private resolveQualified(expr: Expr, scope: Scope): LoggerKind | undefined {
    const name = this.program.names.qualify(expr, scope);
    if (name === undefined) return undefined;
    if (this.configured.includes(name)) return 'configured';
    return match(OBJECTS, name);
  }

  private resolveName(name: string, scope: Scope, depth: number): LoggerKind | undefined {
    const found = this.program.names.lookup(scope, name);
    return found && this.resolveBindings(found.bindings, found.scope, name, depth + 1);
  }

  private resolveBindings(
    bindings: readonly Binding[],
    scope: Scope,
    name: string,
    depth: number,
  ): LoggerKind | undefined {
    if (depth > 10) return undefined;
    for (const binding of bindings) {
      const kind = this.resolveBinding(binding, scope, name, depth);
      if (kind) return kind;
    }
    return undefined;
  }

  private resolveBinding(
    binding: Binding,
    scope: Scope,
    name: string,
    depth: number,
  ): LoggerKind | undefined {
    const { names, modules } = this.program;
    switch (binding.kind) {
      case 'assign':
        if (binding.annotation) {
          const annotated = names.qualify(binding.annotation, scope);
          const kind = annotated && match(CLASSES, annotated);
          if (kind) return kind;
        }
        return binding.value && binding.unpack.length === 0
          ? this.resolve(binding.value, scope, depth + 1)
          : undefined;
      case 'param': {
        const annotated =
          binding.param.annotation && scope.kind === 'function'
            ? names.qualify(binding.param.annotation, scope.parent)
            : undefined;
        return annotated ? match(CLASSES, annotated) : undefined;
      }
      case 'from': {
        const module = modules.absoluteName(scope.path, binding.level, binding.module);
        if (module === undefined) return undefined;
        const known = match(OBJECTS, `${module}.${binding.name}`);
        if (known) return known;
        if (this.configured.includes(`${module}.${binding.name}`)) return 'configured';
        for (const layer of modules.resolve(scope.path, module)?.layers ?? []) {
          const exported = names.export(layer, binding.name);
          if (exported)
            return this.resolveBindings(
              exported.bindings,
              { kind: 'module', path: exported.path },
              binding.name,
              depth + 1,
            );
        }
        return undefined;
      }
      case 'import':
        return match(OBJECTS, binding.module);
      case 'function':
        // A property that gives the logger.
        return scope.kind === 'class' ? this.resolveReturns(`${scope.cls.key}.${name}`, depth) : undefined;
      default:
        return undefined;
    }
  }

  /** `self.logger`: what the class, a base or a method sets. */
  private resolveSelf(object: Expr, name: string, scope: Scope, depth: number): LoggerKind | undefined {
    const cls = this.classBehind(object, scope);
    if (!cls) return undefined;
    const { program } = this;
    for (const { cls: at } of program.classes.info(cls).order) {
      const declared = program.declarations.bindingsInClass(at.key, name);
      const own = this.resolveBindings(declared, program.classScope(at), name, depth + 1);
      if (own) return own;
      for (const { method, binding } of program.declarations.selfAssignments(at.key, name)) {
        const inner = program.functionScope(program.functionRef(`${at.key}.${method}`));
        const kind = inner && this.resolveBinding(binding, inner, name, depth + 1);
        if (kind) return kind;
      }
    }
    return undefined;
  }

  private classBehind(object: Expr, scope: Scope): ClassRef | undefined {
    if (object.kind !== 'name') return undefined;
    if (object.id === 'self' || object.id === 'cls') return classOf(scope);
    const type = this.program.inference().typeOf(object, scope);
    return type.kind === 'instance' || type.kind === 'class' ? type.cls : undefined;
  }

  private resolveFunction(callee: Expr, scope: Scope, depth: number): LoggerKind | undefined {
    const type = this.program.inference().typeOf(callee, scope);
    return type.kind === 'function' ? this.resolveReturns(type.fn.key, depth) : undefined;
  }

  /** The kind of logger a function of the workspace hands out. */
  private resolveReturns(key: string, depth: number): LoggerKind | undefined {
    const declaration = this.program.declarations.functionAt(key).at(-1);
    const inner = this.program.functionScope(this.program.functionRef(key));
    if (!declaration || !inner) return undefined;
    const annotated =
      declaration.def.returns && this.program.names.qualify(declaration.def.returns, inner.parent);
    const kind = annotated ? match(CLASSES, annotated) : undefined;
    if (kind) return kind;
    let found: LoggerKind | undefined;
    walkOwnStatements(declaration.def.body.stmts, (stmt) => {
      if (stmt.kind === 'return' && stmt.value) found ??= this.resolve(stmt.value, inner, depth + 1);
    });
    return found;
  }

  private resolveType(expr: Expr, scope: Scope): LoggerKind | undefined {
    const type = this.program.inference().typeOf(expr, scope);
    const members = type.kind === 'union' ? type.members : [type];
    for (const member of members) {
      // A class whose own methods log: `DebugLog.error(…)`.
      if (member.kind === 'class' && this.ownKind(member.cls)) return 'own';
      if (member.kind !== 'instance') continue;
      for (const { cls } of this.program.classes.info(member.cls).order) {
        const kind = match(CLASSES, `${cls.module}.${cls.qualname}`);
        if (kind) return kind;
      }
      const own = this.ownKind(member.cls);
      if (own) return own;
    }
    return undefined;
  }

  /** A class that the project wrote around a logger: it has the methods of one. */
  private ownKind(cls: ClassRef): LoggerKind | undefined {
    const { program } = this;
    if (program.isKnowledge(cls.path)) return undefined;
    const method = (name: string): FunctionDef | undefined => {
      const type = program.member(cls, name)?.type;
      return type?.kind === 'function' ? program.declarations.functionAt(type.fn.key).at(-1)?.def : undefined;
    };
    if (!method('error') || !['debug', 'info', 'warning'].some(method)) return undefined;
    const takesMore = (name: string): boolean =>
      method(name)?.params.some((param) => param.stars === 2 || param.name === 'exc_info') ?? false;
    return takesMore('exception') && takesMore('warning') ? 'stdlib' : 'own';
  }

  private isApplication(expr: Expr, scope: Scope): boolean {
    const found = expr.kind === 'name' ? this.program.names.lookup(scope, expr.id) : undefined;
    return (
      found?.bindings.some(
        (binding) =>
          binding.kind === 'assign' &&
          binding.value?.kind === 'call' &&
          /^(flask(\.app)?\.Flask|quart(\.app)?\.Quart)$/.test(
            this.program.names.qualify(binding.value.callee, found.scope) ?? '',
          ),
      ) ?? false
    );
  }

  /** A name that looks like a logger counts where nothing is known about what it holds. */
  private byName(name: string, expr: Expr, scope: Scope): LoggerKind | undefined {
    if (!NAME.test(name)) return undefined;
    const inference = this.program.inference();
    const type = inference.typeOf(expr, scope);
    // A descriptor, such as a trait, stands for a value that is not known.
    const cannotLog =
      type.kind === 'instance' &&
      ['exception', 'warning'].every((method) => inference.attribute(type, method).kind === 'unknown');
    return type.kind === 'unknown' || cannotLog ? 'named' : undefined;
  }
}

function match(table: readonly (readonly [RegExp, LoggerKind])[], name: string): LoggerKind | undefined {
  return table.find(([pattern]) => pattern.test(name))?.[1];
}
