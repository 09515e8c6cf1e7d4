import type { LoweredUnit } from '../python/lower.ts';
import type {
  Block,
  Call,
  Comprehension,
  Expr,
  FunctionDef,
  Lambda,
  Stmt,
  Try,
  With,
} from '../python/tree.ts';
import { childrenOf, dottedName } from '../python/walk.ts';
import { bindArguments } from '../types/calls.ts';
import { BINARY_METHODS, operatorCall, type Inference } from '../types/inference.ts';
import type { Program } from '../types/program.ts';
import { functionOf, type FunctionScope, type Scope } from '../types/scope.ts';
import {
  membersOf,
  unknown,
  withoutNone,
  type ClassRef,
  type FunctionType,
  type Type,
} from '../types/type.ts';
import { isAbstract, isHook } from './abstract.ts';
import { mayBeNone } from './may-be-none.ts';
import { catchOf, isBroad } from './catches.ts';
import type { Effect } from './effect.ts';
import type { FlowPlace, Step } from './escapes.ts';

/** Methods that take items out of a mapping. */
const REMOVERS = new Set(['pop', 'popitem', 'clear']);

/** `name.attribute["key"]` as a text, where the key is written out. */
function itemKey(expr: Expr): string | undefined {
  if (expr.kind !== 'subscript') return undefined;
  const object = dottedName(expr.object);
  const [index] = expr.index;
  return object !== undefined && expr.index.length === 1 && index?.kind === 'constant' && index.type === 'str'
    ? `${object}[${index.value}]`
    : undefined;
}

/** Ends the evidence of what is raised for a value that is `None`. */
export const NONE_AT_TIMES = ' may be None';

/**
 * Reads code once and says what it does to the flow of exceptions. One object for each function or block; it
 * follows names and types but looks into no callee.
 */
export class EffectReader {
  private readonly program: Program;
  /** For each except clause around the code, innermost last, the name it binds. */
  private readonly clauseNames: (string | undefined)[] = [];
  /** Reading a function for its callers, not a block for itself. */
  private inFunction = false;
  private readonly isOwn: boolean;
  /** The items of mappings that were assigned before, in the blocks around and in this one. */
  private given: Set<string> = new Set();

  constructor(
    private readonly inference: Inference,
    private readonly path: string,
    private readonly unit: LoweredUnit,
  ) {
    this.program = inference.program;
    this.isOwn = this.program.isOwn(path);
  }

  /** The effects of a call of the function, its parameters' included. */
  functionEffects(scope: FunctionScope, def: FunctionDef): readonly Effect[] {
    if (def.hasError) return [this.open(def, def.name, 'the function could not be parsed')];
    this.inFunction = true;
    return this.block(def.body, { ...scope, def });
  }

  /** What a call itself does, once its callee and its arguments are there; `awaited` is the `await` around it. */
  callAlone(call: Call, scope: Scope, awaited: Expr | undefined): readonly Effect[] {
    return [...this.call(call, scope), ...(awaited ? this.awaiting(call, awaited, scope) : [])];
  }

  block(block: Block, scope: Scope): Effect[] {
    const outside = this.given;
    this.given = new Set(outside);
    const effects = block.stmts.flatMap((stmt) => {
      const own = this.statement(stmt, scope);
      this.noteGiven(stmt);
      return own;
    });
    this.given = outside;
    return effects;
  }

  /** `status["code"] = 3` puts there what `status["code"]` asks for next. */
  private noteGiven(stmt: Stmt): void {
    if (stmt.kind === 'delete') this.given.clear();
    if (stmt.kind === 'expr' && stmt.value.kind === 'call') {
      const { callee } = stmt.value;
      if (callee.kind === 'attribute' && REMOVERS.has(callee.name)) this.given.clear();
    }
    if (stmt.kind !== 'assign') return;
    for (const target of stmt.targets) {
      if (target.kind === 'name')
        for (const key of [...this.given])
          if (key === target.id || key.startsWith(`${target.id}.`) || key.startsWith(`${target.id}[`))
            this.given.delete(key);
      const key = stmt.op === undefined ? itemKey(target) : undefined;
      if (key !== undefined) this.given.add(key);
    }
  }

  // -------------------------------------------------------------- statements

  private statement(stmt: Stmt, scope: Scope): Effect[] {
    switch (stmt.kind) {
      case 'expr':
        return this.expr(stmt.value, scope);
      case 'assign': {
        const effects = stmt.value ? this.expr(stmt.value, scope) : [];
        for (const target of stmt.targets) effects.push(...this.target(target, stmt.value, stmt.op, scope));
        return effects;
      }
      case 'return':
        return stmt.value ? this.expr(stmt.value, scope) : [];
      case 'raise':
        return this.raise(stmt, scope);
      case 'try':
        return [...this.tryStatement(stmt, scope)];
      case 'with':
        return this.withStatement(stmt, scope);
      case 'if':
        return [
          ...this.test(stmt.test, scope),
          ...this.block(stmt.body, scope),
          ...(stmt.orElse ? this.block(stmt.orElse, scope) : []),
        ];
      case 'while':
        return [
          ...this.test(stmt.test, scope),
          ...this.block(stmt.body, scope),
          ...(stmt.orElse ? this.block(stmt.orElse, scope) : []),
        ];
      case 'for':
        return [
          ...this.expr(stmt.iter, scope),
          ...this.iterate(stmt.iter, stmt.async, scope),
          ...this.unpacking(
            stmt.target,
            () => this.inference.elementOf(this.inference.typeOf(stmt.iter, scope), stmt.async),
            scope,
          ),
          ...this.block(stmt.body, scope),
          ...(stmt.orElse ? this.block(stmt.orElse, scope) : []),
        ];
      case 'match':
        return [
          ...this.expr(stmt.subject, scope),
          ...stmt.cases.flatMap((one) => [
            ...(one.guard ? this.expr(one.guard, scope) : []),
            ...this.block(one.body, scope),
          ]),
        ];
      case 'function':
        return [
          ...stmt.decorators.flatMap((decorator) => this.expr(decorator.value, scope)),
          ...stmt.params.flatMap((param) => (param.default ? this.expr(param.default, scope) : [])),
        ];
      case 'class':
        return [this.open(stmt, `class ${stmt.name}`, 'a class body runs arbitrary code')];
      case 'import':
        return stmt.names.flatMap(({ name, start, end }) => this.importEffect(name, 0, { start, end }));
      case 'from':
        return this.importEffect(
          stmt.module,
          stmt.level,
          stmt,
          stmt.names.map(({ name }) => name),
        );
      case 'delete':
        return stmt.targets.flatMap((target) =>
          target.kind === 'subscript'
            ? [
                ...this.expr(target.object, scope),
                ...target.index.flatMap((index) => this.expr(index, scope)),
                ...this.special(target.object, '__delitem__', target, scope),
              ]
            : [],
        );
      case 'assert': {
        const error = this.program.classes.builtin('AssertionError');
        return [
          ...this.test(stmt.test, scope),
          ...(stmt.message ? this.expr(stmt.message, scope) : []),
          ...(error
            ? [this.raised(error, { text: 'assert', source: 'operation', place: this.place(stmt) })]
            : []),
        ];
      }
      case 'type':
      case 'global':
      case 'nonlocal':
      case 'pass':
      case 'break':
      case 'continue':
        return [];
    }
  }

