import type { Argument, Call, Expr } from '../../python/tree.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import { membersOf, type ClassRef, type FunctionType, type Type } from '../../types/type.ts';
import { isValidator } from '../../types/inference/validated-field.ts';
import type { Effect } from '../effect.ts';
import { useEffects } from './arguments.ts';
import { effectsOfOne } from './functions.ts';
import type { EffectReader } from './reader.ts';

/** How deeply models that are fields of models are looked into. */
const DEEPEST = 4;

/** https://docs.pydantic.dev/latest/concepts/validators/#using-the-annotated-pattern */
const IN_ANNOTATION = /^pydantic\.(.*\.)?(After|Before|Plain|Wrap)Validator$/;

/**
 * `__validates__()` in the stub of a method: it runs the validators of the class it is called on, or of what the object
 * it is called on is about, and those of the models that are its fields. pydantic turns `ValueError` and
 * `AssertionError` of theirs into its own `ValidationError`, which the stub raises; everything else passes.
 */
export function validatorEffects(
  { fn, self }: FunctionType,
  call: Call | undefined,
  at: Expr,
  scope: Scope,
  reader: EffectReader,
): Effect[] {
  const { program } = reader;
  if ((self?.kind !== 'instance' && self?.kind !== 'class') || !program.isKnowledge(fn.path)) return [];
  const [first] = program.declarations.functionAt(fn.key).at(-1)?.def.body.stmts ?? [];
  if (first?.kind !== 'expr' || first.value.kind !== 'call') return [];
  const { callee } = first.value;
  if (callee.kind !== 'name' || callee.id !== '__validates__') return [];
  const validators = new Validators(at, scope, reader);
  if (isModel(self.cls, program)) {
    const isConstructor = fn.qualname.endsWith('.__init__');
    validators.of(self.cls, isConstructor && call ? given(call, scope, reader) : undefined, 0);
  } else
    for (const arg of self.args) for (const cls of modelsIn(arg, program)) validators.of(cls, undefined, 0);
  const [value, assertion] = ['ValueError', 'AssertionError'].map((name) => program.classes.builtin(name));
  return validators.effects.length > 0 && value && assertion
    ? [
        {
          kind: 'suppress',
          catches: { classes: [value, assertion], broad: false },
          body: validators.effects,
        },
      ]
    : [];
}

/** Of each field that a call gives, whether its value still has to be validated inside: a model that is made is not. */
type Given = ReadonlyMap<string, 'made' | 'raw'>;

/** Undefined where the call may give any field: `Model(**data)`. */
function given(call: Call, scope: Scope, reader: EffectReader): Given | undefined {
  if (call.args.some((arg) => arg.keyword === undefined)) return undefined;
  const isMade = ({ value }: Argument): boolean =>
    membersOf(reader.inference.typeOf(value, scope)).every(
      (type) => type.kind === 'none' || (type.kind === 'instance' && isModel(type.cls, reader.program)),
    );
  return new Map(call.args.map((arg) => [arg.keyword!, isMade(arg) ? 'made' : 'raw']));
}

class Validators {
  readonly effects: Effect[] = [];
  private readonly seen = new Set<ClassRef>();

  constructor(
    private readonly at: Expr,
    private readonly scope: Scope,
    private readonly reader: EffectReader,
  ) {}

  /** @param fields those that are given; undefined where any may be. */
  of(cls: ClassRef, fields: Given | undefined, depth: number): void {
    const { program } = this.reader;
    if (this.seen.has(cls) || depth > DEEPEST) return;
    this.seen.add(cls);
    const known = new Set<string>();
    for (const ancestor of program.classes.info(cls).order) {
      if (program.isKnowledge(ancestor.cls.path)) continue;
      for (const name of program.declarations.nameListOf(ancestor.cls.key)) {
        // What a subclass declares anew takes the place of what it inherits.
        if (known.has(name)) continue;
        known.add(name);
        this.member(name, ancestor.cls, cls, fields, depth);
      }
    }
  }

  private member(
    name: string,
    declaring: ClassRef,
    cls: ClassRef,
    fields: Given | undefined,
    depth: number,
  ): void {
    const { program, inference } = this.reader;
    for (const binding of program.declarations.bindingsInClass(declaring.key, name)) {
      if (binding.kind === 'function') {
        const fn = program.functionRef(`${declaring.key}.${name}`);
        if (name !== 'model_post_init' && !this.validates(fn.key, declaring, fields)) continue;
        const type: FunctionType = { kind: 'function', fn, self: { kind: 'class', cls, args: [] } };
        for (const effect of effectsOfOne(type, undefined, this.scope, this.reader, this.at))
          this.effects.push(
            effect.kind === 'call' ? { ...effect, step: { ...effect.step, text: fn.qualname } } : effect,
          );
      }
      // A default is not validated.
      if (binding.kind !== 'assign' || !binding.annotation || (fields && !fields.has(name))) continue;
      const scope = program.classScope(declaring);
      this.annotated(binding.annotation, scope);
      if (fields?.get(name) === 'made') continue;
      const type = inference.annotation(binding.annotation, scope);
      for (const inner of modelsIn(type, program)) this.of(inner, undefined, depth + 1);
    }
  }

  /** Whether a method is a validator of one of the fields. */
  private validates(key: string, declaring: ClassRef, fields: Given | undefined): boolean {
    const { program } = this.reader;
    const scope = program.classScope(declaring);
    return program.declarations.functionAt(key).some(({ def }) =>
      def.decorators.some(({ value }) => {
        const callee = value.kind === 'call' ? value.callee : value;
        if (!isValidator(program.names.qualify(callee, scope))) return false;
        const names = value.kind === 'call' ? value.args.filter((arg) => !arg.keyword) : [];
        return (
          !fields ||
          names.length === 0 ||
          names.some(
            ({ value: one }) => one.kind !== 'constant' || one.value === '*' || fields.has(one.value),
          )
        );
      }),
    );
  }

  /** `Annotated[str, AfterValidator(check)]` */
  private annotated(annotation: Expr, scope: Scope): void {
    if (annotation.kind !== 'subscript') return;
    for (const item of annotation.index.flatMap((one) => (one.kind === 'tuple' ? one.items : [one]))) {
      const [check] = item.kind === 'call' ? item.args : [];
      if (item.kind !== 'call' || !check) this.annotated(item, scope);
      else if (IN_ANNOTATION.test(this.reader.program.names.qualify(item.callee, scope) ?? '')) {
        const type = this.reader.inference.typeOf(check.value, scope);
        this.effects.push(...useEffects(type, 'call', this.at, this.scope, this.reader));
      }
    }
  }
}

function isModel(cls: ClassRef, { classes }: Program): boolean {
  return classes
    .info(cls)
    .order.some(({ cls: one }) => one.module === 'pydantic.main' && one.qualname === 'BaseModel');
}

/** The models among a type's members and their arguments. */
function modelsIn(type: Type, program: Program): readonly ClassRef[] {
  return membersOf(type).flatMap((one): readonly ClassRef[] => {
    if (one.kind === 'tuple') return one.items.flatMap((item) => modelsIn(item, program));
    if (one.kind !== 'instance') return [];
    const inside = one.args.flatMap((arg) => modelsIn(arg, program));
    return isModel(one.cls, program) ? [one.cls, ...inside] : inside;
  });
}
