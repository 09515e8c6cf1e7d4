import type { Binding } from '../python/bindings.ts';
import { bindTarget } from '../python/bindings.ts';
import type { Call, Comprehension, Expr, FunctionDef, Lambda, Param } from '../python/tree.ts';
import { dottedName, walkExpression, walkOwnStatements, expressionsOf } from '../python/walk.ts';
import { BEING_READ } from '../workspace/library-reading.ts';
import type { ModuleRef } from '../workspace/modules.ts';
import { annotationType } from './annotations.ts';
import { bindArguments, selectOverloads } from './calls.ts';
import type { FunctionDeclaration } from './declarations.ts';
import { narrowed } from './narrowed.ts';
import type { Program } from './program.ts';
import { TypeCycles, type Unfinished } from './type-cycles.ts';
import { classOf, functionOf, type FunctionScope, type InnerScope, type Scope } from './scope.ts';
import {
  instance,
  membersOf,
  NEVER,
  NONE,
  substitute,
  union,
  unknown,
  withoutNone,
  type ClassRef,
  type FunctionRef,
  type FunctionType,
  type Type,
} from './type.ts';

/**
 * The types of expressions. An object of this class lives for one computation of the database: what it
 * remembers has been recorded as read by that computation.
 */
export class Inference {
  private readonly known = new Map<Expr, Type | Unfinished>();
  private readonly bindings = new Map<Binding, Type | Unfinished>();
  private readonly cycles = new TypeCycles();
  private readonly comprehensions = new Map<Comprehension, InnerScope>();
  private readonly overloads = new Map<
    Call,
    { readonly fn: FunctionRef; readonly isBound: boolean; readonly chosen: readonly FunctionDeclaration[] }[]
  >();
  private depth = 0;

  constructor(readonly program: Program) {}

  typeOf(expr: Expr, scope: Scope): Type {
    const known = this.known.get(expr);
    if (known) return this.cycles.read(known);
    if (this.depth > 60) return unknown('an expression that is nested too deeply');
    this.depth++;
    try {
      return this.cycles.settle(this.known, expr, () => this.compute(expr, scope));
    } finally {
      this.depth--;
    }
  }

  annotation(expr: Expr, scope: Scope): Type {
    return annotationType(expr, scope, this);
  }

  /** The type of an annotation in the head of a function. */
  annotationOf(fn: FunctionRef, annotation: Expr): Type {
    return (
      this.program.signatures.annotationIn(fn, annotation) ??
      this.annotation(annotation, this.program.outerScope(fn.path, fn.qualname))
    );
  }

  /** The definitions that a call may run; see `selectOverloads`. */
  overloadsOf(callee: FunctionType, call: Call, scope: Scope): readonly FunctionDeclaration[] {
    const isBound = callee.self !== undefined;
    let known = this.overloads.get(call);
    if (!known) this.overloads.set(call, (known = []));
    const before = known.find((one) => one.fn === callee.fn && one.isBound === isBound);
    if (before) return before.chosen;
    const chosen = selectOverloads(callee, call, scope, this);
    // Chosen by types that are not finished, it may be another overload in the end.
    if (!this.cycles.isOpen) known.push({ fn: callee.fn, isBound, chosen });
    return chosen;
  }

  builtin(name: string, args: readonly Type[] = []): Type {
    const cls = this.program.classes.builtin(name);
    return cls ? instance(cls, args) : unknown(`builtins.${name}`);
  }

  private compute(expr: Expr, scope: Scope): Type {
    switch (expr.kind) {
      case 'name':
        return narrowed(expr, () => this.nameType(expr.id, scope), scope, this);
      case 'attribute':
        return this.attribute(this.typeOf(expr.object, scope), expr.name);
      case 'call':
        return this.callExpression(expr, scope);
      case 'await':
        return this.awaited(this.typeOf(expr.value, scope));
      case 'subscript':
        return this.subscript(expr.object, expr.index, scope);
      case 'constant':
        switch (expr.type) {
          case 'None':
            return NONE;
          case 'Ellipsis':
            return unknown('...');
          case 'str':
          case 'bytes':
          case 'int':
          case 'bool': {
            const type = this.builtin(expr.type);
            return type.kind === 'instance' ? { ...type, literal: expr.value.slice(0, 80) } : type;
          }
          default:
            return this.builtin(expr.type);
        }
      case 'fstring':
        return this.builtin('str');
      case 'tuple':
        return expr.items.some((item) => item.kind === 'starred')
          ? this.builtin('tuple', [union(expr.items.map((item) => this.itemType(item, scope)))])
          : { kind: 'tuple', items: expr.items.map((item) => this.typeOf(item, scope)) };
      case 'list':
      case 'set':
        return this.builtin(expr.kind, [
          general(union(expr.items.map((item) => this.itemType(item, scope)))),
        ]);
      case 'dict': {
        const keys = expr.items.map((item) =>
          item.key ? this.typeOf(item.key, scope) : unknown('an unpacked mapping'),
        );
        const values = expr.items.map((item) =>
          item.key ? this.typeOf(item.value, scope) : unknown('an unpacked mapping'),
        );
        return this.builtin('dict', [general(union(keys)), general(union(values))]);
      }
      case 'comprehension': {
        const inner = this.comprehensionScope(expr, scope);
        const element = this.typeOf(expr.element, inner);
        if (expr.of === 'dict')
          return this.builtin('dict', [
            element,
            expr.value ? this.typeOf(expr.value, inner) : unknown('a value'),
          ]);
        if (expr.of !== 'generator') return this.builtin(expr.of, [element]);
        const generator = this.program.classes.named('collections.abc', 'Generator');
        return generator ? instance(generator, [element]) : unknown('a generator');
      }
      case 'binary':
        return this.binary(expr.op, expr.left, expr.right, scope);
      case 'bool': {
        const left = this.typeOf(expr.left, scope);
        const right = this.typeOf(expr.right, scope);
        // `a or b` gives `a` only when it is true.
        return union([expr.op === 'or' ? withoutNone(left) : left, right]);
      }
      case 'unary':
        return expr.op === 'not' ? this.builtin('bool') : this.typeOf(expr.operand, scope);
      case 'compare':
        return this.builtin('bool');
      case 'conditional':
        return union([this.typeOf(expr.then, scope), this.typeOf(expr.otherwise, scope)]);
      case 'named':
        return this.typeOf(expr.value, scope);
      case 'lambda':
        return {
          kind: 'callable',
          result: this.typeOf(expr.body, this.lambdaScope(expr, scope)),
          params: expr.params,
        };
      case 'starred':
        return this.typeOf(expr.value, scope);
      case 'yield':
        return unknown('what is sent into a generator');
      case 'slice':
        return this.builtin('slice');
      case 'unparsed':
        return unknown('code that could not be read');
    }
  }