  private raise(stmt: Stmt & { kind: 'raise' }, scope: Scope): Effect[] {
    const { exception, cause } = stmt;
    if (!exception) {
      if (this.clauseNames.length > 0) return [{ kind: 'reraise', out: 0 }];
      return [this.open(stmt, 'raise', 'it raises what some caller is handling')];
    }
    const effects = [...(cause ? this.expr(cause, scope) : [])];
    if (exception.kind === 'name') {
      const at = this.clauseNames.lastIndexOf(exception.id);
      if (at >= 0) return [...effects, { kind: 'reraise', out: this.clauseNames.length - 1 - at }];
    }
    // `raise e.with_traceback(tb)` raises `e`.
    if (
      exception.kind === 'call' &&
      exception.callee.kind === 'attribute' &&
      exception.callee.name === 'with_traceback' &&
      exception.callee.object.kind === 'name'
    ) {
      const at = this.clauseNames.lastIndexOf(exception.callee.object.id);
      if (at >= 0) return [...effects, { kind: 'reraise', out: this.clauseNames.length - 1 - at }];
    }
    const text = `raise ${dottedName(exception.kind === 'call' ? exception.callee : exception) ?? '…'}`;
    const type = this.inference.typeOf(exception, scope);
    const isConstructor =
      exception.kind === 'call' && this.inference.typeOf(exception.callee, scope).kind === 'class';
    // What a constructor of an exception raises is as good as never what a handler is for; a factory's is.
    if (exception.kind === 'call') {
      if (isConstructor) for (const arg of exception.args) effects.push(...this.expr(arg.value, scope));
      else effects.push(...this.expr(exception, scope));
    }
    const step: Step = { text, source: 'raise', place: this.place(stmt) };
    for (const member of this.alternatives(type)) {
      const cls = member.kind === 'class' || member.kind === 'instance' ? member.cls : undefined;
      const isException = cls && this.program.classes.isException(cls);
      if (!cls || isException === false) {
        if (member.kind !== 'none')
          effects.push(
            this.open(
              stmt,
              text,
              member.kind === 'unknown'
                ? `it is not known what is raised: ${member.reason}`
                : 'it is not known what is raised',
            ),
          );
        continue;
      }
      // A value declared as `Exception` may be any.
      if (isBroad(cls) && !isConstructor && member.kind === 'instance')
        effects.push(this.open(stmt, text, `a value declared as ${cls.qualname} is raised`));
      else effects.push(this.raised(cls, step));
    }
    return effects;
  }

  private tryStatement(stmt: Try, scope: Scope): Effect[] {
    const body = this.block(stmt.body, scope);
    const clauses = stmt.clauses.map((clause) => {
      this.clauseNames.push(clause.name?.id ?? '');
      const inner = this.block(clause.body, scope);
      this.clauseNames.pop();
      return { catches: catchOf(clause.types, scope, this.inference), body: inner };
    });
    return [
      {
        kind: 'try',
        body,
        clauses,
        orElse: stmt.orElse ? this.block(stmt.orElse, scope) : [],
        final: stmt.finalBody ? this.block(stmt.finalBody, scope) : [],
        finalOverrides: stmt.finalBody ? leaves(stmt.finalBody) : false,
      },
    ];
  }

  private withStatement(stmt: With, scope: Scope): Effect[] {
    let inside = this.block(stmt.body, scope);
    // The last manager is the innermost.
    for (let at = stmt.items.length - 1; at >= 0; at--) {
      const { context, target } = stmt.items[at]!;
      const binding = target ? this.target(target, undefined, undefined, scope) : [];
      inside = this.manager(context, stmt.async, [...binding, ...inside], scope);
    }
    return inside;
  }

  private manager(context: Expr, async: boolean, inside: readonly Effect[], scope: Scope): Effect[] {
    if (context.kind === 'call') {
      const name = this.program.names.qualify(context.callee, scope);
      if (name === 'contextlib.suppress')
        return [
          ...context.args.flatMap((arg) => this.expr(arg.value, scope)),
          {
            kind: 'suppress',
            catches: catchOf(
              context.args.map((arg) => arg.value),
              scope,
              this.inference,
            ),
            body: inside,
          },
        ];
      const callee = this.inference.typeOf(context.callee, scope);
      if (callee.kind === 'function' && callee.wrapped) {
        const effects = this.argumentEffects(context, scope);
        const call = this.callFunction(callee, context, scope);
        return [
          ...this.calleeEffects(context.callee, scope),
          ...effects,
          ...call.map((effect) => (effect.kind === 'call' ? { ...effect, body: inside } : effect)),
          ...(call.some((effect) => effect.kind === 'call') ? [] : inside),
        ];
      }
    }
    const effects = this.expr(context, scope);
    const [enter, exit] = async ? ['__aenter__', '__aexit__'] : ['__enter__', '__exit__'];
    return [
      ...effects,
      ...this.special(context, enter!, context, scope),
      ...inside,
      ...this.special(context, exit!, context, scope),
    ];
  }

  private importEffect(
    module: string,
    level: number,
    node: { readonly start: number; readonly end: number },
    names: readonly string[] = [],
  ): Effect[] {
    const absolute = this.program.modules.absoluteName(this.path, level, module) ?? module;
    if (this.program.modules.isStandardLibrary(absolute)) {
      const top = absolute.split('.')[0]!;
      return OPTIONAL_MODULES.has(top) ||
        top.startsWith('_') ||
        names.some((name) => this.isMissing(absolute, name))
        ? this.operation('ImportError', node, `import ${absolute}`)
        : [];
    }
    // A function that imports one of the project's own modules late has it loaded as good as always.
    const found = this.program.modules.resolve(this.path, absolute);
    if (this.inFunction && found?.origin === 'workspace') return [];
    const error = this.program.classes.builtin('ImportError');
    return [
      ...(error
        ? [this.raised(error, { text: `import ${absolute}`, source: 'operation', place: this.place(node) })]
        : []),
      this.open(node, `import ${absolute}`, 'importing a module runs its code'),
    ];
  }

  /** `from sys import maxint`: a module of the standard library has no such name, in this version or on any. */
  private isMissing(module: string, name: string): boolean {
    const { modules, names } = this.program;
    const found = modules.resolve(this.path, module);
    if (!found || found.layers.length === 0) return false;
    const has = (wanted: string): boolean =>
      found.layers.some((layer) => names.export(layer, wanted) !== undefined);
    return !has(name) && !has('__getattr__') && !modules.resolve(this.path, `${module}.${name}`);
  }

  // ------------------------------------------------------------- expressions

  private expr(expr: Expr, scope: Scope): Effect[] {
    switch (expr.kind) {
      case 'name':
      case 'constant':
        return [];
      case 'lambda':
        return expr.params.flatMap((param) => (param.default ? this.expr(param.default, scope) : []));
      case 'attribute':
        return [...this.expr(expr.object, scope), ...this.property(expr, scope)];
      case 'call':
        return [
          ...this.calleeEffects(expr.callee, scope),
          ...this.argumentEffects(expr, scope),
          ...this.call(expr, scope),
        ];
      case 'await':
        return [...this.expr(expr.value, scope), ...this.awaiting(expr.value, expr, scope)];
      case 'yield':
        return [
          ...(expr.value ? this.expr(expr.value, scope) : []),
          ...(expr.from && expr.value ? this.iterate(expr.value, false, scope) : []),
          { kind: 'yield', step: { text: 'yield', source: 'operation', place: this.place(expr) } },
        ];
      case 'subscript':
        return [
          ...this.expr(expr.object, scope),
          ...expr.index.flatMap((index) => this.expr(index, scope)),
          ...this.subscript(expr, scope),
        ];
      case 'comprehension':
        return this.comprehension(expr, scope);
      case 'binary':
        return [...this.expr(expr.left, scope), ...this.expr(expr.right, scope), ...this.binary(expr, scope)];
      case 'bool':
        return [...this.test(expr.left, scope), ...this.expr(expr.right, scope)];
      case 'conditional':
        return [
          ...this.test(expr.test, scope),
          ...this.expr(expr.then, scope),
          ...this.expr(expr.otherwise, scope),
        ];
      case 'starred':
        return [
          ...this.expr(expr.value, scope),
          ...(expr.stars === 1 ? this.iterate(expr.value, false, scope) : []),
        ];
      case 'unparsed':
        return [this.open(expr, 'code', 'it could not be parsed')];
      default:
        return childrenOf(expr).flatMap((child) => this.expr(child, scope));
    }
  }

