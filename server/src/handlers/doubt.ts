import type { Flow } from '../flow/flow.ts';
import type { Attribute, Block, Expr, Stmt } from '../python/tree.ts';
import { blocksOf, childrenOf, expressionsOf } from '../python/walk.ts';
import type { Inference } from '../types/inference.ts';
import type { Scope } from '../types/scope.ts';
import type { ClassRef, Type } from '../types/type.ts';
import {
  certificatesOf,
  convertedBy,
  givesNone,
  handedOn,
  requestedPath,
  streamOfAnyKind,
} from './conversions.ts';
import { isOfSomeSystems } from './systems.ts';

/**
 * What a block asks of a value that nothing is known of, where the types that would be caught do not hold the answer
 * "it cannot do that": an attribute of it without AttributeError, an operator or a conversion without TypeError.
 * Exception flow leaves these two out, as mistakes of the program; but a handler around such a line may be there just
 * for them (`label1 - label2` of labels that may be no numbers), so that narrowing it needs a person.
 *
 * A variable that is annotated and given a value that nothing is known of is what somebody says of the data. An
 * attribute that no class of a value's has is in doubt, too: where it is not a mistake, another version has it.
 *
 * A name of the standard library that some systems lack may be what the handler is for (`signal.SIGQUIT`). A path that a
 * client sent may hold a NUL character, and be a ValueError where only an OSError would be caught. The path of a
 * certificate that is not there is an OSError where only a client's own errors would be.
 *
 * @returns the first value that is asked; undefined where there is none.
 */
export function doubtIn(
  block: Block,
  scope: Scope,
  caught: readonly ClassRef[],
  flow: Flow,
): Doubt | undefined {
  const { program } = flow;
  const catches = (name: Answer): boolean => {
    const wanted = program.classes.builtin(name);
    return wanted !== undefined && caught.some((cls) => program.classes.isSubclass(wanted, cls) === true);
  };
  const wanted = program.classes.builtin('ValueError');
  const converts =
    wanted !== undefined && caught.some((cls) => program.classes.isSubclass(cls, wanted) === true);
  return search(block, scope, flow, (answer) => !catches(answer), converts);
}

export interface Doubt {
  readonly value: Expr;
  /** Why it is in doubt: its type is not known, it is a path that a client sent, not on every system, or a path. */
  readonly of: 'type' | 'path' | 'system' | 'certificate';
}

/** The two that may be what a handler is there for, though exception flow takes them for mistakes. */
export type Mistake = 'AttributeError' | 'TypeError';

/** What may come besides what flow says. */
type Answer = Mistake | 'ValueError' | 'OSError';

/** Whether a block asks something of a value that nothing is known of, to which the answer may be this error. */
export function mayRaise(mistake: Mistake, block: Block, scope: Scope, flow: Flow): boolean {
  return search(block, scope, flow, (one) => one === mistake)?.of === 'type';
}

function search(
  block: Block,
  scope: Scope,
  flow: Flow,
  wants: (answer: Answer) => boolean,
  converts = false,
): Doubt | undefined {
  const wanted: Search = {
    inference: flow.inference(),
    attributes: wants('AttributeError'),
    operators: wants('TypeError'),
    paths: wants('ValueError'),
    files: wants('OSError'),
    converts,
  };
  return first(block.stmts, (stmt) => inStatement(stmt, scope, wanted));
}

interface Search {
  readonly inference: Inference;
  readonly attributes: boolean;
  readonly operators: boolean;
  readonly paths: boolean;
  readonly files: boolean;
  /** A ValueError is caught: something in the block reads data, which may be of another kind. */
  readonly converts: boolean;
}

function inStatement(stmt: Stmt, scope: Scope, search: Search): Doubt | undefined {
  if (stmt.kind === 'function' || stmt.kind === 'class') return undefined;
  return (
    first(expressionsOf(stmt), (expr) => inExpression(expr, scope, search)) ??
    first(blocksOf(stmt), (block) => first(block.stmts, (one) => inStatement(one, scope, search)))
  );
}