  private itemType(item: Expr, scope: Scope): Type {
    return item.kind === 'starred'
      ? this.elementOf(this.typeOf(item.value, scope), false)
      : this.typeOf(item, scope);
  }

  // ------------------------------------------------------------------- names

  private nameType(id: string, scope: Scope): Type {
    const found = this.program.names.lookup(scope, id);
    if (!found) return unknown(`the name ${id}`);
    const { modules, names, workspace } = this.program;
    const isBuiltin = found.scope.path === modules.packOf('builtins') && found.scope.path !== scope.path;
    // `from numpy import *` has a `sum` of its own. Builtin classes are what they are called everywhere.
    if (isBuiltin && found.bindings.every(({ kind }) => kind === 'function')) {
      const star = names.unreadStar(scope.path, (path) => workspace.isBeingRead(path));
      if (star)
        return unknown(
          star.later ? BEING_READ : `from ${star.module} import * may bind ${id}, and was not found`,
        );
    }
    if (found.scope.kind === 'module') return this.program.moduleValue(found.scope.path, id);
    return this.unionOfBindings(found.bindings, found.scope, id);
  }

  private unionOfBindings(bindings: readonly Binding[], scope: Scope, name: string): Type {
    // Stand-ins for what could not be imported say nothing of what runs where it could.
    const real = bindings.filter((binding) => !binding.conditional);
    const used = real.length > 0 ? real : bindings;
    // A function that is defined again (overloads, a property's setter) is one function.
    const last = used.at(-1);
    if (last?.kind === 'function' && used.every((one) => one.kind === 'function'))
      return this.bindingType(last, scope, name);
    const augmented = used.filter((one) => !(one.kind === 'assign' && one.op));
    return union(
      (augmented.length > 0 ? augmented : used).map((binding) => this.bindingType(binding, scope, name)),
    );
  }

  bindingType(binding: Binding, scope: Scope, name: string): Type {
    const known = this.bindings.get(binding);
    if (known) return this.cycles.read(known);
    return this.cycles.settle(this.bindings, binding, () => this.computeBinding(binding, scope, name));
  }

  private computeBinding(binding: Binding, scope: Scope, name: string): Type {
    const { program } = this;
    switch (binding.kind) {
      case 'import': {
        const module = program.modules.resolve(scope.path, binding.module);
        return module
          ? { kind: 'module', module, from: scope.path }
          : unknown(`the module ${binding.module} was not found`);
      }
      case 'from': {
        const absolute = program.modules.absoluteName(scope.path, binding.level, binding.module);
        if (absolute === undefined) return unknown('a relative import beyond the top-level package');
        const module = program.modules.resolve(scope.path, absolute);
        // `from package import part` in the package itself: the submodule, not the name being bound.
        if (module?.layers.includes(scope.path)) {
          const part = program.modules.resolve(scope.path, `${absolute}.${binding.name}`);
          if (part) return { kind: 'module', module: part, from: scope.path };
        }
        if (!module) return unknown(`the module ${absolute} was not found`);
        return (
          this.moduleMember(module, scope.path, binding.name) ?? unknown(`${absolute} has no ${binding.name}`)
        );
      }
      case 'function': {
        const key =
          scope.kind === 'class'
            ? `${scope.cls.key}.${binding.name}`
            : scope.kind === 'function'
              ? `${scope.fn.key}.<locals>.${binding.name}`
              : `${scope.path}#${binding.name}`;
        return this.decorated(program.functionRef(key), scope);
      }
      case 'class': {
        const qualname =
          scope.kind === 'class'
            ? `${scope.cls.qualname}.${binding.name}`
            : scope.kind === 'function'
              ? `${scope.fn.qualname}.<locals>.${binding.name}`
              : binding.name;
        return { kind: 'class', cls: program.declaredClass(scope.path, qualname), args: [] };
      }
      case 'param':
        if (scope.kind === 'function') return this.paramType(binding.param, binding.index, scope);
        return unknown(`the parameter ${name}`);
      case 'assign': {
        if (binding.annotation) {
          const annotated = this.annotation(binding.annotation, scope);
          const bare =
            annotated.kind === 'unknown' && binding.value && binding.annotation.kind !== 'subscript';
          if (!bare || !binding.value)
            return binding.unpack.length > 0 ? this.unpack(annotated, binding.unpack) : annotated;
          const value = this.typeOf(binding.value, scope);
          return value.kind === 'unknown' ? annotated : value;
        }
        if (!binding.value) return unknown(`the value of ${name}`);
        const special = this.specialAssignment(binding.value, scope, name);
        if (special) return special;
        return this.unpack(this.typeOf(binding.value, scope), binding.unpack);
      }
      case 'iterate':
        return this.unpack(this.elementOf(this.typeOf(binding.iter, scope), binding.async), binding.unpack);
      case 'enter':
        return this.unpack(this.entered(this.typeOf(binding.context, scope), binding.async), binding.unpack);
      case 'except': {
        if (binding.star) return unknown('an exception group');
        const classes = binding.types.flatMap((type) => this.caughtClasses(type, scope));
        return classes.length > 0 ? union(classes) : unknown('the exception caught');
      }
      case 'alias':
      case 'opaque':
        return unknown(`the value of ${name}`);
    }
  }

  private caughtClasses(expr: Expr, scope: Scope): Type[] {
    const type = this.typeOf(expr, scope);
    const flat = (one: Type): Type[] =>
      one.kind === 'tuple'
        ? one.items.flatMap(flat)
        : one.kind === 'class'
          ? [instance(one.cls)]
          : [unknown('the exception caught')];
    return flat(type);
  }

  /** `T = TypeVar("T")`, `UserId = NewType("UserId", int)`. */
  private specialAssignment(value: Expr, scope: Scope, name: string): Type | undefined {
    if (value.kind !== 'call') return undefined;
    const callee = this.program.names.qualify(value.callee, scope);
    switch (callee) {
      case 'typing.TypeVar':
      case 'typing_extensions.TypeVar': {
        const bound = value.args.find((arg) => arg.keyword === 'bound');
        return { kind: 'typevar', name, ...(bound ? { bound: this.annotation(bound.value, scope) } : {}) };
      }
      case 'typing.NewType': {
        const of = value.args[1] ? this.annotation(value.args[1].value, scope) : undefined;
        return of?.kind === 'instance' ? { kind: 'class', cls: of.cls, args: of.args } : undefined;
      }
      default:
        return undefined;
    }
  }

