import type { ClassRef } from '../types/type.ts';
import type { LoweredUnit } from '../python/lower.ts';

/** A place in a file: offsets relative to `unit`. */
export interface FlowPlace {
  readonly path: string;
  readonly unit: LoweredUnit;
  readonly start: number;
  readonly end: number;
}

/** One step of the way to a raise, nearest first. */
export interface Step {
  /** What a person reads: `int`, `OrderGateway.fetch`, `raise ValueError`. */
  readonly text: string;
  readonly source: 'raise' | 'call' | 'operation' | 'stub' | 'pack' | 'docstring' | 'guess';
  /**
   * Undefined for what has no readable place, such as a pack's entry. In a set that stands while its code moves it is
   * moved along: it is to be asked for when it is shown, and not to be copied.
   */
  place: FlowPlace | undefined;
  /** The pack's file that says so, where one does. */
  readonly pack?: string;
}

/** A class that may leave a block: it or one of its subclasses. */
export interface Escaping {
  readonly cls: ClassRef;
  readonly evidence: readonly Step[];
}

/** Something in the block that could not be followed. */
export interface Open {
  readonly text: string;
  readonly reason: string;
  readonly place: FlowPlace | undefined;
}

/** What may leave a block or a function. */
export interface Escapes {
  /** In a stable order: by where they first come from. No class is listed beside a superclass from the same place. */
  readonly types: readonly Escaping[];
  /** Empty when `types` is complete: the set is then *closed*. */
  readonly unresolved: readonly Open[];
}
