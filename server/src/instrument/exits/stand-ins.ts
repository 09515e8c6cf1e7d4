import type { Block, ExceptClause, Expr, FunctionDef, Stmt, Try } from '../../python/tree.ts';
import { blocksOf, dottedName, walkOwnStatements } from '../../python/walk.ts';
import { emptyOf, type Nothing } from '../answers/empty-answers.ts';
import { falls, type Names } from '../code/control-flow.ts';
import type { Objects } from '../code/objects.ts';
import { sourceOf } from './answer-sources.ts';
import { isConversion } from './beside.ts';
import { callsOf } from './called-in.ts';
import { isQuestion } from './certain-answers.ts';
import { grownAtHand, isIdle } from './deeds.ts';
import { functionsRun, type Run } from './functions-run.ts';

/** So many functions are followed, one behind the other. */
const MAX_DEPTH = 2;

/**
 * What a function gives where what it asks for was not to be had: its clause answers with nothing, puts nothing in the
 * place of it, or goes on to the end that gives nothing. Undefined where it raises, or where nothing is known.
 */
export function standInOf({ scope }: Run, objects: Objects, depth = 0): Nothing | undefined {
  const { def } = scope;
  if (def.generator || !givesSomething(def)) return undefined;
  const names: Names = { scope, objects };
  for (const stmt of triesIn(def.body.stmts))
    for (const clause of stmt.clauses) {
      if (isForNone(clause)) continue;
      const found = isBroad(clause)
        ? takenBack(clause, stmt, names)
        : standInOfClause(clause, stmt, def, names);
      if (found) return found;
    }
  if (depth >= MAX_DEPTH) return undefined;
  // What it only hands on.
  const source = sourceOf(returnsOf(def), def, names);
  if (!source) return undefined;
  const found = functionsRun(source.call, names)
    .map((one) => standInOf(one, objects, depth + 1))
    .find((one) => one !== undefined);
  return found && !isAskedFor(found, source.name, def, ({ stmts }) => stmts.at(-1)?.kind !== 'return')
    ? found
    : undefined;
}

/**
 * Whether a function asks for what stands in place of a value, and leaves.
 *
 * @param leaves whether a branch that does not come back is no way that succeeds.
 */
export function isAskedFor(
  what: Nothing,
  name: string | undefined,
  def: FunctionDef,
  leaves: (body: Block) => boolean,
): boolean {
  if (name === undefined) return false;
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'if') return;
    const asked = asksForNothing(stmt.test, name);
    if (asked === undefined || (what === 'empty' && asked === 'none')) return;
    if (leaves(stmt.body)) found = true;
  });
  return found;
}

/** `if not rows`: asks for both; `if rows is None`: for that alone. Undefined for other questions. */
function asksForNothing(test: Expr, name: string): Nothing | undefined {
  if (test.kind === 'bool') return asksForNothing(test.left, name) ?? asksForNothing(test.right, name);
  if (test.kind === 'unary' && test.op === 'not')
    return test.operand.kind === 'name' && test.operand.id === name ? 'empty' : undefined;
  const [left, right] = test.kind === 'compare' && /^(is|==)$/.test(test.ops.join()) ? test.operands : [];
  return left?.kind === 'name' && left.id === name && right?.kind === 'constant' ? 'none' : undefined;
}

/** `except Item.DoesNotExist`, also among others: that there is none is an answer. */
function isForNone({ types }: ExceptClause): boolean {
  const named = types.flatMap((one) => (one.kind === 'tuple' ? one.items : [one]));
  return named.some((one) => isQuestion(dottedName(one) ?? ''));
}

/** `except Exception: return []`: whatever happens, that there is none is what is meant; what failed has no name. */
function isBroad({ types }: ExceptClause): boolean {
  return types.every((one) => /^(Base)?Exception$/.test(dottedName(one) ?? ''));
}

/** `names = set()` of a clause, where the `try` gathers them: what there is was found, and is thrown away. */
function takenBack({ body }: ExceptClause, stmt: Try, names: Names): Nothing | undefined {
  const grown = new Set<string>();
  walkOwnStatements(stmt.body.stmts, (one) => {
    const name = grownAtHand(one, names);
    if (name !== undefined) grown.add(name);
  });
  const isTaken = [...boundIn(body.stmts)].some(
    ([name, value]) => grown.has(name) && emptyOf(value) === 'empty',
  );
  return isTaken && falls(body, names) && body.stmts.every((one) => isIdle(one, names)) ? 'empty' : undefined;
}

function standInOfClause(
  { body }: ExceptClause,
  stmt: Try,
  def: FunctionDef,
  names: Names,
): Nothing | undefined {
  const last = body.stmts.at(-1);
  if (last?.kind === 'return') return emptyOf(last.value);
  if (!falls(body, names)) return undefined;
  if (!falls(stmt.body, names)) {
    // It goes on to an end that gives nothing.
    const end = def.body.stmts.at(-1);
    if (end === stmt) return 'none';
    return end?.kind === 'return' ? emptyOf(end.value) : undefined;
  }
  const put = boundIn(body.stmts);
  const wanted = boundIn(stmt.body.stmts);
  // `None` among what is answered tells whoever asked; something empty does not.
  const isAll = [...put].every(([name, value]) => wanted.has(name) && emptyOf(value) === 'empty');
  if (put.size === 0 || !isAll || !body.stmts.every((one) => isIdle(one, names))) return undefined;
  const others = callsOf(def, names).filter(
    (one) =>
      one.stmt.kind !== 'return' &&
      (one.stmt.end < stmt.start || one.stmt.start > stmt.end) &&
      !isConversion(one.call) &&
      grownAtHand(one.stmt, names) === undefined,
  );
  return others.length > 0 ? undefined : 'empty';
}

/** What a suite binds names to; the items of a tuple that is unpacked each for itself. */
function boundIn(stmts: readonly Stmt[]): ReadonlyMap<string, Expr | undefined> {
  const found = new Map<string, Expr | undefined>();
  for (const stmt of stmts) {
    if (stmt.kind !== 'assign') continue;
    for (const target of stmt.targets)
      if (target.kind === 'name') found.set(target.id, stmt.value);
      else if (target.kind === 'tuple')
        for (const [at, one] of target.items.entries())
          if (one.kind === 'name')
            found.set(one.id, stmt.value?.kind === 'tuple' ? stmt.value.items[at] : stmt.value);
  }
  return found;
}

function givesSomething(def: FunctionDef): boolean {
  return returnsOf(def).some((value) => emptyOf(value) === undefined);
}

export function returnsOf(def: FunctionDef): readonly Expr[] {
  const found: Expr[] = [];
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'return' && stmt.value) found.push(stmt.value);
  });
  return found;
}

/** The `try` statements that are not in a loop, of which one of many may fail. */
function triesIn(stmts: readonly Stmt[]): readonly Try[] {
  return stmts.flatMap((stmt): readonly Try[] => {
    if (stmt.kind === 'try') return [stmt, ...triesIn(stmt.body.stmts)];
    return stmt.kind === 'with' || stmt.kind === 'if'
      ? blocksOf(stmt).flatMap((block) => triesIn(block.stmts))
      : [];
  });
}