  private paramType(param: Param, index: number, scope: FunctionScope): Type {
    const { program } = this;
    const decorators =
      program.signatures.decoratorsOf(scope.fn, scope.def) ?? this.decoratorNames(scope.def, scope.parent);
    const owner = scope.fn.owner;
    if (
      index === 0 &&
      owner &&
      !decorators.includes('builtins.staticmethod') &&
      !param.annotation &&
      !param.stars
    ) {
      const args = program.classes.info(owner).params.map((name) => ({ kind: 'typevar' as const, name }));
      const isClass =
        decorators.includes('builtins.classmethod') ||
        ['__new__', '__init_subclass__', '__class_getitem__'].includes(scope.def.name);
      return isClass ? { kind: 'class', cls: owner, args } : instance(owner, args);
    }
    const annotated = param.annotation ? this.annotation(param.annotation, scope.parent) : undefined;
    if (param.stars === 1) return this.builtin('tuple', [annotated ?? unknown(`*${param.name}`)]);
    if (param.stars === 2)
      return this.builtin('dict', [this.builtin('str'), annotated ?? unknown(`**${param.name}`)]);
    const provider = param.default && this.dependency(param.default, scope.parent);
    if (annotated && annotated.kind !== 'unknown') {
      const isNone = param.default?.kind === 'constant' && param.default.type === 'None';
      return isNone ? union([annotated, NONE]) : annotated;
    }
    return provider ?? annotated ?? unknown(`the parameter ${param.name} has no annotation`);
  }

  /** What `Depends(provider)` hands over. */
  private dependency(expr: Expr, scope: Scope): Type | undefined {
    if (expr.kind !== 'call' || expr.args.length === 0) return undefined;
    const name = this.program.names.qualify(expr.callee, scope);
    if (!name || !/^fastapi\.(.*\.)?(Depends|Security)$/.test(name)) return undefined;
    const provider = this.typeOf(expr.args[0]!.value, scope);
    const given = this.callType(provider, undefined, scope);
    const result = given.kind === 'awaitable' ? given.result : given;
    // A provider that yields hands over what it yields.
    if (result.kind === 'instance' && /^(Async)?(Generator|Iterator|Iterable)$/.test(result.cls.qualname))
      return result.args[0];
    return result;
  }

  // -------------------------------------------------------------- attributes

  /** The type of `value.name`; for a property, what it gives. */
  attribute(type: Type, name: string): Type {
    switch (type.kind) {
      case 'unknown':
        return type;
      case 'never':
        return NEVER;
      case 'none':
        return unknown('an attribute of None');
      case 'union': {
        const members = membersOf(withoutNone(type));
        return union(members.map((member) => this.attribute(member, name)));
      }
      case 'module':
        return (
          this.moduleMember(type.module, type.from, name) ?? unknown(`${type.module.name} has no ${name}`)
        );
      case 'instance':
        return this.instanceAttribute(type, name);
      case 'class':
        return this.classAttribute(type, name);
      case 'tuple':
        return this.attribute(this.builtin('tuple', [union(type.items)]), name);
      case 'typevar':
        return type.bound ? this.attribute(type.bound, name) : unknown(`a value of type ${type.name}`);
      case 'super':
        return this.superAttribute(type.after, type.self, name);
      case 'function':
        if (name === '__name__' || name === '__qualname__' || name === '__module__')
          return this.builtin('str');
        return this.functionAttribute(type, name);
      case 'awaitable':
        return unknown('an attribute of a coroutine');
      case 'callable':
        return unknown('an attribute of a callable');
    }
  }

  /** A Celery task is the function with the methods of a task. */
  private functionAttribute(type: FunctionType, name: string): Type {
    const task = this.program.classes.named('celery.app.task', 'Task');
    const declaration = this.program.declarations.functionAt(type.fn.key).at(-1);
    const scope = this.program.outerScope(type.fn.path, type.fn.qualname);
    const names = declaration ? this.decoratorNames(declaration.def, scope) : [];
    const isTask = declaration?.def.decorators.some(({ value }, at) =>
      this.isCelery(value, names[at]!, scope),
    );
    if (task && isTask) return this.instanceAttribute({ kind: 'instance', cls: task, args: [] }, name);
    return unknown(`an attribute of the function ${type.fn.qualname}`);
  }

  /** `@shared_task`, or `@app.task` of what is known to be a Celery application. A name alone says nothing. */
  private isCelery(decorator: Expr, name: string, scope: Scope): boolean {
    if (CELERY.test(name)) return true;
    const target = decorator.kind === 'call' ? decorator.callee : decorator;
    if (name !== '?.task' || target.kind !== 'attribute') return false;
    const app = this.typeOf(target.object, scope);
    return app.kind === 'instance' && /^celery(\.|$)/.test(app.cls.module);
  }

  private instanceAttribute(type: Type & { kind: 'instance' }, name: string): Type {
    const member = this.program.member(type.cls, name);
    if (member) {
      const { declaring } = member;
      const getter = this.descriptorGetter(member.type);
      if (getter) return this.callType(getter, undefined, this.program.moduleScope(type.cls.path));
      return this.bindMember(member.type, type, declaring.cls, declaring.args, type.cls, type.args);
    }
    const info = this.program.classes.info(type.cls);
    if (info.unknownBase)
      return unknown(`${type.cls.qualname} inherits from ${info.unknownBase}, which was not found`);
    const dynamic = this.program.member(type.cls, '__getattr__')?.type;
    // Special methods are looked up on the class alone.
    if (dynamic && !/^__\w+__$/.test(name))
      return this.callType(
        this.bindMember(dynamic, type, type.cls, [], type.cls, type.args),
        undefined,
        this.program.moduleScope(type.cls.path),
      );
    const object = this.program.classes.builtin('object');
    const inherited = object && object !== type.cls ? this.program.ownAttribute(object, name) : undefined;
    if (inherited) return this.bindMember(inherited, type, object!, [], type.cls, type.args);
    return unknown(`${type.cls.qualname} has no ${name}`);
  }

  /** What reading a descriptor that a class holds runs: a field of Django, or a class of the project with `__get__`. */
  descriptorGetter(held: Type): FunctionType | undefined {
    if (held.kind !== 'instance' || held.cls.module === 'builtins') return undefined;
    const found = this.program.member(held.cls, '__get__');
    return found?.type.kind === 'function' ? { ...found.type, self: held } : undefined;
  }

