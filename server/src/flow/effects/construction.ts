import type { Call, Expr } from '../../python/tree.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import type { ClassRef } from '../../types/type.ts';
import type { Effect } from '../effect.ts';
import { textOf } from './evidence.ts';
import { fieldEffects } from './fields.ts';
import { impliedEffects, impliedMethods } from './implied.ts';
import type { EffectReader } from './reader.ts';

/** Decorators that return the class they are given, or one that is made as its fields say. */
const PLAIN_DECORATORS =
  /^(dataclasses|attr|attrs|typing|typing_extensions|functools|enum\.(unique|verify|global_enum)|pydantic|django|rest_framework|celery|pytest|unittest|strawberry|marshmallow|injector|click|structlog|prometheus_client|sqlalchemy|fastapi)\b(?!.*_simple_enum)/;

/** What making an instance does; of a class that is handed on, `node` is the expression and there is no call. */
export function constructionEffects(
  cls: ClassRef,
  call: Call | undefined,
  scope: Scope,
  reader: EffectReader,
  node?: Expr,
): Effect[] {
  const { program } = reader;
  const at = node ?? call!;
  const info = program.classes.info(cls);
  const effects: Effect[] = [];
  if (program.classes.isEnum(cls))
    return call && call.args.length > 0
      ? [
          ...reader.operation('ValueError', at, `${cls.qualname}(…)`),
          ...impliedMethods({ kind: 'instance', cls, args: [] }, ['_missing_'], program).flatMap((one) =>
            reader.callFunction({ ...one, self: { kind: 'class', cls, args: [] } }, undefined, scope, at),
          ),
        ]
      : [];
  effects.push(...impliedEffects({ kind: 'class', cls, args: [] }, ['__call__'], at, scope, reader));
  if (program.classes.displayName(cls) === 'functools.partial' && call) return [];
  const decorator = unknownDecorator(cls, reader.program);
  if (decorator !== undefined)
    effects.push(
      reader.open(at, cls.qualname, `it is decorated with ${decorator}, which may make another class of it`),
    );
  for (const name of ['__new__', '__init__', '__post_init__']) {
    for (const ancestor of info.order) {
      if (program.declarations.bindingsInClass(ancestor.cls.key, name).length === 0) continue;
      const own = program.ownAttribute(ancestor.cls, name);
      if (own?.kind === 'function')
        effects.push(
          ...reader.callFunction({ ...own, self: { kind: 'instance', cls, args: [] } }, call, scope, node),
        );
      else effects.push(reader.open(at, cls.qualname, `its ${name} is not a plain function`));
      break;
    }
  }
  effects.push(...fieldEffects(cls, call, at, scope, reader));
  if (info.unknownBase && !effects.some((effect) => effect.kind === 'call'))
    effects.push(reader.open(at, cls.qualname, `it inherits from ${info.unknownBase}, which was not found`));
  return effects;
}

/** A decorator of a class that is not known to leave the making of instances as it is. */
function unknownDecorator(cls: ClassRef, program: Program): string | undefined {
  const def = program.declarations.classAt(cls.key).at(-1)?.def;
  if (!def || def.decorators.length === 0 || program.isKnowledge(cls.path)) return undefined;
  const scope = program.outerScope(cls.path, cls.qualname);
  for (const { value } of def.decorators) {
    const target = value.kind === 'call' ? value.callee : value;
    const name = program.names.qualify(target, scope) ?? textOf(target);
    if (!PLAIN_DECORATORS.test(name)) return name;
  }
  return undefined;
}