  /** An expression whose truth is asked for: querysets and their like run code then. */
  private test(expr: Expr, scope: Scope): Effect[] {
    const effects = this.expr(expr, scope);
    if (expr.kind === 'compare' || expr.kind === 'bool' || expr.kind === 'constant') return effects;
    if (expr.kind === 'unary') return effects;
    const type = this.inference.typeOf(expr, scope);
    for (const member of this.alternatives(type))
      if (member.kind === 'instance' && member.cls.module !== 'builtins')
        effects.push(...this.ownSpecial(member, '__bool__', expr, scope));
    return effects;
  }

  /** The callee's own evaluation, but not a property behind it: `a.b()` evaluates `a`. */
  private calleeEffects(callee: Expr, scope: Scope): Effect[] {
    return callee.kind === 'attribute'
      ? [...this.expr(callee.object, scope), ...this.property(callee, scope)]
      : this.expr(callee, scope);
  }

  private argumentEffects(call: Call, scope: Scope): Effect[] {
    const name = this.program.names.qualify(call.callee, scope);
    // A task runs on its own: what it raises is raised where it is awaited.
    const detaches =
      name === 'asyncio.create_task' ||
      name === 'asyncio.tasks.create_task' ||
      name === 'asyncio.ensure_future' ||
      name === 'asyncio.tasks.ensure_future' ||
      name === 'asyncio.run_coroutine_threadsafe' ||
      (call.callee.kind === 'attribute' && call.callee.name === 'create_task');
    return call.args.flatMap((arg, at) => {
      if (detaches && at === 0 && arg.value.kind === 'call') return this.argumentEffects(arg.value, scope);
      const effects = this.expr(arg.value, scope);
      if (arg.stars === 1) effects.push(...this.iterate(arg.value, false, scope));
      return effects;
    });
  }

  private property(expr: Expr & { kind: 'attribute' }, scope: Scope): Effect[] {
    const object = this.inference.typeOf(expr.object, scope);
    const effects: Effect[] = /^__.*__$/.test(expr.name) ? [] : this.ofNone('AttributeError', expr, scope);
    for (const member of this.alternatives(object)) {
      if (member.kind !== 'instance' || member.cls.module === 'builtins') continue;
      const found = this.program.member(member.cls, expr.name);
      if (!found) {
        const { unknownBase } = this.program.classes.info(member.cls);
        if (unknownBase === undefined && !/^__.*__$/.test(expr.name))
          effects.push(...this.dynamicAttribute(member, expr, scope));
        continue;
      }
      const getter = this.inference.propertyGetter(found.declaring.cls, expr.name);
      if (getter)
        effects.push({
          kind: 'call',
          target: { fn: getter },
          step: this.callStep(expr, getter.path),
          args: NO_ARGS,
        });
      // A foreign key of Django fetches the row that it points to.
      const descriptor = getter ? undefined : this.inference.descriptorGetter(found.type);
      if (descriptor) effects.push(...this.callFunction(descriptor, undefined, scope, expr));
    }
    return effects;
  }

  /**
   * What no class declares is asked of `__getattr__`. That there is no such attribute is a programming error there as
   * for any other object.
   */
  private dynamicAttribute(type: Type & { kind: 'instance' }, at: Expr, scope: Scope): Effect[] {
    const body = this.ownSpecial(type, '__getattr__', at, scope);
    const missing = this.program.classes.builtin('AttributeError');
    if (body.length === 0 || !missing) return body;
    return [{ kind: 'suppress', catches: { classes: [missing], broad: false }, body }];
  }

  private comprehension(expr: Comprehension, scope: Scope): Effect[] {
    const inner = this.inference.comprehensionScope(expr, scope);
    const effects: Effect[] = [];
    for (const generator of expr.generators) {
      effects.push(
        ...this.expr(generator.iter, inner),
        ...this.iterate(generator.iter, generator.async, inner),
      );
      effects.push(
        ...this.unpacking(
          generator.target,
          () => this.inference.elementOf(this.inference.typeOf(generator.iter, inner), generator.async),
          inner,
        ),
      );
      for (const condition of generator.conditions) effects.push(...this.test(condition, inner));
    }
    effects.push(...this.expr(expr.element, inner), ...(expr.value ? this.expr(expr.value, inner) : []));
    return effects;
  }

  private subscript(expr: Expr & { kind: 'subscript' }, scope: Scope): Effect[] {
    const [index] = expr.index;
    const type = withoutNone(this.inference.typeOf(expr.object, scope));
    const isSlice = index?.kind === 'slice' && expr.index.length === 1;
    const effects = this.ofNone('TypeError', expr, scope);
    const item = itemKey(expr);
    if (item !== undefined && this.given.has(item)) return effects;
    for (const member of this.alternatives(type)) {
      if (member.kind === 'class') {
        if (this.program.classes.isEnum(member.cls))
          effects.push(...this.operation('KeyError', expr, `${member.cls.qualname}[…]`));
        continue;
      }
      if (member.kind === 'tuple') {
        const at = index?.kind === 'constant' && index.type === 'int' ? Number(index.value) : NaN;
        if (isSlice || at < member.items.length || (index?.kind === 'unary' && index.op === '-')) continue;
        effects.push(...this.operation('IndexError', expr));
        continue;
      }
      if (member.kind === 'instance') {
        // A slice of a sequence is cut to size.
        if (isSlice && SLICEABLE.has(this.program.classes.displayName(member.cls))) continue;
        effects.push(...this.specialOf(member, '__getitem__', expr.object, expr, scope, expr.index));
        continue;
      }
      if (member.kind === 'unknown') effects.push(...this.unknownSubscript(expr, member, isSlice));
    }
    return effects;
  }

  private unknownSubscript(expr: Expr & { kind: 'subscript' }, type: Type, isSlice: boolean): Effect[] {
    const [index] = expr.index;
    const text = `${dottedName(expr.object) ?? '…'}[…]`;
    const reason = type.kind === 'unknown' ? type.reason : 'its type is not known';
    const open = this.open(expr, text, `it is not known what is indexed: ${reason}`);
    if (isSlice) return [open];
    if (index?.kind === 'constant' && index.type === 'str')
      return [...this.operation('KeyError', expr), open];
    if (index?.kind === 'fstring') return [...this.operation('KeyError', expr), open];
    if ((index?.kind === 'constant' && index.type === 'int') || index?.kind === 'unary')
      return [...this.operation('IndexError', expr), open];
    return [...this.operation('KeyError', expr), ...this.operation('IndexError', expr), open];
  }