  private classAttribute(type: Type & { kind: 'class' }, name: string): Type {
    const info = this.program.classes.info(type.cls);
    for (const ancestor of info.order) {
      const own = this.program.ownAttribute(ancestor.cls, name);
      if (!own) continue;
      if (
        own.kind === 'instance' &&
        this.program.classes.isEnum(type.cls) &&
        this.isEnumMember(ancestor.cls, name)
      )
        return instance(type.cls);
      if (own.kind === 'function' && own.fn.owner) {
        const kind = this.methodKind(own.fn);
        if (kind === 'classmethod')
          return this.bindMember(own, type, ancestor.cls, ancestor.args, type.cls, type.args);
        return own;
      }
      const column = this.mappedColumn(ancestor.cls, name, own);
      if (column) return column;
      const variables = new Map<string, Type>([['Self', instance(type.cls)]]);
      return substitute(own, variables);
    }
    if (info.unknownBase)
      return unknown(`${type.cls.qualname} inherits from ${info.unknownBase}, which was not found`);
    const meta = this.program.classes.builtin('type');
    const inherited = meta && this.program.ownAttribute(meta, name);
    if (inherited) return inherited.kind === 'function' ? { ...inherited, self: type } : inherited;
    return unknown(`${type.cls.qualname} has no ${name}`);
  }

  /** On the class, an attribute that SQLAlchemy maps is the column and not its value. */
  private mappedColumn(cls: ClassRef, name: string, value: Type): Type | undefined {
    const { program } = this;
    const isMapped = program.declarations.bindingsInClass(cls.key, name).some((binding) => {
      if (binding.kind !== 'assign' || binding.annotation?.kind !== 'subscript') return false;
      const form = program.names.qualify(binding.annotation.object, program.classScope(cls));
      return form !== undefined && /^sqlalchemy\.orm\.(.*\.)?Mapped$/.test(form);
    });
    const column = isMapped
      ? program.classes.named('sqlalchemy.orm.attributes', 'InstrumentedAttribute')
      : undefined;
    return column && instance(column, [value]);
  }

  private isEnumMember(cls: ClassRef, name: string): boolean {
    return (
      !name.startsWith('_') &&
      this.program.declarations
        .bindingsInClass(cls.key, name)
        .some((binding) => binding.kind === 'assign' && binding.value !== undefined)
    );
  }

  private superAttribute(after: ClassRef, self: Type, name: string): Type {
    const cls = self.kind === 'instance' || self.kind === 'class' ? self.cls : after;
    const info = this.program.classes.info(cls);
    const start = info.order.findIndex((ancestor) => ancestor.cls === after);
    const order = start < 0 ? this.program.classes.info(after).order.slice(1) : info.order.slice(start + 1);
    for (const ancestor of order) {
      const own = this.program.ownAttribute(ancestor.cls, name);
      if (own)
        return this.bindMember(
          own,
          self,
          ancestor.cls,
          ancestor.args,
          cls,
          self.kind === 'instance' ? self.args : [],
        );
    }
    if (info.unknownBase)
      return unknown(`${cls.qualname} inherits from ${info.unknownBase}, which was not found`);
    const object = this.program.classes.builtin('object');
    const own = object && this.program.ownAttribute(object, name);
    return own ? this.bindMember(own, self, object!, [], cls, []) : unknown(`super() has no ${name}`);
  }

  private bindMember(
    own: Type,
    receiver: Type,
    declaring: ClassRef,
    declaringArgs: readonly Type[],
    cls: ClassRef,
    args: readonly Type[],
  ): Type {
    if (own.kind === 'function' && own.fn.owner && !own.self) {
      const kind = this.methodKind(own.fn);
      if (kind === 'staticmethod') return own;
      if (kind === 'classmethod')
        return {
          ...own,
          self:
            receiver.kind === 'instance'
              ? { kind: 'class', cls: receiver.cls, args: receiver.args }
              : receiver,
        };
      return { ...own, self: receiver };
    }
    if (isPlain(own)) return own;
    const { classes } = this.program;
    const ownParams = new Map(
      classes
        .info(cls)
        .params.map((name, at) => [name, args[at] ?? unknown('a type argument that is not given')]),
    );
    const variables = new Map<string, Type>(ownParams);
    classes.info(declaring).params.forEach((name, at) => {
      const given = declaringArgs[at];
      if (given) variables.set(name, substitute(given, ownParams));
    });
    variables.set('Self', receiver.kind === 'class' ? instance(receiver.cls, receiver.args) : receiver);
    return substitute(own, variables);
  }

  methodKind(fn: FunctionRef): 'method' | 'classmethod' | 'staticmethod' {
    const declaration = this.program.declarations.functionAt(fn.key).at(-1);
    if (!declaration || !fn.owner) return 'staticmethod';
    const decorators = this.program.signatures.decoratorsOf(fn, declaration.def) ?? [];
    if (decorators.includes('builtins.staticmethod')) return 'staticmethod';
    if (decorators.includes('builtins.classmethod') || declaration.def.name === '__init_subclass__')
      return 'classmethod';
    if (declaration.def.name === '__new__') return 'classmethod';
    return 'method';
  }

  /** For `Program.ownAttribute`. */
  inferOwnAttribute(cls: ClassRef, name: string): Type | undefined {
    const { program } = this;
    const scope = program.classScope(cls);
    const bindings = program.declarations.bindingsInClass(cls.key, name);
    const assigned = program.declarations.selfAssignments(cls.key, name);
    const declared = bindings.filter((binding) => binding.kind === 'assign' && binding.annotation);
    if (declared.length > 0) return this.unionOfBindings(declared, scope, name);
    if (bindings.some((binding) => binding.kind === 'function')) {
      const property = this.propertyGetter(cls, name);
      if (property) {
        return program.returnType(property);
      }
    }
    const annotated = assigned.filter((one) => one.binding.kind === 'assign' && one.binding.annotation);
    const types: Type[] = bindings.length > 0 ? [this.unionOfBindings(bindings, scope, name)] : [];
    for (const { method, binding } of annotated.length > 0 ? annotated : assigned) {
      const inner = program.functionScope(program.functionRef(`${cls.key}.${method}`));
      if (inner) types.push(this.bindingType(binding, inner, name));
    }
    if (types.length === 0) return undefined;
    // `x = None` in the class and a real value in a method: the value is what matters.
    const type = union(types);
    return type.kind === 'none' && annotated.length === 0
      ? unknown(`${cls.qualname}.${name} is given its value somewhere else`)
      : type;
  }

  /** The function behind a property or cached property that the class itself declares. */
  propertyGetter(cls: ClassRef, name: string): FunctionRef | undefined {
    const { program } = this;
    if (!program.declarations.bindingsInClass(cls.key, name).some((binding) => binding.kind === 'function'))
      return undefined;
    const fn = program.functionRef(`${cls.key}.${name}`);
    const isGetter = program.signatures
      .headsOf(fn)
      .some(({ decorators }) => decorators.some((decorator) => PROPERTIES.has(decorator)));
    return isGetter ? fn : undefined;
  }

