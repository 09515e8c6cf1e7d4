import type { Inference } from '../inference.ts';
import type { Program } from '../program.ts';
import {
  type ClassRef,
  type FunctionType,
  instance,
  membersOf,
  NEVER,
  substitute,
  type Type,
  union,
  unknown,
  withoutNone,
} from '../type.ts';
import { decoratorNames } from './decorator-names.ts';
import { isCelery } from './decorators.ts';
import { bindMember, methodKind } from './members.ts';
import { moduleMember } from './module-members.ts';
import { descriptorGetter } from './properties.ts';

/** The type of `value.name`; for a property, what it gives. */
export function attributeType(type: Type, name: string, inference: Inference): Type {
  switch (type.kind) {
    case 'unknown':
      return type;
    case 'never':
      return NEVER;
    case 'none':
      return unknown('an attribute of None');
    case 'union': {
      const members = membersOf(withoutNone(type));
      return union(members.map((member) => inference.attribute(member, name)));
    }
    case 'module':
      return (
        moduleMember(type.module, type.from, name, inference) ?? unknown(`${type.module.name} has no ${name}`)
      );
    case 'instance':
      return instanceAttribute(type, name, inference);
    case 'class':
      return classAttribute(type, name, inference);
    case 'tuple':
      return inference.attribute(inference.builtin('tuple', [union(type.items)]), name);
    case 'typevar':
      return type.bound ? inference.attribute(type.bound, name) : unknown(`a value of type ${type.name}`);
    case 'super':
      return superAttribute(type.after, type.self, name, inference.program);
    case 'function':
      if (name === '__name__' || name === '__qualname__' || name === '__module__')
        return inference.builtin('str');
      return functionAttribute(type, name, inference);
    case 'awaitable':
      return unknown('an attribute of a coroutine');
    case 'callable':
      return unknown('an attribute of a callable');
  }
}

/** A Celery task is the function with the methods of a task. */
function functionAttribute(type: FunctionType, name: string, inference: Inference): Type {
  const { program } = inference;
  const task = program.classes.named('celery.app.task', 'Task');
  const declaration = program.declarations.functionAt(type.fn.key).at(-1);
  const scope = program.outerScope(type.fn.path, type.fn.qualname);
  const names = declaration ? decoratorNames(declaration.def, scope, program) : [];
  const isTask = declaration?.def.decorators.some(({ value }, at) =>
    isCelery(value, names[at]!, scope, inference),
  );
  if (task && isTask) return instanceAttribute({ kind: 'instance', cls: task, args: [] }, name, inference);
  return unknown(`an attribute of the function ${type.fn.qualname}`);
}

/** An attribute of an instance: of its class, or by `__getattr__`. */
export function instanceAttribute(
  type: Type & { kind: 'instance' },
  name: string,
  inference: Inference,
): Type {
  const { program } = inference;
  const member = program.member(type.cls, name);
  if (member) {
    const { declaring } = member;
    const getter = descriptorGetter(member.type, program);
    if (getter) return inference.callType(getter, undefined, program.moduleScope(type.cls.path));
    return bindMember(member.type, type, declaring.cls, declaring.args, type.cls, type.args, program);
  }
  const info = program.classes.info(type.cls);
  if (info.unknownBase)
    return unknown(`${type.cls.qualname} inherits from ${info.unknownBase}, which was not found`);
  const dynamic = program.member(type.cls, '__getattr__')?.type;
  // Special methods are looked up on the class alone.
  if (dynamic && !/^__\w+__$/.test(name))
    return inference.callType(
      bindMember(dynamic, type, type.cls, [], type.cls, type.args, program),
      undefined,
      program.moduleScope(type.cls.path),
    );
  const object = program.classes.builtin('object');
  const inherited = object && object !== type.cls ? program.ownAttribute(object, name) : undefined;
  if (inherited) return bindMember(inherited, type, object!, [], type.cls, type.args, program);
  return unknown(`${type.cls.qualname} has no ${name}`);
}

function classAttribute(type: Type & { kind: 'class' }, name: string, inference: Inference): Type {
  const { program } = inference;
  const info = program.classes.info(type.cls);
  for (const ancestor of info.order) {
    const own = program.ownAttribute(ancestor.cls, name);
    if (!own) continue;
    if (
      own.kind === 'instance' &&
      program.classes.isEnum(type.cls) &&
      isEnumMember(ancestor.cls, name, program)
    )
      return instance(type.cls);
    if (own.kind === 'function' && own.fn.owner) {
      const kind = methodKind(own.fn, program);
      if (kind === 'classmethod')
        return bindMember(own, type, ancestor.cls, ancestor.args, type.cls, type.args, program);
      return own;
    }
    const column = mappedColumn(ancestor.cls, name, own, program);
    if (column) return column;
    const variables = new Map<string, Type>([['Self', instance(type.cls)]]);
    return substitute(own, variables);
  }
  if (info.unknownBase)
    return unknown(`${type.cls.qualname} inherits from ${info.unknownBase}, which was not found`);
  const meta = program.classes.builtin('type');
  const inherited = meta && program.ownAttribute(meta, name);
  if (inherited) return inherited.kind === 'function' ? { ...inherited, self: type } : inherited;
  return unknown(`${type.cls.qualname} has no ${name}`);
}

/** On the class, an attribute that SQLAlchemy maps is the column and not its value. */
function mappedColumn(cls: ClassRef, name: string, value: Type, program: Program): Type | undefined {
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

function isEnumMember(cls: ClassRef, name: string, program: Program): boolean {
  return (
    !name.startsWith('_') &&
    program.declarations
      .bindingsInClass(cls.key, name)
      .some((binding) => binding.kind === 'assign' && binding.value !== undefined)
  );
}

function superAttribute(after: ClassRef, self: Type, name: string, program: Program): Type {
  const cls = self.kind === 'instance' || self.kind === 'class' ? self.cls : after;
  const info = program.classes.info(cls);
  const start = info.order.findIndex((ancestor) => ancestor.cls === after);
  const order = start < 0 ? program.classes.info(after).order.slice(1) : info.order.slice(start + 1);
  for (const ancestor of order) {
    const own = program.ownAttribute(ancestor.cls, name);
    if (own)
      return bindMember(
        own,
        self,
        ancestor.cls,
        ancestor.args,
        cls,
        self.kind === 'instance' ? self.args : [],
        program,
      );
  }
  if (info.unknownBase)
    return unknown(`${cls.qualname} inherits from ${info.unknownBase}, which was not found`);
  const object = program.classes.builtin('object');
  const own = object && program.ownAttribute(object, name);
  return own ? bindMember(own, self, object!, [], cls, [], program) : unknown(`super() has no ${name}`);
}
