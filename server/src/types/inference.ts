import type { Binding } from '../python/bindings.ts';
import type { Call, Comprehension, Expr, Lambda } from '../python/tree.ts';
import type { ModuleRef } from '../workspace/modules.ts';
import { annotationType } from './annotations.ts';
import { selectOverloads } from './calls.ts';
import type { FunctionDeclaration } from './declarations.ts';
import { attributeType } from './inference/attributes.ts';
import { boundType, moduleNameType, ownAttributeType } from './inference/bindings.ts';
import { callResult } from './inference/calling.ts';
import { expressionType } from './inference/expressions.ts';
import { comprehensionScope, lambdaScope } from './inference/inner-scopes.ts';
import { offeredMember } from './inference/module-members.ts';
import { awaitedType, elementType } from './inference/protocols.ts';
import { returnType } from './inference/returns.ts';
import type { Program } from './program.ts';
import type { InnerScope, Scope } from './scope.ts';
import { TypeCycles, type Unfinished } from './type-cycles.ts';
import { instance, unknown, type ClassRef, type FunctionRef, type FunctionType, type Type } from './type.ts';

/**
 * The types of expressions. An object of this class lives for one computation of the database: what it
 * remembers has been recorded as read by that computation.
 *
 * How each kind of type is found is in the files of `inference/`. They are handed this object, which remembers, and by
 * which they reach each other: types are nested as code is.
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
      return this.cycles.settle(this.known, expr, () => expressionType(expr, scope, this));
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

  bindingType(binding: Binding, scope: Scope, name: string): Type {
    const known = this.bindings.get(binding);
    if (known) return this.cycles.read(known);
    return this.cycles.settle(this.bindings, binding, () => boundType(binding, scope, name, this));
  }

  /** The type of `value.name`; for a property, what it gives. */
  attribute(type: Type, name: string): Type {
    return attributeType(type, name, this);
  }

  /** What others may import from a module; undefined where it has no such name. */
  offeredMember(module: ModuleRef, from: string, name: string): Type | undefined {
    return offeredMember(module, from, name, this);
  }

  /**
   * What calling a value gives.
   *
   * @param call the arguments; undefined when they are not known.
   */
  callType(callee: Type, call: Call | undefined, scope: Scope): Type {
    return callResult(callee, call, scope, this);
  }

  awaited(type: Type): Type {
    return awaitedType(type, this);
  }

  /** What running through a value gives. */
  elementOf(type: Type, async: boolean): Type {
    return elementType(type, async, this);
  }

  comprehensionScope(expr: Comprehension, scope: Scope): InnerScope {
    const known = this.comprehensions.get(expr);
    if (known) return known;
    const inner = comprehensionScope(expr, scope);
    this.comprehensions.set(expr, inner);
    return inner;
  }

  lambdaScope(expr: Lambda, scope: Scope): InnerScope {
    return lambdaScope(expr, scope);
  }

  /** For `Program.ownAttribute`. */
  inferOwnAttribute(cls: ClassRef, name: string): Type | undefined {
    return ownAttributeType(cls, name, this);
  }

  /** For `Program.moduleValue`. */
  inferModuleName(path: string, name: string): Type {
    return moduleNameType(path, name, this);
  }

  /** For `Program.returnType`. */
  inferReturn(fn: FunctionRef): Type {
    return returnType(fn, this);
  }
}