  /** What others may import from a module: what a stub imports for itself alone is no part of it. */
  offeredMember(module: ModuleRef, from: string, name: string): Type | undefined {
    const { names } = this.program;
    const layers = module.layers.filter((layer) => {
      const exported = names.export(layer, name);
      return !(
        exported?.bindings.every((one) => one.kind === 'from' && !one.renamed) &&
        this.program.isKnowledge(exported.path)
      );
    });
    return this.moduleMember({ ...module, layers }, from, name);
  }

  moduleMember(module: ModuleRef, from: string, name: string): Type | undefined {
    const { program } = this;
    for (const layer of module.layers) {
      const exported = program.names.export(layer, name);
      if (exported) return program.moduleValue(exported.path, name);
    }
    if (module.layers.some((layer) => program.workspace.isBeingRead(layer))) return unknown(BEING_READ);
    const submodule = program.modules.resolve(from, `${module.name}.${name}`);
    if (submodule) return { kind: 'module', module: submodule, from };
    if (['__name__', '__file__', '__doc__'].includes(name)) return this.builtin('str');
    // PEP 562: a module may answer for names it does not hold.
    if (module.layers.some((layer) => program.names.export(layer, '__getattr__')))
      return unknown(`${module.name}.${name}, made by the module's __getattr__`);
    return undefined;
  }

  /** For `Program.moduleValue`. */
  inferModuleName(path: string, name: string): Type {
    const bindings = this.program.declarations.bindingsInModule(path, name);
    const type = this.unionOfBindings(bindings, this.program.moduleScope(path), name);
    return type.kind === 'none' && !bindings.some((one) => one.kind === 'assign' && one.annotation)
      ? unknown(`${name} is given its value somewhere else`)
      : type;
  }

  // -------------------------------------------------------------- decorators

  /** The qualified names of a function's decorators (of the callee, where one is called), outermost first. */
  decoratorNames(def: FunctionDef, scope: Scope): readonly string[] {
    return def.decorators.map((decorator) => {
      const target = decorator.value.kind === 'call' ? decorator.value.callee : decorator.value;
      return (
        this.program.names.qualify(target, scope) ?? (target.kind === 'attribute' ? `?.${target.name}` : '?')
      );
    });
  }

  /** The value a `def` binds, after its decorators. */
  private decorated(fn: FunctionRef, scope: Scope): Type {
    const declarations = this.program.declarations.functionAt(fn.key);
    const declaration = declarations.at(-1);
    if (!declaration) return unknown(`the function ${fn.qualname}`);
    let type: Type = { kind: 'function', fn };
    const { decorators } = declaration.def;
    const names = this.decoratorNames(declaration.def, scope);
    for (let at = decorators.length - 1; at >= 0; at--)
      type = this.applyDecorator(type, decorators[at]!.value, names[at]!, scope);
    return type;
  }

  private applyDecorator(type: Type, decorator: Expr, name: string, scope: Scope): Type {
    if (type.kind !== 'function') return type;
    // A stub says what its functions do whatever they are decorated with.
    const isStub = this.program.isKnowledge(type.fn.path) && !name.startsWith('contextlib.');
    if (isStub) return type;
    if (PROPERTIES.has(name) || MARKING.test(name) || REGISTERING.test(name)) return type;
    if (this.isCelery(decorator, name, scope)) return type;
    if (name === 'contextlib.contextmanager' || name === 'contextlib.asynccontextmanager')
      return {
        ...type,
        wrapped: name === 'contextlib.contextmanager' ? 'contextmanager' : 'asynccontextmanager',
      };
    if (decorator.kind === 'attribute' && ['setter', 'getter', 'deleter'].includes(decorator.name))
      return type;
    // A function of the workspace or of a readable library: what it returns takes the place of this one.
    if (decorator.kind === 'call') {
      const maker = this.typeOf(decorator.callee, scope);
      if (this.keepsByKnowledge(maker)) return type;
      const made = this.typeOf(decorator, scope);
      // `-> Callable[[F], F]` is what a type checker is told; what the code returns is what runs.
      const inner = made.kind === 'callable' ? this.returnedFunction(maker) : undefined;
      return this.replacedBy(inner ?? made, type, name);
    }
    return this.replacedBy(this.typeOf(decorator, scope), type, name);
  }

  private replacedBy(decorator: Type, original: FunctionType, name: string): Type {
    // `@REQUEST_TIME.time()`: an object that is called with the function.
    if (decorator.kind === 'instance' && this.keepsByKnowledge(this.attribute(decorator, '__call__')))
      return original;
    if (decorator.kind === 'function') {
      const declaration = this.program.declarations.functionAt(decorator.fn.key).at(-1);
      if (declaration) {
        const param = declaration.def.params[decorator.self ? 1 : 0];
        if (param && returnedName(declaration) === param.name) return original;
        const replacing = param && this.returnedFunction(decorator);
        if (replacing) {
          const captures = new Map<string, Type>(decorator.captures ?? []);
          captures.set(param.name, original);
          return { ...replacing, captures };
        }
      }
      if (this.keepsByKnowledge(decorator)) return original;
    }
    return unknown(
      `the decorator ${name.replace(/^\?\./, '.').replace(/^builtins\./, '')} of ${original.fn.qualname}`,
    );
  }

  /** A function of a pack that says it gives back the function it is given, at once or when it is called first. */
  private keepsByKnowledge(decorator: Type): boolean {
    if (decorator.kind !== 'function' || !this.program.isKnowledge(decorator.fn.path)) return false;
    const result = this.program.returnType(decorator.fn);
    return result.kind === 'typevar' || (result.kind === 'callable' && result.result.kind === 'typevar');
  }

  /** The function inside a function that every `return` of it gives. */
  private returnedFunction(maker: Type): FunctionType | undefined {
    if (maker.kind !== 'function') return undefined;
    const declaration = this.program.declarations.functionAt(maker.fn.key).at(-1);
    const inner = this.program.functionScope(maker.fn);
    const returned = declaration && returnedName(declaration);
    if (!inner || !returned) return undefined;
    const { names } = this.program.declarations.bindingsInFunction(inner.def, inner.unit, inner.path);
    if (!names.get(returned)?.some((binding) => binding.kind === 'function')) return undefined;
    return { kind: 'function', fn: this.program.functionRef(`${maker.fn.key}.<locals>.${returned}`) };
  }

  // ------------------------------------------------------------------- calls

