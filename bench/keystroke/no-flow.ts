import type { Escapes } from '../../server/src/flow/escapes.ts';
import type { Inference } from '../../server/src/types/inference.ts';
import type { Program } from '../../server/src/types/program.ts';
import type { ClassRef } from '../../server/src/types/type.ts';

const NOT_ASKED: Escapes = {
  types: [],
  unresolved: [{ text: 'the block', reason: 'nobody asked', place: undefined }],
};

/**
 * Stands for `flow/flow.ts` in the server that keys are compared with: it follows no call and knows nothing. All that
 * is left of a key is then parsing, units, names, types as far as rules ask for them, and the rules themselves.
 */
export class Flow {
  constructor(readonly program: Program) {}

  inference(): Inference {
    return this.program.inference();
  }

  raisesOf(): Escapes {
    return NOT_ASKED;
  }

  escapesOf(): Escapes {
    return NOT_ASKED;
  }

  escapesOfCall(): Escapes {
    return NOT_ASKED;
  }

  displayName(cls: ClassRef): string {
    return this.program.classes.displayName(cls);
  }
}
