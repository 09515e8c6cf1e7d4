import type { Expr } from '../python/tree.ts';
import type { Inference } from './inference.ts';
import type { Scope } from './scope.ts';
import { parseAnnotation } from './string-annotation.ts';
import { ANY_LITERAL, annotatedUnion, instance, NEVER, NONE, unknown, type Type } from './type.ts';

/** The type that an annotation gives to a value. */
export function annotationType(expr: Expr, scope: Scope, inference: Inference, depth = 0): Type {
  if (depth > 12) return unknown('an annotation that is nested too deeply');
  const { names } = inference.program;
  const inner = (part: Expr | undefined): Type =>
    part ? annotationType(part, scope, inference, depth + 1) : unknown('a missing annotation');
  switch (expr.kind) {
    case 'constant': {
      if (expr.type === 'None') return NONE;
      if (expr.type !== 'str') return unknown('an annotation that is not a type');
      const parsed = parseAnnotation(expr.value);
      return parsed ? inner(parsed) : unknown(`the annotation "${expr.value}"`);
    }
    case 'binary':
      return expr.op === '|'
        ? annotatedUnion([inner(expr.left), inner(expr.right)])
        : unknown('an annotation that is not a type');
    case 'subscript': {
      const form = specialForm(names.qualify(expr.object, scope));
      const [first] = expr.index;
      switch (form) {
        case 'Optional':
          return annotatedUnion([inner(first), NONE]);
        case 'Union':
          return annotatedUnion(expr.index.map(inner));
        case 'Annotated':
        case 'ClassVar':
        case 'Final':
        case 'Required':
        case 'NotRequired':
        case 'ReadOnly':
        case 'InitVar':
        case 'Mapped':
        case 'Unpack':
          return inner(first);
        case 'Literal':
          return annotatedUnion(expr.index.map((value) => literalType(inference.typeOf(value, scope))));
        case 'Type': {
          const of = inner(first);
          if (of.kind === 'instance') return { kind: 'class', cls: of.cls, args: of.args };
          // `type[T]`: which class, the argument says.
          return of.kind === 'typevar'
            ? inference.builtin('type', [of])
            : unknown('a class that is not known');
        }
        case 'Callable':
          return { kind: 'callable', result: inner(expr.index[1]) };
        case 'Awaitable':
          return { kind: 'awaitable', result: inner(expr.index.at(-1)), counted: false };
        case 'TypeGuard':
          return inference.builtin('bool');
        case 'Tuple': {
          const last = expr.index.at(-1);
          if (last?.kind === 'constant' && last.type === 'Ellipsis')
            return inference.builtin('tuple', [inner(first)]);
          return { kind: 'tuple', items: expr.index.map(inner) };
        }
        case undefined:
          break;
        default:
          return unknown(`typing.${form}`);
      }
      const base = inner(expr.object);
      return base.kind === 'instance' ? instance(base.cls, expr.index.map(inner)) : base;
    }
    case 'name':
    case 'attribute': {
      const qualified = names.qualify(expr, scope);
      const form = specialForm(qualified);
      switch (form) {
        case 'Any':
          return unknown('annotated as Any');
        case 'Self':
          return { kind: 'typevar', name: 'Self' };
        case 'Callable':
          return { kind: 'callable', result: unknown('annotated as Callable') };
        case 'NoReturn':
          return NEVER;
        case 'LiteralString': {
          return anyLiteral(inference.builtin('str'));
        }
        case 'Tuple':
          return inference.builtin('tuple');
        case 'Awaitable':
          return { kind: 'awaitable', result: unknown('annotated as Awaitable'), counted: false };
        case undefined:
          break;
        default:
          if (form !== 'Type') return unknown(`typing.${form}`);
      }
      const value = inference.typeOf(expr, scope);
      if (value.kind === 'class') return instance(value.cls, value.args);
      if (value.kind === 'typevar') return value;
      const aliased = expr.kind === 'name' ? names.lookup(scope, expr.id) : undefined;
      const binding = aliased?.bindings.find(
        (one) => one.kind === 'alias' || (one.kind === 'assign' && one.value && one.unpack.length === 0),
      );
      if (
        aliased &&
        (binding?.kind === 'alias' || binding?.kind === 'assign') &&
        binding.value &&
        binding.value !== expr &&
        isTypeExpression(binding.value)
      )
        return annotationType(binding.value, aliased.scope, inference, depth + 1);
      // An alias imported from elsewhere.
      const imported = aliased?.bindings.find((one) => one.kind === 'from');
      if (aliased && imported?.kind === 'from') {
        const module = names.importedModule(aliased.scope.path, imported.level, imported.module);
        for (const layer of module?.layers ?? []) {
          const exported = names.export(layer, imported.name);
          if (!exported) continue;
          const target: Expr = { kind: 'name', start: 0, end: 0, id: imported.name };
          if (exported.path === scope.path) break;
          return annotationType(target, { kind: 'module', path: exported.path }, inference, depth + 1);
        }
      }
      if (value.kind === 'unknown') return value;
      return unknown(qualified ? `the annotation ${qualified}` : 'an annotation that is not a type');
    }
    default:
      return unknown('an annotation that is not a type');
  }
}

