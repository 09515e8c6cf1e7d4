import type { ClassRef, FunctionRef } from '../types/type.ts';
import type { Open, Step } from './escapes.ts';

/**
 * What running a piece of code may do to the flow of exceptions, as plain data. A function's effects say only
 * which functions it calls, not what those raise: they stay the same while its callees change.
 */
export type Effect =
  | RaiseEffect
  | CallEffect
  | OpenEffect
  | ReraiseEffect
  | ParamEffect
  | YieldEffect
  | TryEffect
  | SuppressEffect;

/** The class, or one of its subclasses, is raised here. */
export interface RaiseEffect {
  readonly kind: 'raise';
  readonly cls: ClassRef;
  readonly step: Step;
}

export interface CallEffect {
  readonly kind: 'call';
  readonly target: Target;
  readonly step: Step;
  /** What calling, awaiting or iterating the arguments does, by `ParamUse` of the callee. */
  readonly args: ReadonlyMap<string, readonly Effect[]>;
  /** It is not known whether it is called: where it may raise anything, that is not known either, for this reason. */
  readonly perhaps?: string;
  /** For `with manager():`, the effects of the body, which run where the manager yields. */
  readonly body?: readonly Effect[];
}

/** A function, or some of its overloads. */
export interface Target {
  readonly fn: FunctionRef;
  /** The indices of the definitions that a call may run; undefined for the last one. */
  readonly overloads?: readonly number[];
}

export interface OpenEffect {
  readonly kind: 'open';
  readonly open: Open;
}

/** `raise` in an except clause, or `raise e` of the bound name: whatever the clause caught. */
export interface ReraiseEffect {
  readonly kind: 'reraise';
  /** How many except clauses further out the one meant is; 0 for the innermost. */
  readonly out: number;
}

/** The function calls, awaits or iterates one of its parameters. */
export interface ParamEffect {
  readonly kind: 'param';
  /** `call f`, `await f` or `iterate f`. */
  readonly use: string;
  readonly step: Step;
}

/** A `yield` of a function that is a context manager: the body of the `with` runs here. */
export interface YieldEffect {
  readonly kind: 'yield';
  readonly step: Step;
}

export interface TryEffect {
  readonly kind: 'try';
  readonly body: readonly Effect[];
  readonly clauses: readonly ClauseEffect[];
  readonly orElse: readonly Effect[];
  readonly final: readonly Effect[];
  /** `finally` leaves with `return`, `break` or `continue`: nothing gets past it. */
  readonly finalOverrides: boolean;
}

export interface ClauseEffect {
  readonly catches: Catch;
  readonly body: readonly Effect[];
}

/** What a clause names. */
export interface Catch {
  readonly classes: readonly ClassRef[];
  /** A bare clause, `Exception` or `BaseException`: it also stops what is not known. */
  readonly broad: boolean;
}

export interface SuppressEffect {
  readonly kind: 'suppress';
  readonly catches: Catch;
  readonly body: readonly Effect[];
}

export function targetKey(target: Target): string {
  return target.overloads ? `${target.fn.key}@${target.overloads.join('+')}` : target.fn.key;
}

/** Whether a `yield` runs among the effects. */
export function yieldsIn(effects: readonly Effect[]): boolean {
  return effects.some(
    (effect) =>
      effect.kind === 'yield' ||
      (effect.kind === 'suppress' && yieldsIn(effect.body)) ||
      (effect.kind === 'call' && effect.body !== undefined && yieldsIn(effect.body)) ||
      (effect.kind === 'try' &&
        (yieldsIn(effect.body) ||
          effect.clauses.some((clause) => yieldsIn(clause.body)) ||
          yieldsIn(effect.orElse) ||
          yieldsIn(effect.final))),
  );
}
