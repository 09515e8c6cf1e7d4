import type { Expr } from '../../python/tree.ts';
import { dottedName, walkOwnStatements } from '../../python/walk.ts';
import type { FunctionDeclaration } from '../declarations.ts';
import type { Inference } from '../inference.ts';
import type { Program } from '../program.ts';
import type { Scope } from '../scope.ts';
import { type FunctionRef, type FunctionType, type Type, unknown } from '../type.ts';
import { isCeleryTask, keepsByName } from './decorator-lists.ts';
import { decoratorNames } from './decorator-names.ts';

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

/** The value a `def` binds, after its decorators. */
export function decorated(fn: FunctionRef, scope: Scope, inference: Inference): Type {
  const { program } = inference;
  const declarations = program.declarations.functionAt(fn.key);
  const declaration = declarations.at(-1);
  if (!declaration) return unknown(`the function ${fn.qualname}`);
  let type: Type = { kind: 'function', fn };
  const { decorators } = declaration.def;
  const names = decoratorNames(declaration.def, scope, program);
  for (let at = decorators.length - 1; at >= 0; at--)
    type = applyDecorator(type, decorators[at]!.value, names[at]!, scope, inference);
  return type;
}

function applyDecorator(type: Type, decorator: Expr, name: string, scope: Scope, inference: Inference): Type {
  const { program } = inference;
  if (type.kind !== 'function') return type;
  // A stub says what its functions do whatever they are decorated with.
  const isStub = program.isKnowledge(type.fn.path) && !name.startsWith('contextlib.');
  if (isStub) return type;
  if (keepsByName(name)) return type;
  if (isCelery(decorator, name, scope, inference)) return type;
  if (name === 'contextlib.contextmanager' || name === 'contextlib.asynccontextmanager')
    return {
      ...type,
      wrapped: name === 'contextlib.contextmanager' ? 'contextmanager' : 'asynccontextmanager',
    };
  if (decorator.kind === 'attribute' && ['setter', 'getter', 'deleter'].includes(decorator.name)) return type;
  // A function of the workspace or of a readable library: what it returns takes the place of this one.
  if (decorator.kind === 'call') {
    const maker = inference.typeOf(decorator.callee, scope);
    if (keepsByKnowledge(maker, program)) return type;
    const made = inference.typeOf(decorator, scope);
    // `-> Callable[[F], F]` is what a type checker is told; what the code returns is what runs.
    const inner = made.kind === 'callable' ? returnedFunction(maker, program) : undefined;
    return replacedBy(inner ?? made, type, name, inference);
  }
  return replacedBy(inference.typeOf(decorator, scope), type, name, inference);
}

function replacedBy(decorator: Type, original: FunctionType, name: string, inference: Inference): Type {
  const { program } = inference;
  // `@REQUEST_TIME.time()`: an object that is called with the function.
  if (decorator.kind === 'instance' && keepsByKnowledge(inference.attribute(decorator, '__call__'), program))
    return original;
  if (decorator.kind === 'function') {
    const declaration = program.declarations.functionAt(decorator.fn.key).at(-1);
    if (declaration) {
      const param = declaration.def.params[decorator.self ? 1 : 0];
      if (param && returnedName(declaration) === param.name) return original;
      const replacing = param && returnedFunction(decorator, program);
      if (replacing) {
        const captures = new Map<string, Type>(decorator.captures ?? []);
        captures.set(param.name, original);
        return { ...replacing, captures };
      }
    }
    if (keepsByKnowledge(decorator, program)) return original;
  }
  return unknown(
    `the decorator ${name.replace(/^\?\./, '.').replace(/^builtins\./, '')} of ${original.fn.qualname}`,
  );
}

/** A function of a pack that says it gives back the function it is given, at once or when it is called first. */
function keepsByKnowledge(decorator: Type, program: Program): boolean {
  if (decorator.kind !== 'function' || !program.isKnowledge(decorator.fn.path)) return false;
  const result = program.returnType(decorator.fn);
  return result.kind === 'typevar' || (result.kind === 'callable' && result.result.kind === 'typevar');
}

/** The function inside a function that every `return` of it gives. */
function returnedFunction(maker: Type, program: Program): FunctionType | undefined {
  if (maker.kind !== 'function') return undefined;
  const declaration = program.declarations.functionAt(maker.fn.key).at(-1);
  const inner = program.functionScope(maker.fn);
  const returned = declaration && returnedName(declaration);
  if (!inner || !returned) return undefined;
  const { names } = program.declarations.bindingsInFunction(inner.def, inner.unit, inner.path);
  if (!names.get(returned)?.some((binding) => binding.kind === 'function')) return undefined;
  return { kind: 'function', fn: program.functionRef(`${maker.fn.key}.<locals>.${returned}`) };
}

/** `@shared_task`, or `@app.task` of what is known to be a Celery application. A name alone says nothing. */
export function isCelery(decorator: Expr, name: string, scope: Scope, inference: Inference): boolean {
  if (isCeleryTask(name)) return true;
  const target = decorator.kind === 'call' ? decorator.callee : decorator;
  if (name !== '?.task' || target.kind !== 'attribute') return false;
  const app = inference.typeOf(target.object, scope);
  return app.kind === 'instance' && /^celery(\.|$)/.test(app.cls.module);
}