  private callExpression(call: Call, scope: Scope): Type {
    if (call.callee.kind === 'name' && call.callee.id === 'super') {
      const owner = classOf(scope);
      const fn = functionOf(scope);
      if (owner && fn) {
        const first = fn.def.params[0];
        const self = first ? this.nameType(first.name, this.methodScope(scope, fn)) : instance(owner);
        return { kind: 'super', after: owner, self: self.kind === 'unknown' ? instance(owner) : self };
      }
    }
    return this.callType(this.typeOf(call.callee, scope), call, scope);
  }

  private methodScope(scope: Scope, fn: FunctionScope): Scope {
    return scope.kind === 'inner' ? fn : scope;
  }

  /**
   * What calling a value gives.
   *
   * @param call the arguments; undefined when they are not known.
   */
  callType(callee: Type, call: Call | undefined, scope: Scope): Type {
    switch (callee.kind) {
      case 'unknown':
        return callee;
      case 'union':
        return union(membersOf(withoutNone(callee)).map((member) => this.callType(member, call, scope)));
      case 'class':
        return this.construct(callee, call, scope);
      case 'function':
        return this.callFunction(callee, call, scope);
      case 'callable':
        return callee.result;
      case 'instance': {
        const method = this.instanceAttribute(callee, '__call__');
        return method.kind === 'unknown'
          ? unknown(`what calling a ${callee.cls.qualname} gives`)
          : this.callType(method, call, scope);
      }
      case 'never':
        return NEVER;
      default:
        return unknown('a call of something that is not callable');
    }
  }

  private construct(callee: Type & { kind: 'class' }, call: Call | undefined, scope: Scope): Type {
    const { cls } = callee;
    const name = this.program.classes.displayName(cls);
    const firstArg = call?.args[0];
    if (name === 'functools.partial' && firstArg && !firstArg.keyword && !firstArg.stars) {
      const target = this.typeOf(firstArg.value, scope);
      return target.kind === 'function' ? { ...target, partial: true } : target;
    }
    if (callee.args.length > 0) return instance(cls, callee.args);
    if (
      firstArg &&
      !firstArg.keyword &&
      !firstArg.stars &&
      ['list', 'set', 'frozenset', 'tuple'].includes(name)
    )
      return instance(cls, [this.elementOf(this.typeOf(firstArg.value, scope), false)]);
    if (name === 'type') return unknown('a class made at run time');
    const made = this.instanceAttribute({ kind: 'instance', cls, args: [] }, '__new__');
    if (made.kind === 'function' && made.fn.owner && made.fn.owner.qualname !== 'object') {
      const result = this.callFunction(made, call, scope);
      if (result.kind !== 'unknown' && result.kind !== 'never' && result.kind !== 'typevar') return result;
    }
    const params = this.program.classes.info(cls).params;
    if (params.length === 0 || !call) return instance(cls);
    const variables = new Map<string, Type>();
    const init = this.instanceAttribute(
      { kind: 'instance', cls, args: params.map((param) => ({ kind: 'typevar', name: param })) },
      '__init__',
    );
    if (init.kind === 'function') this.unifyArguments(init, call, scope, variables);
    return instance(
      cls,
      params.map((param) => general(variables.get(param) ?? unknown('a type argument that is not given'))),
    );
  }

  private callFunction(callee: FunctionType, call: Call | undefined, scope: Scope): Type {
    const { program } = this;
    const declarations = call
      ? this.overloadsOf(callee, call, scope)
      : program.declarations.functionAt(callee.fn.key).slice(-1);
    const results = declarations.map((declaration) =>
      this.declaredResult(callee, declaration, declarations.length > 1 || this.isOverloaded(callee.fn)),
    );
    const variables = new Map<string, Type>();
    const { self } = callee;
    if (self?.kind === 'instance' || self?.kind === 'class') {
      const info = program.classes.info(self.cls);
      const own = new Map(
        info.params.map((name, at) => [name, self.args[at] ?? unknown('a type argument that is not given')]),
      );
      for (const [name, type] of own) variables.set(name, type);
      const declaring = info.order.find((ancestor) => ancestor.cls === callee.fn.owner);
      if (declaring)
        program.classes
          .info(declaring.cls)
          .params.forEach((name, at) =>
            variables.set(name, substitute(declaring.args[at] ?? unknown('a type argument'), own)),
          );
      variables.set('Self', self.kind === 'class' ? instance(self.cls, self.args) : self);
    }
    if (call) this.unifyArguments(callee, call, scope, variables);
    const result = substitute(union(results), variables);
    const [declaration] = declarations;
    if (callee.wrapped) {
      const yielded =
        result.kind === 'instance'
          ? (result.args[0] ?? unknown('what it yields'))
          : unknown('what it yields');
      const cls = program.classes.named(
        'contextlib',
        callee.wrapped === 'contextmanager' ? 'AbstractContextManager' : 'AbstractAsyncContextManager',
      );
      return cls ? instance(cls, [yielded]) : unknown('a context manager');
    }
    const isCoroutine = declaration?.def.async && !declaration.def.generator;
    return isCoroutine ? { kind: 'awaitable', result, counted: true } : result;
  }

  private isOverloaded(fn: FunctionRef): boolean {
    return this.program.declarations.functionAt(fn.key).length > 1;
  }

  private declaredResult(callee: FunctionType, declaration: FunctionDeclaration, overloaded: boolean): Type {
    if (overloaded && declaration.def.returns) return this.annotationOf(callee.fn, declaration.def.returns);
    return this.program.returnType(callee.fn);
  }

  private unifyArguments(callee: FunctionType, call: Call, scope: Scope, variables: Map<string, Type>): void {
    const declaration = this.program.declarations.functionAt(callee.fn.key).at(-1);
    if (!declaration) return;
    for (const { param, value } of bindArguments(declaration.def, call, callee.self !== undefined)) {
      if (!param.annotation) continue;
      const wanted = this.annotationOf(callee.fn, param.annotation);
      if (mentionsVariable(wanted)) unify(wanted, this.typeOf(value, scope), variables);
    }
  }