function inExpression(expr: Expr, scope: Scope, search: Search): Doubt | undefined {
  if (expr.kind === 'lambda') return undefined;
  const { inference } = search;
  const isUnknown = (one: Expr): boolean =>
    comesFromOutside(one, scope, search) &&
    (inference.typeOf(one, scope).kind === 'unknown' ||
      isClaimed(one, scope, search) ||
      (expr.kind === 'call' && isDocument(inference.typeOf(one, scope))));
  const asked =
    askedBy(expr, scope, search).find(isUnknown) ??
    (search.operators && expr.kind === 'call' ? streamOfAnyKind(expr, scope, inference) : undefined) ??
    (search.operators && search.converts && expr.kind === 'call'
      ? handedOn(expr, scope, inference).find((one) => givesNone(one, scope, inference))
      : undefined);
  if (asked) return { value: asked, of: 'type' };
  if (search.attributes && expr.kind === 'attribute') {
    if (isMissing(expr, scope, search)) return { value: expr, of: 'type' };
    if (isOfSomeSystems(inference.program.names.qualify(expr, scope))) return { value: expr, of: 'system' };
  }
  const path = search.paths && expr.kind === 'call' ? requestedPath(expr, scope, inference) : undefined;
  if (path) return { value: path, of: 'path' };
  const certificates =
    search.files && expr.kind === 'call' ? certificatesOf(expr, scope, inference) : undefined;
  if (certificates) return { value: certificates, of: 'certificate' };
  const inner = expr.kind === 'comprehension' ? inference.comprehensionScope(expr, scope) : scope;
  return first(childrenOf(expr), (child) => inExpression(child, inner, search));
}

/** The operands that must be able to do what an expression does with them. Equality and `is` suit every value. */
function askedBy(
  expr: Expr,
  scope: Scope,
  { attributes, operators, converts, inference }: Search,
): readonly Expr[] {
  if (expr.kind === 'attribute') return attributes ? [expr.object] : [];
  if (!operators) return [];
  switch (expr.kind) {
    case 'call':
      return [...convertedBy(expr, scope, inference), ...(converts ? handedOn(expr, scope, inference) : [])];
    case 'subscript':
      // What nothing is known of leaves the set open; what is only said to be a dict does not.
      return [expr.object];
    case 'binary':
      // Formatting takes anything, as far as we say.
      return expr.op === '%' && expr.left.kind !== 'name' && expr.left.kind !== 'attribute'
        ? []
        : [expr.left, expr.right];
    case 'unary':
      return expr.op === 'not' ? [] : [expr.operand];
    case 'compare':
      return expr.ops.some((op) => op.includes('<') || op.includes('>')) ? expr.operands : [];
    default:
      return [];
  }
}

/**
 * What a call gives that was followed is what its author says, and what a module holds stands in the module, though
 * their types may not be known.
 */
function comesFromOutside(expr: Expr, scope: Scope, search: Search): boolean {
  if (expr.kind === 'attribute' || expr.kind === 'subscript')
    return comesFromOutside(expr.object, scope, search);
  if (expr.kind !== 'name') return false;
  const found = search.inference.program.names.lookup(scope, expr.id);
  return found !== undefined && found.scope.kind !== 'module';
}

/** A value out of a JSON document: it may be of any kind. */
function isDocument(type: Type): boolean {
  return type.kind === 'instance' && type.cls.module === 'json' && type.cls.qualname === 'JSONValue';
}

/** `item: dict = look_up(key)`, of a function that says nothing of what it gives. */
function isClaimed(expr: Expr, scope: Scope, { inference }: Search): boolean {
  if (expr.kind !== 'name') return false;
  const found = inference.program.names.lookup(scope, expr.id);
  const [binding] = found?.bindings ?? [];
  return (
    found?.scope.kind === 'function' &&
    found.bindings.length === 1 &&
    binding?.kind === 'assign' &&
    binding.annotation !== undefined &&
    binding.unpack.length === 0 &&
    binding.value !== undefined &&
    inference.typeOf(binding.value, found.scope).kind === 'unknown'
  );
}

/** An attribute of a value whose class is known in full and does not have it. */
function isMissing({ object, name }: Attribute, scope: Scope, { inference }: Search): boolean {
  const { program } = inference;
  // A mixin relies on what the classes have that it is mixed into.
  if (object.kind === 'name' && /^(self|cls)$/.test(object.id)) return false;
  const type = inference.typeOf(object, scope);
  if (type.kind !== 'instance' || program.isKnowledge(type.cls.path)) return false;
  const info = program.classes.info(type.cls);
  const has = (wanted: string): boolean => program.member(type.cls, wanted) !== undefined;
  return info.unknownBase === undefined && ![name, '__getattr__', '__getattribute__'].some(has);
}

function first<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