  private binary(expr: Expr & { kind: 'binary' }, scope: Scope): Effect[] {
    const left = this.inference.typeOf(expr.left, scope);
    const method = BINARY_METHODS[expr.op];
    const divides = expr.op === '/' || expr.op === '//' || expr.op === '%';
    const right = expr.right;
    const nonZero = this.isNonZero(right, scope);
    const effects: Effect[] = [];
    for (const member of this.alternatives(left)) {
      effects.push(...this.formatting(member, expr, scope));
      if (member.kind === 'instance' && method) {
        const name = this.program.classes.displayName(member.cls);
        if (divides && nonZero && NUMBERS.has(name)) continue;
        if (!divides && expr.op !== '**' && QUIET.has(name)) continue;
        if (name === 'str' || name === 'bytes') continue;
        effects.push(...this.specialOf(member, method, expr.left, expr, scope, [expr.right]));
      } else if (member.kind === 'unknown' && divides && !nonZero) {
        const other = this.inference.typeOf(right, scope);
        const isText =
          right.kind === 'fstring' ||
          expr.left.kind === 'fstring' ||
          (other.kind === 'instance' && !NUMBERS.has(this.program.classes.displayName(other.cls))) ||
          other.kind === 'tuple' ||
          right.kind === 'dict';
        if (!isText) effects.push(...this.operation('ZeroDivisionError', expr));
      }
    }
    return effects;
  }

  /**
   * `template % values` of a template that comes from elsewhere: what it asks for may not be there, or it is none. One
   * that is written out, here or in the module, is as right as the code around it.
   */
  private formatting(left: Type, expr: Expr & { kind: 'binary' }, scope: Scope): Effect[] {
    if (expr.op !== '%' || expr.left.kind !== 'name') return [];
    const isText = left.kind === 'instance' && this.program.classes.displayName(left.cls) === 'str';
    if (!isText && left.kind !== 'unknown') return [];
    const found = this.program.names.lookup(scope, expr.left.id);
    if (found?.bindings.some((binding) => binding.kind !== 'param') ?? true) return [];
    const right = this.inference.typeOf(expr.right, scope);
    const isMapping =
      right.kind === 'unknown' ||
      (right.kind === 'instance' && this.program.classes.displayName(right.cls) === 'dict');
    if (!isMapping && !isText) return [];
    return [
      ...(isMapping ? this.operation('KeyError', expr, '%') : []),
      ...this.operation('ValueError', expr, '%'),
      ...this.operation('TypeError', expr, '%'),
    ];
  }

  // ------------------------------------------------------------------- calls

  private call(call: Call, scope: Scope): Effect[] {
    const { callee } = call;
    if (callee.kind === 'name' && callee.id === '__unresolved__' && this.path.endsWith('.pyi')) {
      const [reason, module] = call.args.map((arg) => arg.value);
      if (module?.kind === 'constant' && !this.program.usersOf.has(module.value)) return [];
      return [
        this.open(call, '', reason?.kind === 'constant' ? reason.value : 'it runs code that is not known'),
      ];
    }
    if (callee.kind === 'name' && callee.id === '__calls__' && this.path.endsWith('.pyi')) return [];
    if (callee.kind === 'name' && callee.id === 'super') return [];
    // A template written out in the code is as right as the code around it.
    if (
      callee.kind === 'attribute' &&
      callee.name === 'format' &&
      callee.object.kind === 'constant' &&
      callee.object.type === 'str'
    )
      return [];
    const builtin = this.program.names.qualify(callee, scope);
    if (builtin === 'builtins.range' && call.args[2] && this.isNonZero(call.args[2].value, scope)) return [];
    if (this.hasDefault(call, scope)) return [];
    // In a coroutine there is a loop that runs.
    if (builtin && LOOP_GETTERS.has(builtin) && functionOf(scope)?.def.async) return [];
    const extra =
      builtin && CONSUMERS.has(builtin)
        ? call.args
            .filter((arg) => !arg.keyword && !arg.stars)
            .flatMap((arg) => this.iterate(arg.value, false, scope))
        : [];
    return [
      ...extra,
      ...(builtin && BY_NAME.has(builtin) ? this.byName(call, scope) : []),
      ...this.callType(this.inference.typeOf(callee, scope), call, scope),
    ];
  }

  /** `current.get()` of a `current = ContextVar("current", default=None)`. */
  private hasDefault({ callee, args }: Call, scope: Scope): boolean {
    if (
      callee.kind !== 'attribute' ||
      callee.name !== 'get' ||
      callee.object.kind !== 'name' ||
      args.length > 0
    )
      return false;
    const found = this.program.names.lookup(scope, callee.object.id);
    const [binding] = found?.bindings ?? [];
    if (found?.bindings.length !== 1 || binding?.kind !== 'assign' || binding.value?.kind !== 'call')
      return false;
    return (
      /^_?contextvars\.ContextVar$/.test(
        this.program.names.qualify(binding.value.callee, found.scope) ?? '',
      ) && binding.value.args.some((arg) => arg.keyword === 'default')
    );
  }

  /** A number that is written out, here or where a name gets its one value, or a product of such. */
  private isNonZero(expr: Expr, scope: Scope): boolean {
    if (expr.kind === 'constant')
      return (expr.type === 'int' || expr.type === 'float') && Number(expr.value.replaceAll('_', '')) !== 0;
    if (expr.kind === 'unary') return expr.op === '-' && this.isNonZero(expr.operand, scope);
    if (expr.kind === 'binary' && (expr.op === '*' || expr.op === '/'))
      return this.isNonZero(expr.left, scope) && this.isNonZero(expr.right, scope);
    if (expr.kind !== 'name') return false;
    const found = this.program.names.lookup(scope, expr.id);
    const [binding] = found?.bindings ?? [];
    return (
      found?.bindings.length === 1 &&
      binding?.kind === 'assign' &&
      binding.unpack.length === 0 &&
      binding.value !== undefined &&
      binding.value.kind !== 'name' &&
      this.isNonZero(binding.value, found.scope)
    );
  }

  /**
   * `getattr(x, name)` with a name that is made up while the program runs: any property may be meant, and `except
   * Exception` around it is there for what properties raise. A name written out is read like `x.name`.
   */
  private byName(call: Call, scope: Scope): Effect[] {
    const [object, name] = call.args;
    if (!object || !name || (name.value.kind === 'constant' && !name.stars)) return [];
    const members = this.alternatives(this.inference.typeOf(object.value, scope));
    if (members.every((member) => member.kind === 'module')) return [];
    return [this.open(call, this.text(call.callee), 'it may run any property')];
  }

  private callType(type: Type, call: Call, scope: Scope): Effect[] {
    const text = this.text(call.callee);
    switch (type.kind) {
      case 'unknown': {
        const param = this.paramNamed(call.callee, scope);
        if (param)
          return [
            { kind: 'param', use: `call ${param}`, step: { text, source: 'call', place: this.place(call) } },
          ];
        return [this.open(call, text, type.reason)];
      }
      case 'union': {
        const members = this.alternatives(type);
        return members.flatMap((member) => this.callType(member, call, scope));
      }
      case 'function':
        return this.callFunction(type, call, scope);
      case 'class':
        return this.construct(type.cls, call, scope);
      case 'instance':
        return this.specialOf(type, '__call__', call.callee, call, scope);
      case 'callable': {
        if (call.callee.kind === 'lambda') return this.lambda(call.callee, scope);
        const param = this.paramNamed(call.callee, scope);
        if (param)
          return [
            { kind: 'param', use: `call ${param}`, step: { text, source: 'call', place: this.place(call) } },
          ];
        return [this.open(call, text, 'it calls a function that was passed or stored')];
      }
      case 'typevar': {
        const param = this.paramNamed(call.callee, scope);
        return param
          ? [{ kind: 'param', use: `call ${param}`, step: { text, source: 'call', place: this.place(call) } }]
          : [this.open(call, text, `a value of type ${type.name} is called`)];
      }
      default:
        return [this.open(call, text, 'it is not known what is called')];
    }
  }