  /** For `Program.returnType`. */
  inferReturn(fn: FunctionRef): Type {
    const scope = this.program.functionScope(fn);
    if (!scope) return unknown(`the function ${fn.qualname}`);
    const { def } = scope;
    if (def.returns) return this.annotation(def.returns, scope.parent);
    if (def.generator) {
      const yielded: Type[] = [];
      walkOwnStatements(def.body.stmts, (stmt) => {
        for (const expr of expressionsOf(stmt))
          walkExpression(expr, (inner) => {
            if (inner.kind === 'yield' && inner.value)
              yielded.push(
                inner.from
                  ? this.elementOf(this.typeOf(inner.value, scope), false)
                  : this.typeOf(inner.value, scope),
              );
            return inner.kind !== 'lambda';
          });
      });
      const cls = this.program.classes.named('collections.abc', def.async ? 'AsyncGenerator' : 'Generator');
      return cls ? instance(cls, [general(union(yielded))]) : unknown('a generator');
    }
    const results: Type[] = [];
    let returns = 0;
    walkOwnStatements(def.body.stmts, (stmt) => {
      if (stmt.kind !== 'return') return;
      returns++;
      results.push(stmt.value ? this.typeOf(stmt.value, scope) : NONE);
    });
    if (returns === 0)
      return fn.path.startsWith('pack:/') || (fn.owner && isPlaceholder(def))
        ? unknown(`what ${fn.qualname} returns`)
        : NONE;
    return general(union(results));
  }

  // --------------------------------------------------------------- protocols

  awaited(type: Type): Type {
    switch (type.kind) {
      case 'awaitable':
        return type.result;
      case 'union':
        return union(type.members.map((member) => this.awaited(member)));
      case 'instance': {
        const waits = this.attribute(type, '__await__');
        const result = this.callType(waits, undefined, this.program.moduleScope(type.cls.path));
        if (result.kind === 'instance') return result.args.at(-1) ?? unknown('what awaiting gives');
        return unknown(`what awaiting a ${type.cls.qualname} gives`);
      }
      case 'unknown':
      case 'never':
        return type;
      default:
        return unknown('what awaiting it gives');
    }
  }

  elementOf(type: Type, async: boolean): Type {
    switch (type.kind) {
      case 'tuple':
        return union(type.items);
      case 'union':
        return union(membersOf(withoutNone(type)).map((member) => this.elementOf(member, async)));
      case 'unknown':
      case 'never':
        return type;
      case 'class':
        return this.program.classes.isEnum(type.cls)
          ? instance(type.cls)
          : unknown('the elements of a class');
      case 'instance': {
        const scope = this.program.moduleScope(type.cls.path);
        const iterate = this.instanceAttribute(type, async ? '__aiter__' : '__iter__');
        let iterator = this.callType(iterate, undefined, scope);
        if (iterator.kind === 'unknown' && !async) {
          const get = this.instanceAttribute(type, '__getitem__');
          return get.kind === 'function' ? this.callType(get, undefined, scope) : iterator;
        }
        if (iterator.kind === 'typevar') iterator = type;
        if (iterator.kind !== 'instance') return iterator;
        if (iterator.args.length > 0 && /^(Async)?(Iterator|Iterable|Generator)$/.test(iterator.cls.qualname))
          return iterator.args[0]!;
        const next = this.callType(
          this.instanceAttribute(iterator, async ? '__anext__' : '__next__'),
          undefined,
          scope,
        );
        return async ? this.awaited(next) : next;
      }
      default:
        return unknown('the elements of it');
    }
  }

  entered(type: Type, async: boolean): Type {
    if (type.kind === 'union')
      return union(membersOf(withoutNone(type)).map((member) => this.entered(member, async)));
    if (type.kind !== 'instance') return type.kind === 'unknown' ? type : unknown('what entering it gives');
    const entered = this.callType(
      this.instanceAttribute(type, async ? '__aenter__' : '__enter__'),
      undefined,
      this.program.moduleScope(type.cls.path),
    );
    return async ? this.awaited(entered) : entered;
  }

  unpack(type: Type, way: readonly number[]): Type {
    let at = type;
    for (const index of way) {
      if (at.kind === 'tuple' && index >= 0 && at.items[index]) at = at.items[index]!;
      else if (index < 0) at = this.builtin('list', [this.elementOf(at, false)]);
      else at = this.elementOf(at, false);
    }
    return at;
  }

  private subscript(object: Expr, index: readonly Expr[], scope: Scope): Type {
    const type = this.typeOf(object, scope);
    return union(membersOf(withoutNone(type)).map((member) => this.item(member, index, scope)));
  }

  private item(type: Type, index: readonly Expr[], scope: Scope): Type {
    const [first] = index;
    if (type.kind === 'tuple') {
      if (first?.kind === 'constant' && first.type === 'int')
        return type.items[Number(first.value)] ?? union(type.items);
      return first?.kind === 'slice' ? this.builtin('tuple', [union(type.items)]) : union(type.items);
    }
    if (type.kind === 'class')
      return { kind: 'class', cls: type.cls, args: index.map((one) => this.annotation(one, scope)) };
    if (type.kind !== 'instance') return type.kind === 'unknown' ? type : unknown('an item of it');
    const get = this.instanceAttribute(type, '__getitem__');
    if (first?.kind === 'slice' && get.kind === 'function') {
      const name = this.program.classes.displayName(type.cls);
      if (['list', 'str', 'bytes', 'tuple'].includes(name))
        return type.literal === undefined ? type : instance(type.cls);
    }
    return get.kind === 'unknown' ? get : this.callType(get, operatorCall(index), scope);
  }

  private binary(op: string, left: Expr, right: Expr, scope: Scope): Type {
    const type = this.typeOf(left, scope);
    const method = BINARY_METHODS[op];
    if (type.kind === 'tuple' && op === '+') return this.builtin('tuple', [unknown('an element')]);
    if (!method || type.kind !== 'instance')
      return type.kind === 'unknown' ? type : unknown(`the result of ${op}`);
    const other = this.typeOf(right, scope);
    // Arithmetic of an int with a float is a float's.
    if (
      other.kind === 'instance' &&
      this.program.classes.displayName(type.cls) === 'int' &&
      this.program.classes.displayName(other.cls) === 'float'
    )
      return other;
    const member = this.instanceAttribute(type, method);
    if (member.kind === 'unknown') return unknown(`the result of ${op}`);
    return this.callType(member, undefined, scope);
  }

  comprehensionScope(expr: Comprehension, scope: Scope): InnerScope {
    const known = this.comprehensions.get(expr);
    if (known) return known;
    const bindings = new Map<string, Binding[]>();
    const unit = unitOf(scope);
    const inner: InnerScope = { kind: 'inner', path: scope.path, bindings, unit, parent: scope };
    this.comprehensions.set(expr, inner);
    for (const generator of expr.generators) {
      bindTarget(
        generator.target,
        (unpack) => ({
          kind: 'iterate',
          iter: generator.iter,
          async: generator.async,
          unpack,
          unit,
          conditional: false,
        }),
        bindings,
      );
    }
    return inner;
  }

