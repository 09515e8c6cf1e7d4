import type { Call, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { blocksOf, walkOwnStatements } from '../../python/walk.ts';
import { bindArguments } from '../../types/calls.ts';
import type { FunctionScope } from '../../types/scope.ts';
import { argument } from '../code/literals.ts';
import type { Objects } from '../code/objects.ts';
import type { AnswerPlace } from './certain-answers.ts';
import { isDeed } from './deeds.ts';

/** Whether all that a function does stands under a question for what it is given: `if rows and not dry_run:`. */
export function isToldWhetherTo(place: AnswerPlace, call: Call | undefined): boolean {
  const { def } = place;
  const given = new Set(
    call
      ? bindArguments(def, call, /^(self|cls)$/.test(def.params[0]?.name ?? ''))
          .filter(({ value }) => value.kind !== 'constant')
          .map(({ param }) => param)
          .filter((param) => param.default?.kind === 'constant' && param.default.type === 'bool')
          .map(({ name }) => name)
      : [],
  );
  if (given.size === 0) return false;
  let inside = 0;
  let outside = 0;
  const look = (stmts: readonly Stmt[], isAsked: boolean): void => {
    for (const stmt of stmts) {
      if ((stmt.kind === 'expr' || stmt.kind === 'assign') && isDeed(stmt, place))
        if (isAsked) inside++;
        else outside++;
      if (stmt.kind === 'function' || stmt.kind === 'class') continue;
      const asks = stmt.kind === 'if' && needs(stmt.test, given);
      for (const block of blocksOf(stmt)) look(block.stmts, isAsked || (asks && block === blocksOf(stmt)[0]));
    }
  };
  look(def.body.stmts, false);
  return inside > 0 && outside === 0;
}

/** `rows and not dry_run`: whether a test is met only where one of some names is so, or is not. */
function needs(test: Expr, names: ReadonlySet<string>): boolean {
  if (test.kind === 'name') return names.has(test.id);
  if (test.kind === 'unary') return needs(test.operand, names);
  return test.kind === 'bool' && test.op === 'and' && (needs(test.left, names) || needs(test.right, names));
}

/**
 * `if not sent and hard_fail: raise …`, where nobody asks for that: what failed is passed over.
 */
export function raisesOnlyIfAsked(
  { fn, def }: FunctionScope,
  call: Call | undefined,
  { program }: Objects,
): boolean {
  const maker = fn.owner && program.declarations.functionAt(`${fn.owner.key}.__init__`).at(-1)?.def;
  const isOff = (flag: Expr): boolean => {
    if (flag.kind === 'name') return isFalse(def, flag.id) && !(call && argument(call, flag.id));
    return (
      maker !== undefined &&
      flag.kind === 'attribute' &&
      flag.object.kind === 'name' &&
      flag.object.id === 'self' &&
      isFalse(maker, flag.name)
    );
  };
  let found = false;
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind !== 'if' || stmt.orElse || stmt.body.stmts.length !== 1) return;
    const { test } = stmt;
    const asked = test.kind === 'bool' && test.op === 'and' ? [test.left, test.right] : [test];
    if (asked.some(isOff) && raises(stmt.body.stmts[0]!)) found = true;
  });
  return found;
}

/** Whether a parameter is `False` unless something else is given. */
function isFalse({ params }: FunctionDef, name: string): boolean {
  const value = params.find((one) => one.name === name)?.default;
  return value?.kind === 'constant' && value.value === 'False';
}

function raises(stmt: Stmt): boolean {
  if (stmt.kind === 'raise') return true;
  return (
    stmt.kind === 'expr' &&
    stmt.value.kind === 'call' &&
    stmt.value.callee.kind === 'attribute' &&
    stmt.value.callee.name === 'raise_for_status'
  );
}