  private callFunction(type: FunctionType, call: Call | undefined, scope: Scope, node?: Expr): Effect[] {
    const overriding = this.overridesOf(type, call?.callee, scope);
    if (overriding.length > MANY_OVERRIDES)
      return [
        ...this.callOne(type, call, scope, node),
        this.open(node ?? call!, type.fn.qualname, `${overriding.length} classes override it`),
      ];
    const effects = [type, ...overriding].flatMap((one) => this.callOne(one, call, scope, node));
    effects.push(...this.calledOnElement(type, call?.callee ?? node!, scope));
    if (overriding.length === 0 && this.isOpenHook(type, call?.callee, scope)) {
      const reason = 'it is empty, there to be overridden, and nothing that was read overrides it';
      effects.push(this.open(node ?? call!, type.fn.qualname, reason));
    }
    return effects;
  }

  /**
   * `__calls__("save")` in the stub of a method of a container: it calls that method of what the container is about, as
   * a manager's `create` calls `save` of the model. What a class of the packs does there is stated with the method.
   */
  private calledOnElement({ fn, self }: FunctionType, at: Expr, scope: Scope): Effect[] {
    const [element] = self?.kind === 'instance' ? self.args : [];
    if (element?.kind !== 'instance' || !this.program.isKnowledge(fn.path)) return [];
    const def = this.program.declarations.functionAt(fn.key).at(-1)?.def;
    return (def?.body.stmts ?? []).flatMap((stmt) => {
      if (stmt.kind !== 'expr' || stmt.value.kind !== 'call') return [];
      const { callee, args } = stmt.value;
      const name = args[0]?.value;
      if (callee.kind !== 'name' || callee.id !== '__calls__' || name?.kind !== 'constant') return [];
      const method = this.inference.attribute(element, name.value);
      return method.kind === 'function' && !this.program.isKnowledge(method.fn.path)
        ? this.callFunction(method, undefined, scope, at)
        : [];
    });
  }

  private isOpenHook({ fn, self }: FunctionType, callee: Expr | undefined, scope: Scope): boolean {
    if (self?.kind !== 'instance' || this.program.isKnowledge(fn.path)) return false;
    const def = this.program.declarations.functionAt(fn.key).at(-1)?.def;
    return (
      def !== undefined &&
      isHook(def, fn, this.program) &&
      !this.isExact(callee, scope) &&
      !this.isAbstract({ kind: 'function', fn })
    );
  }

  /** `Service().run()`, `Service.run()` and `super().run()` run the very method that was found. */
  private isExact(callee: Expr | undefined, scope: Scope): boolean {
    if (callee?.kind !== 'attribute') return false;
    const { object } = callee;
    if (object.kind === 'name') {
      // `cls` may be a subclass; a name that a class statement or an import binds is not.
      const bound = this.program.names.lookup(scope, object.id)?.bindings ?? [];
      return (
        bound.every(({ kind }) => kind === 'class' || kind === 'from') &&
        this.inference.typeOf(object, scope).kind === 'class'
      );
    }
    if (object.kind !== 'call') return false;
    // What a factory makes may be of a subclass.
    const made = object.callee;
    return (
      (made.kind === 'name' && made.id === 'super') || this.inference.typeOf(made, scope).kind === 'class'
    );
  }

  /** The methods that may run in place of this one, because the receiver may be of a subclass. */
  private overridesOf(type: FunctionType, callee: Expr | undefined, scope: Scope): readonly FunctionType[] {
    const { fn, self } = type;
    const { program } = this;
    if (!fn.owner || (self?.kind !== 'instance' && self?.kind !== 'class') || program.isKnowledge(fn.path))
      return [];
    const name = fn.qualname.slice(fn.qualname.lastIndexOf('.') + 1);
    if (name === '__init__' || name === '__new__' || name === '__post_init__') return [];
    if (this.isExact(callee, scope)) return [];
    const result: FunctionType[] = [];
    const others = program.classes.isProtocol(self.cls) ? program.subclasses.implementing(self.cls) : [];
    const below = new Set([
      ...program.subclasses.of(self.cls),
      ...others,
      ...program.subclasses.besides(self.cls),
    ]);
    for (const cls of below) {
      if (!program.declarations.bindingsInClass(cls.key, name).some((binding) => binding.kind === 'function'))
        continue;
      const own = program.ownAttribute(cls, name);
      if (own?.kind === 'function')
        result.push({
          ...own,
          self:
            self.kind === 'instance' ? { kind: 'instance', cls, args: [] } : { kind: 'class', cls, args: [] },
        });
    }
    return result;
  }

  private callOne(type: FunctionType, call: Call | undefined, scope: Scope, node?: Expr): Effect[] {
    const { program } = this;
    const at = node ?? call!;
    // An abstract method is whatever implements it; where the workspace has none, its own effects say so.
    if (call && type.self && this.isAbstract(type) && this.overridesOf(type, undefined, scope).length > 0)
      return [];
    const declarations = program.declarations.functionAt(type.fn.key);
    if (declarations.length === 0) return [this.open(at, type.fn.qualname, 'its definition was not found')];
    const chosen =
      declarations.length <= 1
        ? declarations
        : call
          ? this.inference.overloadsOf(type, call, scope)
          : [type.fn.path.endsWith('.pyi') ? plainest(declarations) : declarations.at(-1)!];
    const indices = chosen.map((one) => declarations.indexOf(one)).filter((index) => index >= 0);
    const overloads =
      declarations.length > 1 && type.fn.path.endsWith('.pyi') && indices.length > 0 ? indices : undefined;
    const args = new Map<string, readonly Effect[]>();
    for (const one of chosen) {
      if (call && !type.partial) this.addArguments(one.def, call, type.self !== undefined, scope, args);
      this.addDefaults(
        one.def,
        type.partial || call?.args.some((arg) => arg.stars) ? 'some' : 'none',
        type.fn.path,
        args,
      );
    }
    for (const [name, captured] of type.captures ?? [])
      args.set(`call ${name}`, this.useOf(captured, 'call', at, scope));
    const step = node
      ? this.operationStep(node, type.fn.path)
      : this.callStep(call!.callee, type.fn.path, call);
    return [{ kind: 'call', target: { fn: type.fn, ...(overloads ? { overloads } : {}) }, step, args }];
  }

  private isAbstract(type: FunctionType): boolean {
    const scope = this.program.functionScope(type.fn);
    return (
      scope !== undefined &&
      !this.program.isKnowledge(type.fn.path) &&
      isAbstract(scope.def, scope, this.program)
    );
  }

  /** What the callee could do with arguments that are functions, awaitables or iterators. */
  private addArguments(
    def: FunctionDef,
    call: Call,
    hasSelf: boolean,
    scope: Scope,
    into: Map<string, readonly Effect[]>,
  ): void {
    for (const { param, value } of bindArguments(def, call, hasSelf)) {
      const uses = usesOf(param.name);
      const add = (use: string, effects: readonly Effect[]): void => {
        const before = into.get(use);
        into.set(use, before && before.length > 0 ? [...before, ...effects] : effects);
      };
      const type = this.inference.typeOf(value, scope);
      if (isInert(type)) {
        for (const use of [uses.call, uses.await, uses.iterate]) add(use, NO_EFFECTS);
        continue;
      }
      const calls =
        value.kind === 'lambda' ? this.lambda(value, scope) : this.useOf(type, 'call', value, scope);
      add(uses.call, this.forwarded(calls, value, 'call', scope));
      add(uses.await, this.forwarded(this.useOf(type, 'await', value, scope), value, 'await', scope));
      add(uses.iterate, this.forwarded(this.iterate(value, false, scope), value, 'iterate', scope));
    }
  }