  lambdaScope(expr: Lambda, scope: Scope): InnerScope {
    const unit = unitOf(scope);
    const bindings = new Map<string, Binding[]>();
    expr.params.forEach((param, index) =>
      bindings.set(param.name, [{ kind: 'param', param, index, unit, conditional: false }]),
    );
    return { kind: 'inner', path: scope.path, bindings, unit, parent: scope, lambda: expr };
  }
}

/** A method without code of its own: what overrides it may return anything. */
function isPlaceholder({ body }: FunctionDef): boolean {
  return body.stmts.every(
    (stmt) =>
      stmt.kind === 'pass' ||
      stmt.kind === 'raise' ||
      (stmt.kind === 'expr' && stmt.value.kind === 'constant'),
  );
}

const NO_UNIT = {
  stmt: { kind: 'pass', start: 0, end: 0 },
  comments: [],
  multilineStrings: [],
  hasError: false,
} as const;

function unitOf(scope: Scope): InnerScope['unit'] {
  return scope.kind === 'function' || scope.kind === 'inner' ? scope.unit : NO_UNIT;
}

export const BINARY_METHODS: Readonly<Record<string, string>> = {
  '+': '__add__',
  '-': '__sub__',
  '*': '__mul__',
  '/': '__truediv__',
  '//': '__floordiv__',
  '%': '__mod__',
  '**': '__pow__',
  '@': '__matmul__',
  '&': '__and__',
  '|': '__or__',
  '^': '__xor__',
  '<<': '__lshift__',
  '>>': '__rshift__',
};

const PROPERTIES = new Set([
  'builtins.property',
  'functools.cached_property',
  'abc.abstractproperty',
  'django.utils.functional.cached_property',
  'werkzeug.utils.cached_property',
  'sqlalchemy.ext.hybrid.hybrid_property',
]);

/**
 * Decorators of the language, which mark a function and change nothing, and those by which a framework comes to know a
 * function that it then runs itself: by name, since most of them are methods of objects that a file does not show. Those
 * that a program's own code calls through are functions of the packs, with a witness (`# keeps:`).
 */
const MARKING =
  /^(builtins\.(staticmethod|classmethod)|abc\.abstractmethod|typing(_extensions)?\.(overload|final|override|no_type_check|deprecated)|warnings\.deprecated|(asyncio|types)\.coroutine)$/;
const REGISTERING =
  /^((pydantic|pydantic\..*)\.(field_validator|model_validator|validator|root_validator|field_serializer|model_serializer|computed_field)|pytest\.fixture|django\.utils\.decorators\..*|django\.views\.decorators\..*|sqlalchemy\.orm\..*(validates|reconstructor|declared_attr).*|rest_framework\.decorators\..*|fastapi\..*|starlette\..*|flask\..*|aiogram\..*|typer\..*)/;

/** A function becomes a task; calling it still runs it. */
const CELERY = /^celery(\.|$).*\b(shared_task|task)$/;

/** An operator as the call of a special method that it is. */
export function operatorCall(args: readonly Expr[]): Call {
  const at = args[0] ?? { start: 0, end: 0 };
  const callee: Expr = { kind: 'unparsed', start: at.start, end: at.end, parts: [] };
  return {
    kind: 'call',
    start: at.start,
    end: at.end,
    argsStart: at.start,
    callee,
    args: args.map((value) => ({ start: value.start, end: value.end, value })),
  };
}

/** The one name that every `return` of a function gives, perhaps through a `cast`; undefined when there are others. */
function returnedName(declaration: FunctionDeclaration): string | undefined {
  const names = new Set<string | undefined>();
  walkOwnStatements(declaration.def.body.stmts, (stmt) => {
    if (stmt.kind === 'return') names.add(nameIn(stmt.value));
  });
  const [only] = names;
  return names.size === 1 ? only : undefined;
}

function nameIn(value: Expr | undefined): string | undefined {
  if (value?.kind === 'call' && /^((typing|t)\.)?cast$/.test(dottedName(value.callee) ?? ''))
    return nameIn(value.args[1]?.value);
  return value?.kind === 'name' ? value.id : undefined;
}

/** Without literals: what a container of it holds may change. */
function general(type: Type): Type {
  if (type.kind === 'instance' && type.literal !== undefined) return instance(type.cls, type.args);
  if (type.kind === 'union') return union(type.members.map(general));
  return type.kind === 'never' ? unknown('an empty container') : type;
}

/** A type that holds no other, and so no variable. */
function isPlain(type: Type): boolean {
  if (type.kind === 'instance' || type.kind === 'class') return type.args.length === 0;
  return type.kind === 'none' || type.kind === 'unknown' || type.kind === 'module' || type.kind === 'never';
}

function mentionsVariable(type: Type): boolean {
  switch (type.kind) {
    case 'typevar':
      return type.name !== 'Self';
    case 'instance':
    case 'class':
      return type.args.some(mentionsVariable);
    case 'union':
      return type.members.some(mentionsVariable);
    case 'awaitable':
    case 'callable':
      return mentionsVariable(type.result);
    case 'tuple':
      return type.items.some(mentionsVariable);
    default:
      return false;
  }
}

function unify(wanted: Type, given: Type, variables: Map<string, Type>): void {
  if (wanted.kind === 'typevar') {
    if (given.kind === 'unknown' || given.kind === 'never') return;
    const known = variables.get(wanted.name);
    variables.set(
      wanted.name,
      known && known.kind !== 'unknown' && known.kind !== 'typevar'
        ? union([known, general(given)])
        : general(given),
    );
    return;
  }
  if (wanted.kind === 'union') {
    for (const member of wanted.members)
      if (member.kind !== 'none') unify(member, withoutNone(given), variables);
    return;
  }
  if (wanted.kind === 'awaitable' && given.kind === 'awaitable')
    return unify(wanted.result, given.result, variables);
  if (wanted.kind === 'callable') {
    if (given.kind === 'callable') unify(wanted.result, given.result, variables);
    if (given.kind === 'class') unify(wanted.result, instance(given.cls, given.args), variables);
    return;
  }
  if (
    wanted.kind === 'instance' &&
    wanted.cls.qualname === 'type' &&
    given.kind === 'class' &&
    wanted.args[0]
  )
    return unify(wanted.args[0], instance(given.cls, given.args), variables);
  if (wanted.kind === 'class' && given.kind === 'class') return;
  if (wanted.kind === 'instance' && given.kind === 'instance')
    wanted.args.forEach((arg, at) => given.args[at] && unify(arg, given.args[at]!, variables));
  if (wanted.kind === 'instance' && given.kind === 'tuple' && wanted.args[0])
    unify(wanted.args[0], union(given.items), variables);
}
