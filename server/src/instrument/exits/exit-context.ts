import type { Block, Expr, FunctionDef, Stmt, Try, With } from '../../python/tree.ts';
import { walkOwnStatements } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import { type Trail, valuesAt } from '../code/bound-values.ts';
import { falls } from '../code/control-flow.ts';
import type { Objects } from '../code/objects.ts';
import type { CountPoint } from './count-point.ts';
import { isDjangosAtomic } from './on-commit.ts';

/** What the search for the ways out of one handler knows about it, and what it has come across. */
export interface ExitContext {
  /** The ways out that nobody can tell from failures, and why. */
  readonly doubts: { readonly point: CountPoint | undefined; readonly reason: string }[];
  /** The returns that say by their status, or by what they hold, that they are errors. */
  readonly errors: Set<Stmt>;
  /** The points that are inside of a transaction of Django's. */
  readonly inTransaction: Set<CountPoint>;
  readonly def: FunctionDef;
  /** It is only ever asked to change something. */
  readonly writes: boolean;
  readonly framework: string;
  readonly isBot: boolean;
  readonly isBeside: (stmt: Try) => boolean;
  /** Whether a context manager of the project's commits what was changed when it is left. */
  readonly commits: (stmt: With) => boolean;
  /** It answers with what it returns. */
  readonly answers: boolean;
  /** The framework takes no `None` for an answer. */
  readonly needsAnswer: boolean;
  readonly scope: Scope;
  readonly objects: Objects;
  /** Where a generator that is made in the handler has given its last item; undefined where it never ends well. */
  readonly pointsOf: (generator: FunctionDef) => readonly CountPoint[] | undefined;
}

/** The names of the parameters. */
export function paramsOf({ def }: ExitContext): readonly string[] {
  return def.params.map((param) => param.name);
}

/** What names may hold at the end of a trail. */
export function bindings(
  trail: Trail,
  context: ExitContext,
): (name: string) => readonly (Expr | undefined)[] {
  return (name) => valuesAt(name, trail, (block) => falls(block, context));
}

/** Counts after a statement, once. */
export function addEnd(stmt: Stmt, points: CountPoint[]): void {
  if (!points.some((one) => one.kind === 'after' && one.stmt === stmt)) points.push({ kind: 'after', stmt });
}

/** `with transaction.atomic():` */
export function isDjangos({ items }: With, { scope, objects }: ExitContext): boolean {
  return items.some(
    ({ context }) => context.kind === 'call' && isDjangosAtomic(context, scope, objects.program),
  );
}

export function hasReturn(block: Block): boolean {
  let found = false;
  walkOwnStatements(block.stmts, (stmt) => {
    if (stmt.kind === 'return') found = true;
  });
  return found;
}