function isTypeExpression(expr: Expr): boolean {
  return (
    expr.kind === 'subscript' ||
    expr.kind === 'binary' ||
    expr.kind === 'name' ||
    expr.kind === 'attribute' ||
    (expr.kind === 'constant' && (expr.type === 'str' || expr.type === 'None'))
  );
}

/** The short name of a form of `typing` that is not an ordinary class. */
function specialForm(qualified: string | undefined): string | undefined {
  if (!qualified) return undefined;
  const dot = qualified.lastIndexOf('.');
  const module = qualified.slice(0, dot);
  const name = qualified.slice(dot + 1);
  if (module === 'sqlalchemy.orm' || module.startsWith('sqlalchemy.orm.'))
    return name === 'Mapped' || name === 'WriteOnlyMapped' || name === 'DynamicMapped' ? 'Mapped' : undefined;
  if (module === 'dataclasses') return name === 'InitVar' ? 'InitVar' : undefined;
  if (module === 'builtins') return name === 'type' ? 'Type' : name === 'tuple' ? 'Tuple' : undefined;
  if (module === 'collections.abc' || module === '_collections_abc')
    return name === 'Callable'
      ? 'Callable'
      : name === 'Awaitable' || name === 'Coroutine'
        ? 'Awaitable'
        : undefined;
  if (module !== 'typing' && module !== 'typing_extensions') return undefined;
  switch (name) {
    case 'Optional':
    case 'Union':
    case 'Annotated':
    case 'ClassVar':
    case 'Final':
    case 'Required':
    case 'NotRequired':
    case 'ReadOnly':
    case 'Literal':
    case 'Callable':
    case 'Tuple':
    case 'Any':
    case 'Self':
    case 'LiteralString':
    case 'Type':
    case 'Unpack':
      return name;
    case 'Awaitable':
    case 'Coroutine':
      return 'Awaitable';
    case 'NoReturn':
    case 'Never':
      return 'NoReturn';
    case 'TypeGuard':
    case 'TypeIs':
      return 'TypeGuard';
    case 'Concatenate':
    case 'TypeAlias':
    case 'ParamSpec':
      return name;
    default:
      return undefined;
  }
}

/** What `Literal[…]` asks for: a value, or, in a pack, any that is written out (`Literal[int]`). */
function literalType(value: Type): Type {
  return value.kind === 'class' ? anyLiteral(instance(value.cls)) : value;
}

function anyLiteral(type: Type): Type {
  return type.kind === 'instance' ? { ...type, literal: ANY_LITERAL } : type;
}