  /** A parameter that is not given holds its default: `None`, or in a stub `...`, does nothing. */
  private addDefaults(
    def: FunctionDef,
    spread: 'some' | 'none',
    path: string,
    into: Map<string, readonly Effect[]>,
  ): void {
    if (spread === 'some') return;
    for (const param of def.params) {
      const plain =
        param.default?.kind === 'constant' || (param.stars !== undefined && this.program.isKnowledge(path));
      if (!plain) continue;
      const uses = usesOf(param.name);
      for (const use of [uses.call, uses.await, uses.iterate]) if (!into.has(use)) into.set(use, NO_EFFECTS);
    }
  }

  /** A parameter handed on: what the callee does to it is done to what this function was given. */
  private forwarded(effects: readonly Effect[], value: Expr, verb: string, scope: Scope): readonly Effect[] {
    const param = this.paramNamed(value, scope);
    if (!param || !effects.some((effect) => effect.kind === 'open')) return effects;
    return [
      {
        kind: 'param',
        use: `${verb} ${param}`,
        step: { text: param, source: 'call', place: this.place(value) },
      },
    ];
  }

  private useOf(type: Type, use: 'call' | 'await', node: Expr, scope: Scope): Effect[] {
    return this.alternatives(type).flatMap((member): Effect[] => {
      if (use === 'await') {
        if (member.kind === 'awaitable' && node.kind === 'call') return [];
        return this.awaitingType(member, node, scope);
      }
      switch (member.kind) {
        case 'function':
          return [
            ...(CONSUMERS.has(
              `${member.fn.path.endsWith('/builtins.pyi') ? 'builtins' : ''}.${member.fn.qualname}`,
            )
              ? [this.open(node, this.text(node), 'it is not known what it iterates over')]
              : []),
            ...this.callFunction(member, undefined, scope, node),
          ];
        case 'class':
          return this.construct(member.cls, undefined, scope, node);
        case 'instance':
          return this.specialOf(member, '__call__', node, node, scope);
        case 'unknown':
          return [this.open(node, this.text(node), member.reason)];
        default:
          return [this.open(node, this.text(node), 'it is not known what is called')];
      }
    });
  }

  private construct(cls: ClassRef, call: Call | undefined, scope: Scope, node?: Expr): Effect[] {
    const { program } = this;
    const at = node ?? call!;
    const info = program.classes.info(cls);
    const effects: Effect[] = [];
    if (program.classes.isEnum(cls))
      return call && call.args.length > 0 ? this.operation('ValueError', at, `${cls.qualname}(…)`) : [];
    if (program.classes.displayName(cls) === 'functools.partial' && call) return [];
    const decorator = this.unknownDecorator(cls);
    if (decorator !== undefined)
      effects.push(
        this.open(at, cls.qualname, `it is decorated with ${decorator}, which may make another class of it`),
      );
    for (const name of ['__new__', '__init__', '__post_init__']) {
      for (const ancestor of info.order) {
        if (program.declarations.bindingsInClass(ancestor.cls.key, name).length === 0) continue;
        const own = program.ownAttribute(ancestor.cls, name);
        if (own?.kind === 'function')
          effects.push(
            ...this.callFunction({ ...own, self: { kind: 'instance', cls, args: [] } }, call, scope, node),
          );
        else effects.push(this.open(at, cls.qualname, `its ${name} is not a plain function`));
        break;
      }
    }
    if (info.unknownBase && !effects.some((effect) => effect.kind === 'call'))
      effects.push(this.open(at, cls.qualname, `it inherits from ${info.unknownBase}, which was not found`));
    return effects;
  }

  /** A decorator of a class that is not known to leave the making of instances as it is. */
  private unknownDecorator(cls: ClassRef): string | undefined {
    const { program } = this;
    const def = program.declarations.classAt(cls.key).at(-1)?.def;
    if (!def || def.decorators.length === 0 || program.isKnowledge(cls.path)) return undefined;
    const scope = program.outerScope(cls.path, cls.qualname);
    for (const { value } of def.decorators) {
      const target = value.kind === 'call' ? value.callee : value;
      const name = program.names.qualify(target, scope) ?? this.text(target);
      if (!PLAIN_DECORATORS.test(name)) return name;
    }
    return undefined;
  }

  private lambda(expr: Lambda, scope: Scope): Effect[] {
    return this.expr(expr.body, this.inference.lambdaScope(expr, scope));
  }

  /** The name of the parameter an expression is, if it is one of a function around it. */
  private paramNamed(expr: Expr, scope: Scope): string | undefined {
    if (expr.kind !== 'name') return undefined;
    const found = this.program.names.lookup(scope, expr.id);
    return found?.scope.kind === 'function' &&
      found.bindings.length === 1 &&
      found.bindings[0]?.kind === 'param'
      ? expr.id
      : undefined;
  }

  // --------------------------------------------------------------- protocols

  private awaiting(value: Expr, at: Expr, scope: Scope): Effect[] {
    const type = this.inference.typeOf(value, scope);
    const effects: Effect[] = [];
    for (const member of this.alternatives(type)) {
      // What a coroutine raises was counted where it was called, if that is here.
      if (member.kind === 'awaitable' && member.counted && value.kind === 'call') continue;
      if (value.kind === 'call' && (member.kind === 'unknown' || member.kind === 'awaitable')) {
        // The call was counted; what it returned is a coroutine of its own only where the callee is a plain function.
        if (member.kind === 'unknown') continue;
        const callee = this.inference.typeOf(value.callee, scope);
        if (callee.kind === 'function') continue;
      }
      const param = this.paramNamed(value, scope);
      if (param && member.kind !== 'instance') {
        effects.push({
          kind: 'param',
          use: `await ${param}`,
          step: { text: `await ${param}`, source: 'call', place: this.place(at) },
        });
        continue;
      }
      effects.push(...this.awaitingType(member, value, scope));
    }
    return effects;
  }

  private awaitingType(type: Type, node: Expr, scope: Scope): Effect[] {
    if (type.kind === 'instance') return this.specialOf(type, '__await__', node, node, scope);
    if (type.kind === 'unknown') return [this.open(node, this.text(node), type.reason)];
    return [this.open(node, this.text(node), 'it awaits what was made elsewhere')];
  }

