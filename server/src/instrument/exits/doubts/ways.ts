import type { Block, If, Stmt } from '../../../python/tree.ts';
import type { HandlerKind } from '../../frameworks/framework.ts';
import type { Asked } from '../../frameworks/requests.ts';
import type { AnswerPlace } from '../certain-answers.ts';
import type { CountPoint } from '../count-point.ts';

/** The statements around one, outermost first, each with the suite of it that leads there. */
export type Around = readonly { readonly stmt: Stmt; readonly block: Block }[];

export interface Ways {
  readonly place: AnswerPlace;
  readonly points: readonly CountPoint[];
  /** The returns that say by their status that they are errors. */
  readonly errors: ReadonlySet<Stmt>;
  readonly asked: Asked;
  readonly kind: HandlerKind;
  readonly framework: string;
  /** The branch that holds all that is done, and counts at its end. */
  readonly branch: If | undefined;
}
