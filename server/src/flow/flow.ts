import type { LoweredUnit } from '../python/lower.ts';
import type { Block } from '../python/tree.ts';
import type { Program } from '../types/program.ts';
import type { Scope } from '../types/scope.ts';
import type { FunctionRef } from '../types/type.ts';
import type { Escapes } from './escapes.ts';

/** Exception flow: what may leave a function or a block, and why. */
export class Flow {
  constructor(readonly program: Program) {}

  /** What a call of the function may raise. */
  raisesOf(_fn: FunctionRef): Escapes {
    return { types: [], unresolved: [{ text: '', reason: 'not looked at yet', place: undefined }] };
  }

  /** What may leave a suite that stands in `scope`, such as the body of a `try`. */
  escapesOf(_block: Block, _scope: Scope, _unit: LoweredUnit): Escapes {
    return { types: [], unresolved: [{ text: '', reason: 'not looked at yet', place: undefined }] };
  }
}