  private iterate(iter: Expr, async: boolean, scope: Scope): Effect[] {
    const type = this.inference.typeOf(iter, scope);
    const effects = this.ofNone('TypeError', { object: iter }, scope);
    for (const member of this.alternatives(type)) {
      switch (member.kind) {
        case 'instance': {
          const name = this.program.classes.displayName(member.cls);
          if (CONTAINERS.has(name)) continue;
          if (/(^|\.)(Async)?(Iterator|Iterable|Generator)$/.test(name)) {
            // The body of a generator that is called here was counted with the call.
            if (iter.kind === 'call' || iter.kind === 'comprehension') continue;
            const param = this.paramNamed(iter, scope);
            if (param)
              effects.push({
                kind: 'param',
                use: `iterate ${param}`,
                step: { text: `for … in ${param}`, source: 'call', place: this.place(iter) },
              });
            else
              effects.push(
                this.open(iter, this.text(iter), 'it iterates over a generator that was made elsewhere'),
              );
            continue;
          }
          effects.push(...this.specialOf(member, async ? '__aiter__' : '__iter__', iter, iter, scope));
          const iterator = this.inference.callType(
            this.inference.attribute(member, async ? '__aiter__' : '__iter__'),
            undefined,
            scope,
          );
          if (
            iterator.kind === 'instance' &&
            !/(^|\.)(Async)?(Iterator|Iterable|Generator)$/.test(
              this.program.classes.displayName(iterator.cls),
            )
          )
            effects.push(
              ...this.specialOf(iterator, async ? '__anext__' : '__next__', iter, iter, scope).filter(
                (effect) => !this.isStop(effect),
              ),
            );
          continue;
        }
        case 'unknown': {
          const param = this.paramNamed(iter, scope);
          if (param)
            effects.push({
              kind: 'param',
              use: `iterate ${param}`,
              step: { text: `for … in ${param}`, source: 'call', place: this.place(iter) },
            });
          // A call that is not known was counted as such.
          else if (iter.kind !== 'call' && iter.kind !== 'await')
            effects.push(
              this.open(iter, this.text(iter), `it is not known what is iterated over: ${member.reason}`),
            );
          continue;
        }
        default:
          continue;
      }
    }
    return effects;
  }

  /** What a value may be, `None` left out: code for which it is `None` was not meant to run. */
  private alternatives(type: Type): readonly Type[] {
    if (!MANIFOLD.has(type.kind)) return [type];
    const members = membersOf(withoutNone(type)).map((member) =>
      member.kind === 'typevar' ? (member.bound ?? unknown(`a value of type ${member.name}`)) : member,
    );
    if (members.length > 0) return members;
    // Only `None`, or a value that is defined by itself: that says nothing.
    return [unknown(type.kind === 'none' ? 'it is None' : 'its value could not be worked out')];
  }

  private isStop(effect: Effect): boolean {
    return effect.kind === 'raise' && /^Stop(Async)?Iteration$/.test(effect.cls.qualname);
  }

  private special(object: Expr, method: string, at: Expr, scope: Scope): Effect[] {
    const type = withoutNone(this.inference.typeOf(object, scope));
    return this.alternatives(type).flatMap((member): Effect[] => {
      if (member.kind === 'instance') return this.specialOf(member, method, object, at, scope);
      if (member.kind === 'class' || member.kind === 'tuple') return [];
      return [
        this.open(at, this.text(object), member.kind === 'unknown' ? member.reason : 'its type is not known'),
      ];
    });
  }

  /** What a special method does; a class of the builtins that lacks it does nothing. */
  private specialOf(
    type: Type & { kind: 'instance' },
    method: string,
    object: Expr,
    at: Expr,
    scope: Scope,
    args?: readonly Expr[],
  ): Effect[] {
    const member = this.inference.attribute(type, method);
    if (member.kind === 'function') {
      if (at.kind === 'call' && method === '__call__') return this.callFunction(member, at, scope);
      return this.callFunction(member, args && operatorCall(args), scope, at);
    }
    if (member.kind === 'union')
      return membersOf(member).flatMap((one): Effect[] =>
        one.kind === 'function'
          ? this.callFunction(one, undefined, scope, at)
          : [this.open(at, this.text(object), `${type.cls.qualname}.${method} is not known`)],
      );
    if (type.cls.module === 'builtins') return [];
    return [
      this.open(
        at,
        this.text(object),
        member.kind === 'unknown' ? member.reason : `${type.cls.qualname}.${method} is not known`,
      ),
    ];
  }

  /** Like `specialOf`, but a class without the method does nothing. */
  private ownSpecial(type: Type & { kind: 'instance' }, method: string, at: Expr, scope: Scope): Effect[] {
    for (const ancestor of this.program.classes.info(type.cls).order) {
      const own = this.program.ownAttribute(ancestor.cls, method);
      if (own?.kind === 'function') return this.callFunction({ ...own, self: type }, undefined, scope, at);
    }
    return [];
  }

  private target(target: Expr, value: Expr | undefined, op: string | undefined, scope: Scope): Effect[] {
    switch (target.kind) {
      case 'name':
        return op && value
          ? this.binary(
              { kind: 'binary', start: target.start, end: value.end, op, left: target, right: value },
              scope,
            )
          : [];
      case 'attribute':
        return [
          ...this.expr(target.object, scope),
          ...this.ofNone('AttributeError', target, scope),
          ...this.setter(target, scope),
        ];
      case 'subscript':
        return [
          ...this.expr(target.object, scope),
          ...target.index.flatMap((index) => this.expr(index, scope)),
          ...(op ? this.subscript(target, scope) : []),
          ...this.assignItem(target, scope),
        ];
      case 'tuple':
      case 'list':
        return [
          ...target.items.flatMap((item) => this.target(item, undefined, undefined, scope)),
          ...(value ? this.ofNone('TypeError', { object: value }, scope) : []),
          ...(value ? this.unpacking(target, () => this.inference.typeOf(value, scope), scope) : []),
        ];
      case 'starred':
        return this.target(target.value, undefined, undefined, scope);
      default:
        return [];
    }
  }

  /** What asking too much of a value raises that is said to be `None` at times. */
  private ofNone(
    error: 'AttributeError' | 'TypeError',
    { object }: { readonly object: Expr },
    scope: Scope,
  ): Effect[] {
    // How a library goes about its own values is its own business.
    if (!this.isOwn || !mayBeNone(object, scope, this.inference)) return [];
    return this.operation(error, object, `${this.text(object)}${NONE_AT_TIMES}`);
  }

  private assignItem(target: Expr & { kind: 'subscript' }, scope: Scope): Effect[] {
    const type = withoutNone(this.inference.typeOf(target.object, scope));
    return this.alternatives(type).flatMap((member): Effect[] => {
      if (member.kind === 'instance')
        return this.specialOf(member, '__setitem__', target.object, target, scope);
      if (member.kind === 'unknown')
        return [this.open(target, `${this.text(target.object)}[…] = …`, member.reason)];
      return [];
    });
  }

  private setter(target: Expr & { kind: 'attribute' }, scope: Scope): Effect[] {
    const object = this.inference.typeOf(target.object, scope);
    return this.alternatives(object).flatMap((member): Effect[] => {
      if (member.kind !== 'instance' || member.cls.path.startsWith('pack:/')) return [];
      for (const ancestor of this.program.classes.info(member.cls).order) {
        const getter = this.inference.propertyGetter(ancestor.cls, target.name);
        if (!getter) continue;
        const declarations = this.program.declarations.functionAt(getter.key);
        const index = declarations.findIndex((one) =>
          one.def.decorators.some(
            (decorator) => decorator.value.kind === 'attribute' && decorator.value.name === 'setter',
          ),
        );
        return index < 0
          ? []
          : [
              {
                kind: 'call',
                target: { fn: getter, overloads: [index] },
                step: this.callStep(target, getter.path),
                args: NO_ARGS,
              },
            ];
      }
      return [];
    });
  }

