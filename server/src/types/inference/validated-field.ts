import type { Decorator, Param } from '../../python/tree.ts';
import type { Inference } from '../inference.ts';
import type { FunctionScope } from '../scope.ts';
import { union, type Type } from '../type.ts';

/** https://docs.pydantic.dev/latest/concepts/validators/, https://docs.pydantic.dev/1.10/usage/validators/ */
const VALIDATOR = /^pydantic\.(.*\.)?(field_validator|model_validator|validator|root_validator)$/;
const OF_FIELDS = /^pydantic\.(.*\.)?(field_validator|validator)$/;
const OF_CLASS = /^pydantic\.(.*\.)?(field_validator|validator|root_validator)$/;

/** @param decorator its qualified name. */
export function isValidator(decorator: string | undefined): boolean {
  return decorator !== undefined && VALIDATOR.test(decorator);
}

/** Whether what is decorated so is handed the class first, with or without `@classmethod`. */
export function isValidatorOfClass(decorator: string): boolean {
  return OF_CLASS.test(decorator);
}

/**
 * What a validator of fields is handed as its value: what the fields are annotated with, once pydantic's own validation
 * is done. Undefined where it comes before that or in its place, and for functions that are no validators.
 */
export function validatedField(
  param: Param,
  index: number,
  scope: FunctionScope,
  inference: Inference,
): Type | undefined {
  const { owner } = scope.fn;
  if (index !== 1 || !owner || param.stars || scope.def.decorators.length === 0) return undefined;
  const { program } = inference;
  for (const { value } of scope.def.decorators) {
    if (value.kind !== 'call') continue;
    const name = program.names.qualify(value.callee, scope.parent);
    if (!name || !OF_FIELDS.test(name)) continue;
    const names = namesOfFields(value);
    if (!names) return undefined;
    const types = names.map((field) => {
      const [binding] = program.declarations.bindingsInClass(owner.key, field);
      return binding?.kind === 'assign' && binding.annotation
        ? inference.annotation(binding.annotation, scope.parent)
        : undefined;
    });
    return types.every((type) => type !== undefined) ? union(types) : undefined;
  }
  return undefined;
}

/** Undefined where the validator comes before the fields are what they are annotated with, or is one of any field. */
function namesOfFields(
  decorator: Extract<Decorator['value'], { kind: 'call' }>,
): readonly string[] | undefined {
  const names: string[] = [];
  for (const { keyword, value, stars } of decorator.args) {
    if (keyword === 'mode' && value.kind === 'constant' && value.value === 'after') continue;
    if (keyword === 'check_fields' || keyword === 'allow_reuse' || keyword === 'always') continue;
    if (
      keyword !== undefined ||
      stars ||
      value.kind !== 'constant' ||
      value.type !== 'str' ||
      value.value === '*'
    )
      return undefined;
    names.push(value.value);
  }
  return names.length > 0 ? names : undefined;
}
