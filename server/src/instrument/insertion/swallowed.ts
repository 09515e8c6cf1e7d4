import type { Block, ExceptClause, FunctionDef, Stmt } from '../../python/tree.ts';
import { dottedName, walkOwnStatements } from '../../python/walk.ts';
import { falls, type Names } from '../code/control-flow.ts';

/** Exceptions by which nothing fails: somebody hung up, something came to its end. */
const NO_FAILURE = /(Disconnect(ed)?|ConnectionClosed\w*|Cancelled\w*|Stop(Async)?Iteration|GeneratorExit)$/;

/**
 * The `except` clauses by which a handler ends in failure without raising: those that return, and those of a `try` at
 * the function's end that go on to it. A clause after which the handler still answers with a success is none of them,
 * so that no request counts twice.
 *
 * @returns the first statement of each.
 */
export function swallowedFailures(def: FunctionDef, names: Names): readonly Stmt[] {
  const found: Stmt[] = [];
  const atEnd = new Set<ExceptClause>();
  clausesAtEnd(def.body);
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'try') return;
    for (const clause of stmt.clauses) {
      const [first] = clause.body.stmts;
      if (first && isFailure(clause)) found.push(first);
    }
  });
  return found;

  function isFailure(clause: ExceptClause): boolean {
    const types = clause.types.flatMap((one) => (one.kind === 'tuple' ? one.items : [one]));
    if (types.some((one) => NO_FAILURE.test(dottedName(one) ?? ''))) return false;
    const kinds = new Set<Stmt['kind']>();
    walkOwnStatements(clause.body.stmts, (stmt) => void kinds.add(stmt.kind));
    // What may raise, or look again in a loop, is not lost; a try of its own may be about anything.
    if (['raise', 'break', 'continue', 'try'].some((kind) => kinds.has(kind as Stmt['kind']))) return false;
    return falls(clause.body, names) ? atEnd.has(clause) : kinds.has('return');
  }

  /** As `endOf` in control-flow.ts takes the end of a function to be that of its last `try`. */
  function clausesAtEnd(block: Block): void {
    const last = block.stmts.at(-1);
    if (last?.kind === 'with') clausesAtEnd(last.body);
    if (last?.kind !== 'try') return;
    for (const clause of last.clauses) if (falls(clause.body, names)) atEnd.add(clause);
    clausesAtEnd(last.orElse ?? last.body);
  }
}