  /** Too many or too few values, where the target wants a number of them and the value's is not known. */
  private unpacking(target: Expr, typeOf: () => Type, scope: Scope): Effect[] {
    if (target.kind !== 'tuple' && target.kind !== 'list') return [];
    const wanted = target.items.length;
    const starred = target.items.some((item) => item.kind === 'starred');
    const effects: Effect[] = [];
    const type = typeOf();
    for (const member of this.alternatives(type)) {
      if (member.kind === 'tuple') {
        if (starred ? member.items.length >= wanted - 1 : member.items.length === wanted) {
          target.items.forEach(
            (item, at) => !starred && effects.push(...this.unpacking(item, () => member.items[at]!, scope)),
          );
          continue;
        }
      }
      // A named tuple has its own length.
      if (
        member.kind === 'instance' &&
        this.program.classes
          .info(member.cls)
          .order.slice(1)
          .some((one) => one.cls.qualname === 'tuple')
      )
        continue;
      if (starred && wanted === 1) continue;
      effects.push(...this.operation('ValueError', target, 'unpacking'));
      break;
    }
    return effects;
  }

  // ---------------------------------------------------------------- evidence

  private operation(
    name: string,
    node: { readonly start: number; readonly end: number },
    text?: string,
  ): Effect[] {
    const cls = this.program.classes.builtin(name);
    const shown = text ?? (name === 'ZeroDivisionError' ? 'division' : 'subscript');
    return cls ? [this.raised(cls, { text: shown, source: 'operation', place: this.place(node) })] : [];
  }

  private raised(cls: ClassRef, step: Step): Effect {
    return { kind: 'raise', cls, step };
  }

  private open(node: { readonly start: number; readonly end: number }, text: string, reason: string): Effect {
    return { kind: 'open', open: { text, reason, place: this.place(node) } };
  }

  private callStep(callee: Expr, path: string, at: Expr = callee): Step {
    const source = sourceOf(path);
    const step = { text: this.text(callee), source, place: this.place(at) };
    return source === 'pack' ? { ...step, pack: path } : step;
  }

  private operationStep(node: Expr, path: string): Step {
    const source = sourceOf(path);
    return {
      text:
        node.kind === 'subscript'
          ? 'subscript'
          : node.kind === 'binary'
            ? `the operator ${node.op}`
            : this.text(node),
      source: source === 'pack' ? 'operation' : source,
      place: this.place(node),
    };
  }

  private place(node: { readonly start: number; readonly end: number }): FlowPlace {
    return { path: this.path, unit: this.unit, start: node.start, end: node.end };
  }

  private text(expr: Expr): string {
    const dotted = dottedName(expr);
    if (dotted) return dotted;
    if (expr.kind === 'attribute') return `….${expr.name}`;
    if (expr.kind === 'call') return `${this.text(expr.callee)}(…)`;
    if (expr.kind === 'await') return this.text(expr.value);
    if (expr.kind === 'subscript') return `${this.text(expr.object)}[…]`;
    return '…';
  }
}

/** The kinds of types that stand for others, or for nothing. */
const MANIFOLD: ReadonlySet<Type['kind']> = new Set(['union', 'none', 'never', 'typevar']);

/** More overrides than this are not gone through one by one. */
const MANY_OVERRIDES = 24;

const NO_ARGS: ReadonlyMap<string, readonly Effect[]> = new Map();
const NO_EFFECTS: readonly Effect[] = [];

interface ParamUses {
  readonly call: string;
  readonly await: string;
  readonly iterate: string;
}

const paramUses = new Map<string, ParamUses>();

/** The uses that may be made of a parameter (`ParamEffect.use`), as the same strings for the same name. */
function usesOf(name: string): ParamUses {
  let uses = paramUses.get(name);
  if (!uses)
    paramUses.set(
      name,
      (uses = { call: `call ${name}`, await: `await ${name}`, iterate: `iterate ${name}` }),
    );
  return uses;
}

/** Whatever is done with a text or a number, it runs no code of its own. */
function isInert(type: Type): boolean {
  return type.kind === 'instance' && type.cls.module === 'builtins' && INERT.has(type.cls.qualname);
}

const INERT = new Set(['str', 'bytes', 'int', 'float', 'bool', 'complex']);

/** Parts of the standard library that not every build, system or version has. */
const OPTIONAL_MODULES = new Set(
  (
    'bz2 crypt ctypes curses dbm fcntl graphlib grp lzma msvcrt multiprocessing ossaudiodev pty pwd readline resource spwd sqlite3 ' +
    'ssl syslog termios tkinter tomllib tty winreg winsound zlib zoneinfo asynchat asyncore cgi cgitb distutils imp nntplib ' +
    'pipes smtpd telnetlib'
  ).split(' '),
);

const SLICEABLE = new Set([
  'str',
  'bytes',
  'list',
  'tuple',
  'bytearray',
  'memoryview',
  'range',
  'collections.deque',
]);
const NUMBERS = new Set(['int', 'float', 'bool', 'complex', 'decimal.Decimal', 'fractions.Fraction']);
const QUIET = new Set(['int', 'float', 'bool', 'str', 'bytes', 'list', 'tuple', 'dict', 'set', 'frozenset']);
const CONTAINERS = new Set([
  'list',
  'tuple',
  'dict',
  'set',
  'frozenset',
  'str',
  'bytes',
  'bytearray',
  'range',
  'enumerate',
  'zip',
  'reversed',
]);
/** Builtins that run through the iterables they are given. */
const CONSUMERS = new Set([
  'builtins.list',
  'builtins.tuple',
  'builtins.set',
  'builtins.frozenset',
  'builtins.dict',
  'builtins.sorted',
  'builtins.sum',
  'builtins.min',
  'builtins.max',
  'builtins.any',
  'builtins.all',
  'builtins.next',
  'builtins.bytes',
  'builtins.enumerate',
  'builtins.zip',
  'builtins.map',
  'builtins.filter',
  'builtins.reversed',
]);

/**
 * The overload that is called by who is handed a function: of those with the fewest parameters (`next(i)`, not
 * `next(i, default)`) the last, which is the careful one.
 */
function plainest<T extends { readonly def: FunctionDef }>(declarations: readonly T[]): T {
  const required = ({ def }: T): number =>
    def.params.filter((param) => !param.stars && param.default === undefined).length;
  const fewest = Math.min(...declarations.map(required));
  return declarations.findLast((one) => required(one) === fewest)!;
}

/** They reach an attribute by a name that is a value. */
const BY_NAME = new Set(['builtins.getattr', 'builtins.hasattr', 'builtins.setattr', 'builtins.delattr']);

/** They raise RuntimeError where no loop runs. */
const LOOP_GETTERS = new Set([
  'asyncio.events.get_running_loop',
  'asyncio.get_running_loop',
  'asyncio.events.get_event_loop',
  'asyncio.tasks.create_task',
  'asyncio.create_task',
  'asyncio.tasks.current_task',
  'asyncio.tasks.all_tasks',
]);

function sourceOf(path: string): Step['source'] {
  return path.startsWith('pack:/') ? 'pack' : path.endsWith('.pyi') ? 'stub' : 'call';
}

/** A suite that is always left by `return`, `break` or `continue`. */
function leaves(block: Block): boolean {
  return block.stmts.some(
    (stmt) => stmt.kind === 'return' || stmt.kind === 'break' || stmt.kind === 'continue',
  );
}

/** Decorators that return the class they are given, or one that is made as its fields say. */
const PLAIN_DECORATORS =
  /^(dataclasses|attr|attrs|typing|typing_extensions|functools|enum\.(unique|verify|global_enum)|pydantic|django|rest_framework|celery|pytest|unittest|strawberry|marshmallow|injector|click|structlog|prometheus_client|sqlalchemy|fastapi)\b(?!.*_simple_enum)/;
